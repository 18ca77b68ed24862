import type { Cue, LengthNote } from '../domain/cue';
import { planRoutine } from '../domain/planRoutine';
import { planSingle } from '../domain/planSingle';
import type { Routine } from '../domain/routine';
import { closingOf, guideFrom, hintFor } from './guide';
import type { DialogueState, Visit, Wish } from './state';
import { type Coach, inSituation, listen, type Turn } from './turn';

/** The disclaimer is heard once, by a listener who never heard it. */
export const disclaimer = ({ listener }: Visit): Cue[] =>
  listener.heardDisclaimer ? [] : [{ say: 'disclaimer', nth: 0 }];

/** What is said before the first step. */
function leadOf(
  wish: Wish,
  before: readonly Cue[],
  minutes: number,
  note: LengthNote,
): readonly Cue[] {
  switch (wish.kind) {
    case 'routine':
      return [...before, { say: 'startRoutine', outline: wish.outline, minutes, note, nth: 0 }];
    case 'point':
      return [...before, { say: 'startTarget', target: { point: wish.point }, nth: 0 }];
    case 'practice':
      return before;
  }
}

/** Says so where a practice is not done for as long, or as short, as was asked. */
function limitOf(wish: Wish, { catalogue }: Coach): Cue[] {
  if (wish.kind !== 'practice' || wish.minutes === undefined) return [];
  const { min, max } = catalogue.practice(wish.practice).seconds;
  const asked = wish.minutes * 60;
  if (asked > max) return [{ say: 'lengthLimit', note: 'longest', seconds: max, nth: 0 }];
  if (asked < min) return [{ say: 'lengthLimit', note: 'shortest', seconds: min, nth: 0 }];
  return [];
}

interface Planned {
  readonly routine: Routine;
  readonly lead: readonly Cue[];
}

/** Plans what was wished for, with what this visit has pressed already; `undefined` where nothing is left of it. */
function planWish(
  wish: Wish,
  before: readonly Cue[],
  visit: Visit,
  coach: Coach,
): Planned | undefined {
  const { catalogue, limits } = coach;
  const means = { helper: false, tools: [], leftOut: visit.leftOut, spent: visit.spent };
  const known = visit.listener.explained;
  if (wish.kind !== 'routine') {
    const routine = planSingle(wish, means, known, catalogue);
    const lead = [...leadOf(wish, before, 0, 'asAsked'), ...limitOf(wish, coach)];
    return routine && { routine, lead };
  }
  const plan = planRoutine(
    {
      ...means,
      outline: catalogue.outline(wish.outline),
      minutes: wish.minutes,
      known,
      lead: (minutes, note) => leadOf(wish, before, minutes, note),
      closing: (routine) => closingOf(wish, routine, catalogue),
      hint: hintFor(visit),
    },
    { catalogue, limits, ruler: coach.rulerFor(visit.seed) },
  );
  if (plan.kind === 'nothingLeft') return undefined;
  return { routine: plan.routine, lead: leadOf(wish, before, plan.minutes, plan.note) };
}

/** True where all that was wished for is left out of this visit. */
function isLeftOut(wish: Wish, { leftOut }: Visit, { catalogue }: Coach): boolean {
  const entries = wish.kind === 'routine' ? catalogue.outline(wish.outline).entries : [wish];
  return entries.every((entry) =>
    leftOut.includes('point' in entry ? entry.point : entry.practice),
  );
}

/** Starts what was wished for: plans it and gives its first reply. `before` replaces what opens it. */
export function begin(
  wish: Wish,
  state: DialogueState,
  coach: Coach,
  before: readonly Cue[] = disclaimer(state.visit),
): Turn {
  const planned = planWish(wish, before, state.visit, coach);
  if (planned) return guideFrom({ wish, ...planned, from: 0, reply: 0 }, state, coach);
  const isAside = state.situation.name === 'paused';
  const kind = isLeftOut(wish, state.visit, coach)
    ? ('leftOut' as const)
    : ('nothingLeft' as const);
  const reply = { kind, isAside };
  return listen(reply, isAside ? state : inSituation(state, { name: 'askedArea' }));
}
