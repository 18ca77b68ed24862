import type { DocumentNote } from '../catalogue/documentNote';
import { breathSegments, circleSegments, countAloud, pinchSegments } from './countedSegments';
import type { CueLine, Touch } from './cue';
import { holdSegments } from './holdSegments';
import type { PressStep } from '../routine/routine';
import { circlesAtLast, stopsIn } from '../routine/steps';
import { type Segment, silenceSegments } from './timeline';
import { type Context, documentNoteOf, relationOf, said } from './timelineContext';

/** Holds from this length on are announced as "press, and hold". */
const LONG_PRESS_SECONDS = 20;

/** Breathing while the hands only rest: four in, six out. */
const RESTING_BREATH = { inSeconds: 4, outSeconds: 6 };

/** What a press is announced as. */
function touchOf({ way, seconds }: PressStep, note: DocumentNote | undefined): Touch {
  const { kind } = way.technique;
  if (note?.kind === 'massage') return 'massaging';
  if (note?.kind === 'pressAndMassage') return way.onOutBreath ? 'massagedOnOutBreath' : 'massaged';
  if (kind === 'roll') return 'rolling';
  if (kind === 'rest') return way.onOutBreath ? 'restingOnOutBreath' : 'resting';
  if (way.onOutBreath && way.presser === 'helper') return 'helperOnOutBreath';
  if (seconds < LONG_PRESS_SECONDS) return way.onOutBreath ? 'shortOnOutBreath' : 'short';
  return way.onOutBreath ? 'longOnOutBreath' : 'long';
}

/** A breath in, before a press on the way out. */
function breathBefore({ way }: PressStep, context: Context): Segment[] {
  if (!way.onOutBreath) return [];
  return [
    said({ say: 'inBreath', isHelped: way.presser === 'helper' }, 'locate', context),
    ...silenceSegments(context.catalogue.movements.breath.inSeconds, 'locate'),
  ];
}

/** How something ends that is not let go of. */
const LETS_GO: Readonly<Partial<Record<Touch, 'easeOff' | 'andRest'>>> = {
  rolling: 'easeOff',
  massaging: 'andRest',
};

/** A hand that stays where it is, or a ball that rolls there. */
function stillSegments(step: PressStep, context: Context): Segment[] {
  const { cue, ruler, catalogue } = context;
  const hold = holdSegments(step.seconds, {
    cue,
    ruler,
    breathSeconds: catalogue.movements.breath.inSeconds,
    isRepeated: typeof relationOf(step, context) !== 'object',
  });
  const touch = touchOf(step, documentNoteOf(step, context));
  return [
    ...breathBefore(step, context),
    said({ say: 'press', touch }, 'press', context),
    ...hold,
    said({ say: LETS_GO[touch] ?? 'release' }, 'release', context),
  ];
}

/** What is counted aloud, between the words that begin it and a rest. */
const countedSegments = (begins: CueLine, counted: Segment[], context: Context): Segment[] => [
  said(begins, 'press', context),
  ...counted,
  said({ say: 'andRest' }, 'release', context),
];

/** From "press" to "release", or from whatever words begin and end it. */
export function pressSegments(step: PressStep, context: Context): Segment[] {
  const { technique } = step.way;
  const { cue, ruler } = context;
  switch (technique.kind) {
    case 'hold':
    case 'rest':
    case 'roll':
      return stillSegments(step, context);
    case 'circle': {
      const { eachWay } = technique;
      const isNew = typeof relationOf(step, context) === 'object' && !step.interrupted;
      const circles = {
        ...technique,
        stops: stopsIn(technique, step.seconds),
        atLast: circlesAtLast(technique, step.seconds),
      };
      return [
        ...(isNew ? [said({ say: 'circleWith', eachWay }, 'locate', context)] : []),
        ...countedSegments({ say: 'circle' }, circleSegments(circles, cue, ruler), context),
      ];
    }
    case 'tap': {
      const taps = countAloud(technique.count, technique.secondsEach, cue, ruler);
      return countedSegments({ say: 'tapWith', count: technique.count }, taps, context);
    }
    case 'pinch':
      return pinchSegments(technique, cue, ruler);
    case 'breathe':
      return breathSegments(step.seconds, RESTING_BREATH, cue, ruler);
  }
}
