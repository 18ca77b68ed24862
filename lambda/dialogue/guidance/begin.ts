import type { Cue } from '../../domain/timeline/cue';
import { fewerAndFewer, type MannerId } from '../../domain/catalogue/manner';
import { meansFor, usesHands } from '../../domain/plan/means';
import type { Means } from '../../domain/plan/candidates';
import type { Planning } from '../../domain/plan/planning';
import { planRoutine } from '../../domain/plan/planRoutine';
import { outlineOf, planSingle } from '../../domain/plan/planSingle';
import type { Routine } from '../../domain/routine/routine';
import { codeOf } from '../../domain/routine/target';
import type { RoutineOutline } from '../../domain/catalogue/routineOutline';
import { UNCUT } from '../../domain/timeline/cutPage';
import { type Coach, inState, limitsFor, type Moment, onwardFor } from '../turn/moment';
import { type DialogueState, type Guidance, inSituation, type Visit } from '../turn/state';
import type { Wish } from '../turn/wish';
import { listen, type Turn } from '../turn/turn';
import { closingOf, hintFor } from './ends';
import { disclaimer } from './disclaimer';
import { guideFrom } from './guideFrom';
import { besideCues, limitOf, NOTHING_AHEAD, openingOf } from './opening';
import { withLater } from './later';
import { leaving } from './left';
import { asksToGoOn, waitingGuidance } from '../turn/asks';

/** What plans are made with: pages are joined without a word between them, and so are measured as one. */
export const planningFor = (visit: Visit, coach: Coach): Planning => ({
  catalogue: coach.catalogue,
  limits: onwardFor(visit, coach) === 'page' ? UNCUT : limitsFor(visit, coach),
  ruler: coach.rulerFor(visit.seed, visit.listener.pace),
});

interface Planned {
  readonly wish: Wish;
  readonly routine: Routine;
  /** What is said before the first step. */
  readonly opening: readonly Cue[];
}

/** Plans what was wished for with certain means; `undefined` where nothing is left of it. */
function planWith(
  means: Means,
  wish: Wish,
  before: readonly Cue[],
  visit: Visit,
  coach: Coach,
): Planned | undefined {
  const { catalogue } = coach;
  if (wish.kind !== 'routine') {
    const routine = planSingle(wish, means, visit.listener, catalogue);
    const opening = [...openingOf(wish, before, NOTHING_AHEAD), ...limitOf(wish, coach)];
    return routine && { wish, routine, opening };
  }
  const outline = catalogue.outline(wish.outline);
  const plan = planRoutine(
    {
      ...means,
      outline,
      minutes: wish.minutes,
      taught: visit.listener,
      opening: (minutes, note, warmUp) => openingOf(wish, before, { minutes, note, warmUp }),
      closing: (routine) => closingOf(wish, routine, catalogue),
      hint: hintFor(visit),
    },
    planningFor(visit, coach),
  );
  if (plan.kind === 'nothingLeft') return undefined;
  const { routine, ...told } = plan;
  const beside = besideCues(outline, means, coach);
  return { wish, routine, opening: openingOf(wish, before, { ...told, beside }) };
}

/** The same wish, to be done in some manner. */
export function inManner<Wished extends Wish>(
  { manners: _, ...others }: Wished,
  manners: readonly MannerId[],
): Wished {
  return { ...others, ...(manners.length > 0 && { manners }) } as Wished;
}

/** What a wish is planned from. */
const outlineOfWish = (wish: Wish, { catalogue }: Coach) =>
  wish.kind === 'routine' ? catalogue.outline(wish.outline) : outlineOf(wish, catalogue);

/** What is at hand in some manner; `undefined` where that leaves nothing of an outline. */
export const meansIn = (
  manners: readonly MannerId[],
  outline: RoutineOutline,
  { leftOut, spent }: Visit,
  { catalogue }: Coach,
): Means | undefined => meansFor(manners, { leftOut, spent }, outline, catalogue);

/** Plans what was wished for in some manner. */
export function planInManner(
  manners: readonly MannerId[],
  wish: Wish,
  before: readonly Cue[],
  visit: Visit,
  coach: Coach,
): Planned | undefined {
  const means = meansIn(manners, outlineOfWish(wish, coach), visit, coach);
  if (!means) return undefined;
  const all = { ...means, ...(wish.sided && { sided: wish.sided }) };
  const planned = planWith(all, inManner(wish, manners), before, visit, coach);
  return planned && usesHands(manners, planned.routine, coach.catalogue) ? planned : undefined;
}

/** Plans what was wished for, with what this visit has pressed already. A manner that leaves too little of it is given
 * up, and that is said; `undefined` where nothing is left in any manner. */
function planWish(
  wish: Wish,
  before: readonly Cue[],
  visit: Visit,
  coach: Coach,
): Planned | undefined {
  const asked = wish.manners ?? [];
  for (const manners of fewerAndFewer(asked)) {
    const missed = asked.filter((each) => !manners.includes(each));
    const said: Cue[] =
      missed.length > 0
        ? [{ say: 'withoutManner', manners: missed, isRestKept: manners.length > 0, nth: 0 }]
        : [];
    const planned = planInManner(manners, wish, [...before, ...said], visit, coach);
    if (planned) return planned;
  }
  return undefined;
}

/** True where all that was wished for is left out of this visit. */
function isLeftOut(wish: Wish, { leftOut }: Visit, { catalogue }: Coach): boolean {
  const entries = wish.kind === 'routine' ? catalogue.outline(wish.outline).entries : [wish];
  return entries.every((entry) => leftOut.includes(codeOf(entry)));
}

/** The guidance that goes on after a wish. A single point or practice is put in between; a routine takes its place. */
function laterAfter(wish: Wish, state: DialogueState): Guidance | undefined {
  if (wish.kind === 'routine') return undefined;
  const waiting = waitingGuidance(state);
  return waiting?.wish.kind === 'routine' ? waiting : state.visit.later;
}

/** Starts what was wished for: plans it and gives its first reply. `before` replaces what opens it. */
export function begin(
  wish: Wish,
  moment: Moment,
  before: readonly Cue[] = disclaimer(moment.state.visit),
): Turn {
  const { state, coach } = moment;
  const planned = planWish(wish, before, state.visit, coach);
  if (planned) {
    const { opening, ...plan } = planned;
    const visit = withLater(leaving(wish, moment), laterAfter(wish, state));
    const beside = inState(moment, { ...state, visit });
    return guideFrom({ ...plan, from: 0, replyNumber: 0 }, opening, beside);
  }
  const kind = isLeftOut(wish, state.visit, coach) ? 'leftOut' : 'nothingLeft';
  const after = waitingGuidance(state) ? state : inSituation(state, { name: 'askedArea' });
  return listen({ kind }, after, asksToGoOn(after));
}
