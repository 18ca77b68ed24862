import { adjustChoices } from './adjustChoices';
import { type Choice, lengthen } from './choices';
import { fillChoices, fillerSeconds } from './fillChoices';
import type { Planned } from './plan';
import { inFewTurns } from './inFewTurns';
import { budgetOf, type Draft, measured, MOST_OFF_SHARE } from './planning';
import { isShortened, noteOf } from './planWhole';
import { applyInTurn, selectChoices } from './selectChoices';

/** Most of a routine that may be breathing, massage or lengthened rest before a shorter one is offered. */
const MOST_FILLER_SHARE = 1 / 3;

/** A plan for so many minutes, as good as it can be. */
export interface Attempt {
  readonly plan: Planned;
  readonly isGood: boolean;
  readonly choices: readonly Choice[];
  /** The most minutes that seem possible, where these were too many. */
  readonly possibleMinutes: number;
}

/** Plans for so many minutes, whether they can be filled or not. */
export function attempt(draft: Draft): Attempt {
  const { minutes } = draft;
  const budget = budgetOf(draft);
  const selected = selectChoices(budget, draft);
  const lengthened = applyInTurn(selected, lengthen(1), budget, draft);
  const filled = isShortened(lengthened, draft)
    ? lengthened
    : fillChoices(lengthened, budget, draft);
  const adjusted = adjustChoices(filled, draft);
  const note = noteOf(adjusted.choices, draft);
  const noted = { ...draft, note };
  const told = note === draft.note ? adjusted : measured(adjusted.choices, noted);
  const { routine, seconds, choices } = inFewTurns(told, noted);
  const filler = fillerSeconds(choices, draft);
  const length = minutes * 60;
  const code = draft.warmUp?.point.code;
  return {
    plan: { kind: 'planned', routine, minutes, note, seconds, ...(code && { warmUp: code }) },
    choices,
    isGood:
      Math.abs(seconds / length - 1) <= MOST_OFF_SHARE && filler <= length * MOST_FILLER_SHARE,
    possibleMinutes: Math.floor((seconds - filler) / (1 - MOST_FILLER_SHARE) / 60),
  };
}

/** Plans for so many minutes without what came last in a plan that is too short, so that something else may fill them better. */
export function attemptWithoutLast(draft: Draft, { choices, plan }: Attempt): Attempt | undefined {
  const last = choices.findLast(
    ({ round, candidate }) => round === 'first' && candidate.kind === 'point',
  );
  if (!last || plan.seconds > plan.minutes * 60 || draft.request.outline.keepsOrder)
    return undefined;
  return attempt({
    ...draft,
    candidates: draft.candidates.filter((each) => each !== last.candidate),
  });
}
