import { breathSegments, countAloud } from './countedSegments';
import { cueStretch, lastWord } from './cueStretch';
import { createCueMaker } from './cueMaker';
import { locateSegments, openingSegments } from './locateSegments';
import { exerciseAt } from '../routine/nextAfter';
import { type Placement, placementsFor } from './placement';
import { placeSegments } from './placeSegments';
import { pressSegments } from './pressSegments';
import { restAfter } from './restSegments';
import type { PracticeStep, PressStep, Step } from '../routine/routine';
import { isStay } from '../routine/steps';
import { inSequence, type Segment, type TimedStep } from './timeline';
import { type Context, said, type TimelineParts } from './timelineContext';

/** A step of some kind, its index in its routine, and how the listener is placed for it. */
interface Indexed<Kind extends Step> extends Pick<TimedStep, 'stepIndex' | 'placement'> {
  readonly step: Kind;
}

/** What opens a reply is laid out only when it is asked for, and once: few steps ever do. It counts its lines by itself. */
function timePress(
  { step, stepIndex, placement }: Indexed<PressStep>,
  context: Context,
  placed: Placement | undefined,
): TimedStep {
  const plan = exerciseAt(context.routine, step.exercise);
  if (!('point' in plan)) throw new Error('Only a point is pressed.');
  const locate = locateSegments(step, plan, context);
  const pressed = inSequence([...pressSegments(step, context), ...restAfter(step, context)], true);
  const timed = (before: Segment[]) => [
    ...inSequence(before, pressed[0]?.kind === 'cue'),
    ...pressed,
  ];
  const openStep = () =>
    timed(openingSegments(step, plan, locate, { ...context, placed, cue: createCueMaker() }));
  let opened: Segment[] | undefined;
  return {
    stepIndex,
    placement,
    step,
    segments: timed(locate),
    get asOpening() {
      return (opened ??= openStep());
    },
  };
}

/** The paced middle of a stretch of a practice. */
function stretchSegments(step: PracticeStep, context: Context, isOpening = false): Segment[] {
  const { pacing } = step.practice;
  const { cue, ruler } = context;
  switch (pacing.kind) {
    case 'breath':
      return breathSegments(step.seconds, pacing, cue, ruler);
    case 'count':
      return [
        ...(step.stretch > 1 ? [said({ say: 'otherWay' }, 'hold', context)] : []),
        ...countAloud(pacing.count, pacing.secondsEach, cue, ruler),
      ];
    case 'sequence':
    case 'cues':
      return cueStretch(step, context, isOpening);
  }
}

/** What is done for less time than its document has it is told to be a beginning. */
function lessThanSource({ practice, totalSeconds }: PracticeStep, context: Context): Segment[] {
  const { sourceSeconds: seconds } = practice;
  return seconds && totalSeconds < seconds.min
    ? [said({ say: 'practiceLess', seconds }, 'locate', context)]
    : [];
}

/** A practice inside a reply has just been named, by the rest before it. */
function timePractice(
  { step, stepIndex, placement }: Indexed<PracticeStep>,
  context: Context,
  placed: Placement | undefined,
): TimedStep {
  const practice = step.practice.id;
  const isNamed = (when: Context) => when === context && context.previous !== undefined;
  const name = () =>
    said({ say: 'practiceStart', practice, seconds: step.totalSeconds }, 'locate', context);
  const start = (when: Context) => [
    ...(isNamed(when) ? [] : [name()]),
    ...lessThanSource(step, context),
    ...placeSegments(step, when),
    said({ say: 'practiceFirst', practice }, 'locate', context),
  ];
  const isLast = step.stretch === step.of;
  const paced = step.stretch === 0 ? undefined : stretchSegments(step, context);
  const end = isLast ? [said(lastWord(step), 'release', context), ...restAfter(step, context)] : [];
  const timed = (first: Segment[]) => inSequence([...first, ...end], true);
  const segments = timed(paced ?? start(context));
  const opening = { ...context, placed };
  const begins =
    isStay(step) && paced
      ? stretchSegments(step, { ...opening, cue: createCueMaker() }, true)
      : paced;
  return { stepIndex, placement, step, segments, asOpening: timed(begins ?? start(opening)) };
}

/** How the reply that begins with each step finds the listener: the one to be spoken as it is known, any other as the reply
 * before it told them to be. */
function placedAtOpenings(
  { opening, steps }: TimelineParts,
  placements: readonly Placement[],
): readonly (Placement | undefined)[] {
  const opens = opening ? steps.findIndex(({ stepIndex }) => stepIndex >= opening.from) : undefined;
  return placements.map((placement, index) => {
    if (index === opens) return opening?.placement;
    return index === 0 ? undefined : placement;
  });
}

/** Lays every step out in time. The same parts always give the same timeline, in any process. */
export function buildTimeline(parts: TimelineParts): TimedStep[] {
  const { routine, catalogue, ruler } = parts;
  const cue = createCueMaker();
  const steps = parts.steps.map(({ step }) => step);
  const placements = placementsFor(steps, routine, catalogue);
  const openings = placedAtOpenings(parts, placements);
  return parts.steps.flatMap(({ stepIndex, step }, index) => {
    const [previous, next] = [steps[index - 1], steps[index + 1]];
    const [placed, placement] = [placements[index - 1], placements[index]];
    if (!placement) return [];
    const context: Context = { routine, catalogue, ruler, cue, placed, previous, next };
    return step.kind === 'press'
      ? timePress({ stepIndex, step, placement }, context, openings[index])
      : timePractice({ stepIndex, step, placement }, context, openings[index]);
  });
}
