import { buildTimeline } from '../domain/buildTimeline';
import { type Spent, withinCaps } from '../domain/caps';
import type { Catalogue } from '../domain/catalogue';
import type { Cue } from '../domain/cue';
import { type Skill, skillOf } from '../domain/point';
import { positionAt } from '../domain/position';
import { type Routine, stepsOf } from '../domain/routine';
import { createCutter, type Part } from '../domain/splitTimeline';
import { cueSegment, type TimedStep } from '../domain/timeline';
import type { DialogueState, Guidance, Visit, Wish } from './state';
import { type Coach, inSituation, listen, type Turn } from './turn';

/** The fewest times a day any place of a routine allows. */
function timesADay(routine: Routine, catalogue: Catalogue): number {
  const times = routine.exercises.flatMap((exercise) =>
    'point' in exercise ? [catalogue.point(exercise.point).timesADay] : [],
  );
  return Math.min(...times);
}

/** What is said when everything wished for is done. */
export function closingOf(wish: Wish, routine: Routine, catalogue: Catalogue): Cue[] {
  const times = timesADay(routine, catalogue);
  const limit: Cue[] = Number.isFinite(times) ? [{ say: 'dailyLimit', times, nth: 0 }] : [];
  return wish.kind === 'routine'
    ? [{ say: 'finish', nth: 0 }, ...limit, { say: 'inviteAgain', nth: 0 }]
    : [...limit, { say: 'inviteAnother', nth: 0 }];
}

/** What a newcomer should know by the end of the first reply. */
export const hintFor = ({ isFirst }: Visit): Cue[] =>
  isFirst ? [{ say: 'wakeWord', nth: 0 }] : [];

interface CurrentReply {
  readonly timeline: readonly TimedStep[];
  readonly part: Part;
}

/** Who skipped to the end is not praised for staying. */
const withoutPraise = (closing: readonly Cue[]) => closing.filter(({ say }) => say !== 'finish');

/** Builds the reply of some guidance again: the same guidance and visit always give the same one. */
function currentReply(guidance: Guidance, visit: Visit, coach: Coach): CurrentReply {
  const { catalogue, limits } = coach;
  const { routine, from, spent, wish } = guidance;
  const ruler = coach.rulerFor(visit.seed);
  const hint = hintFor(visit);
  const steps = withinCaps(stepsOf(routine, catalogue), from, spent, catalogue);
  const timeline = buildTimeline({ routine, steps, catalogue, ruler });
  const closing = closingOf(wish, routine, catalogue);
  const source = { timeline, routine, ruler, limits, closing, hint, lead: [], reply: 0 };
  const at = timeline.findIndex((timed) => timed.place >= from);
  if (at >= 0)
    return { timeline, part: createCutter(source).partFrom(at, guidance.lead, guidance.reply) };
  const cues: Cue[] = [...guidance.lead, { say: 'lastPlace', nth: 0 }, ...withoutPraise(closing)];
  const segments = cues.map((cue) => cueSegment(cue, 'close', ruler));
  return { timeline, part: { from: timeline.length, to: timeline.length, segments } };
}

/** What a reply explained in full. */
function explainedIn(part: Part): Skill[] {
  return part.segments.flatMap((segment) =>
    segment.kind === 'cue' && segment.cue.say === 'find' && segment.cue.how === 'full'
      ? [skillOf(segment.cue.point, segment.cue.way)]
      : [],
  );
}

/** What the listener has heard once a reply is spoken. */
function hearing(visit: Visit, part: Part): Visit {
  const { listener } = visit;
  const explained = [...new Set([...listener.explained, ...explainedIn(part)])];
  const heardDisclaimer =
    listener.heardDisclaimer ||
    part.segments.some((each) => each.kind === 'cue' && each.cue.say === 'disclaimer');
  return { ...visit, listener: { heardDisclaimer, explained } };
}

/** Where guidance starts or goes on from, and what is said before its first step. */
export interface Start {
  readonly wish: Wish;
  readonly routine: Routine;
  readonly from: number;
  readonly lead: readonly Cue[];
  readonly reply: number;
}

