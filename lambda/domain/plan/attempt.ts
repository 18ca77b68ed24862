import { adjustChoices } from './adjustChoices';
import type { Candidate } from './candidates';
import { type Choice, lengthen } from './choices';
import { fillChoices, fillerSeconds } from './fillChoices';
import type { Planned } from './plan';
import { inFewTurns, isInFewTurns, usualTurns } from './inFewTurns';
import { budgetOf, type Draft, measured, MOST_OFF_SHARE } from './planning';
import { isShortened, noteOf } from './planWhole';
import { applyInTurn, selectChoices } from './selectChoices';

/** Most of a routine that may be breathing, massage or lengthened rest before a shorter one is offered. */
const MOST_FILLER_SHARE = 1 / 3;

/** A plan for so many minutes, as good as it can be. */
export interface Attempt {
  readonly draft: Draft;
  readonly plan: Planned;
  readonly isGood: boolean;
  /** True where it takes no more words than are usual for its length. */
  readonly isInFewTurns: boolean;
  readonly choices: readonly Choice[];
  /** True where it takes a word, though it is so short that it should take none. */
  readonly needsWord: boolean;
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
  const fitting = inFewTurns(told, noted);
  const { routine, seconds, choices } = fitting;
  const isFew = isInFewTurns(fitting, noted);
  const filler = fillerSeconds(choices, draft);
  const length = minutes * 60;
  const code = draft.warmUp?.point.code;
  return {
    draft,
    plan: { kind: 'planned', routine, minutes, note, seconds, ...(code && { warmUp: code }) },
    choices,
    isGood:
      Math.abs(seconds / length - 1) <= MOST_OFF_SHARE && filler <= length * MOST_FILLER_SHARE,
    isInFewTurns: isFew,
    needsWord: !isFew && usualTurns(noted) === 1,
    possibleMinutes: Math.floor((seconds - filler) / (1 - MOST_FILLER_SHARE) / 60),
  };
}

/** What is done last of what is done for the first time. */
const lastOf = (choices: readonly Choice[]): Candidate | undefined =>
  choices.findLast(({ round }) => round === 'first')?.candidate;

/** The same draft without one of its candidates. */
const draftWithout = (candidate: Candidate, draft: Draft): Draft => ({
  ...draft,
  candidates: draft.candidates.filter((each) => each !== candidate),
});

/** Plans for so many minutes without what came last in a plan that is too short, so that something else may fill them better. */
export function attemptWithoutLast({ draft, choices, plan }: Attempt): Attempt | undefined {
  const last = lastOf(choices.filter(({ candidate }) => candidate.kind === 'point'));
  if (!last || plan.seconds > plan.minutes * 60 || draft.request.outline.keepsOrder)
    return undefined;
  return attempt(draftWithout(last, draft));
}

/** The same minutes without a word, where they should take none: what came last is left out, until what is left fits. `undefined`
 * where that does not help. */
export function attemptWithoutAWord(asked: Attempt): Attempt | undefined {
  let last = asked;
  while (last.needsWord) {
    const left = lastOf(last.choices);
    if (!left || last.choices.length === 1) return undefined;
    last = attempt(draftWithout(left, last.draft));
  }
  return last.isGood ? last : undefined;
}
