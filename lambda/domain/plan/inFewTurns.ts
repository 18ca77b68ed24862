import {
  type Choice,
  type ChoiceChange,
  lengthen,
  pauseAfter,
  repeatMore,
  restMore,
} from './choices';
import { nudgeBy } from './adjustChoices';
import { keepingDocument } from './planWhole';
import { type Draft, estimateAll, type Measured, measured, MOST_OFF_SHARE } from './planning';

/** How many steps of a rest are taken at once, a second each: where exactly a rest ends is told by nobody. */
const REST_STEPS = 5;

/** The same change several times, as often as it goes. */
const times =
  (count: number, change: ChoiceChange): ChoiceChange =>
  (choice) => {
    let changed = change(choice);
    for (let n = 1; n < count && changed; n++) changed = change(changed) ?? changed;
    return changed;
  };

/** What makes a choice take less of a turn, the least loss first. */
const LESS: readonly ChoiceChange[] = [
  times(REST_STEPS, restMore(-1)),
  times(REST_STEPS, pauseAfter(-1)),
  lengthen(-1),
  repeatMore(-1),
];

/** How full replies are, with what silence brings after them, as a share of what they may hold. */
const USUALLY_FULL = 4 / 5;

/** How many replies so many minutes usually take, where silence brings some of them: one, where they fit into one at all. */
export function usualTurns({ minutes, limits: { seconds, silence } }: Draft): number {
  if (!silence) return Infinity;
  const most = seconds + silence.seconds;
  return minutes * 60 <= most ? 1 : Math.ceil((minutes * 60) / (most * USUALLY_FULL));
}

/** True where a routine takes no more turns than usual. */
export const isInFewTurns = ({ turns }: Pick<Measured, 'turns'>, draft: Draft): boolean =>
  turns <= usualTurns(draft);

/** True where it is as long as was asked all the same. */
const isFitting = (routine: Measured, draft: Draft): boolean =>
  isInFewTurns(routine, draft) &&
  Math.abs(routine.seconds / (draft.minutes * 60) - 1) <= MOST_OFF_SHARE;

/** The same with longer rests, nearly as long as was asked: what makes rests longer is least in the way of a cut. */
function restedFor(short: Measured, draft: Draft): Measured {
  const target = draft.minutes * 60 * (1 - MOST_OFF_SHARE / 2);
  const missing = target - short.seconds;
  if (missing <= 0) return short;
  const wanted = estimateAll(short.choices, draft) + missing;
  const rested = [restMore(1), pauseAfter(1)].reduce<readonly Choice[]>(
    (choices, change) => nudgeBy(change, choices, wanted, draft),
    short.choices,
  );
  return measured(rested, draft);
}

/** The least of a change to one choice that brings a routine into as few turns as usual; `undefined` where none does. */
function changedAt(
  index: number,
  change: ChoiceChange,
  choices: readonly Choice[],
  draft: Draft,
): Measured | undefined {
  let choice = choices[index];
  while ((choice = choice && change(choice))) {
    const tried = measured(choices.with(index, choice), draft);
    if (!isInFewTurns(tried, draft)) continue;
    const rested = isFitting(tried, draft) ? tried : restedFor(tried, draft);
    return isFitting(rested, draft) ? rested : undefined;
  }
  return undefined;
}

/** A routine that needs more words than usual only because its places do not fit the parts it is cut into, with a little less of
 * one of them: shorter rests, else a shorter hold, else one fewer; what is done of a whole document stays. The same routine where
 * that does not help. */
export function inFewTurns(routine: Measured, draft: Draft): Measured {
  if (isInFewTurns(routine, draft)) return routine;
  const { choices } = routine;
  for (const change of keepingDocument(LESS, choices, draft))
    for (const index of choices.keys()) {
      const found = changedAt(index, change, choices, draft);
      if (found) return found;
    }
  return routine;
}