/** True where the caps leave nothing of the step that was meant to come first. */
function isCapped(start: Start, spent: Spent, { catalogue }: Coach): boolean {
  const steps = stepsOf(start.routine, catalogue);
  const wanted = steps[start.from];
  const first = withinCaps(steps, start.from, spent, catalogue).find((s) => s.place >= start.from);
  return wanted !== undefined && first?.place !== start.from;
}

/** One reply of guidance, from some place on. */
export function guideFrom(start: Start, state: DialogueState, coach: Coach): Turn {
  const { spent } = state.visit;
  const enough: Cue[] = isCapped(start, spent, coach) ? [{ say: 'enough', nth: start.reply }] : [];
  const lead = enough.length > 0 ? enough : start.lead;
  const guidance: Guidance = { ...start, lead, startedAt: coach.spokenAt, spent };
  const { timeline, part } = currentReply(guidance, state.visit, coach);
  const next = timeline[part.to]?.place;
  return listen(
    { kind: 'guidance', segments: part.segments, isLast: next === undefined },
    {
      visit: hearing(state.visit, part),
      situation: {
        name: 'guiding',
        guidance: { ...guidance, ...(next !== undefined && { next }) },
      },
    },
  );
}

/** Where a listener was in the guidance when they spoke. */
export interface Whereabouts {
  /** The step they were in. */
  readonly place: number;
  /** True once the reply had been spoken to its end. */
  readonly isOver: boolean;
}

const secondsSince = (guidance: Guidance, { spokenAt }: Coach) =>
  Math.max(0, (spokenAt - guidance.startedAt) / 1000);

/** Where the listener was, and what they had pressed by then. */
function locate(guidance: Guidance, visit: Visit, coach: Coach): Whereabouts & { spent: Spent } {
  const { timeline, part } = currentReply(guidance, visit, coach);
  const elapsed = secondsSince(guidance, coach);
  const position = positionAt(timeline, part, elapsed, guidance.spent);
  const place = timeline[position.at]?.place ?? guidance.from;
  return { place, isOver: position.isOver, spent: position.spent };
}

/** Brings the state up to the moment the listener spoke: what was pressed is counted, and guidance that came to
 * its end is finished. `whereabouts` is given while guidance is under way. */
export function settle(
  state: DialogueState,
  coach: Coach,
): { readonly state: DialogueState; readonly whereabouts?: Whereabouts } {
  const { situation, visit } = state;
  if (situation.name !== 'guiding') return { state };
  const { guidance } = situation;
  const { spent, ...whereabouts } = locate(guidance, visit, coach);
  const settled = { visit: { ...visit, spent }, situation };
  if (whereabouts.isOver && guidance.next === undefined)
    return { state: inSituation(settled, { name: 'finished', guidance }) };
  return { state: settled, whereabouts };
}

/** The place guidance goes on from: the step that was interrupted, or the one that comes next. */
export function placeToGoOn(guidance: Guidance, whereabouts: Whereabouts): number {
  return whereabouts.isOver && guidance.next !== undefined ? guidance.next : whereabouts.place;
}

/** Guidance that was set aside earlier, for a pause or for a question. */
export function guidanceAside({ situation }: DialogueState): Guidance | undefined {
  if (situation.name === 'paused') return situation.guidance;
  return situation.name === 'askedMeaning' ? situation.aside : undefined;
}

/** Guidance set aside at the place it goes on from; a situation without guidance under way stays as it is. */
export function setAside(state: DialogueState, coach: Coach): DialogueState {
  const settled = settle(state, coach);
  const { situation } = settled.state;
  const aside = guidanceAside(settled.state);
  if (aside) return inSituation(settled.state, { name: 'paused', guidance: aside });
  if (situation.name !== 'guiding' || !settled.whereabouts) return settled.state;
  const from = placeToGoOn(situation.guidance, settled.whereabouts);
  return inSituation(settled.state, { name: 'paused', guidance: { ...situation.guidance, from } });
}
