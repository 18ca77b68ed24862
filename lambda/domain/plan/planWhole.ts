import type { LengthNote } from '../timeline/cue';
import { type Choice, type ChoiceChange, choose } from './choices';
import { MINUTES, type Planned } from './plan';
import { type Draft, measured, MOST_OFF_SHARE } from './planning';

/** True for a choice that is less than its document has. */
const isLess = ({ candidate: { usual }, seconds, repetitions }: Choice): boolean =>
  seconds < usual.seconds || repetitions < usual.repetitions;

/** True where some choices are less than what can be done of the document that they follow. */
export const isShortened = (
  choices: readonly Choice[],
  { candidates, request: { outline } }: Draft,
): boolean =>
  outline.takesItsTime === true && (choices.length < candidates.length || choices.some(isLess));

/** True where a change would make less of something that a document has. */
const takesFromDocument = (changed: Choice, { candidates, request }: Draft): boolean =>
  request.outline.takesItsTime === true &&
  candidates.includes(changed.candidate) &&
  isLess(changed);

/** Changes to some choices; where these are all of a document, none takes any of that. */
export const keepingDocument = (
  changes: readonly ChoiceChange[],
  choices: readonly Choice[],
  draft: Draft,
): readonly ChoiceChange[] =>
  isShortened(choices, draft)
    ? changes
    : changes.map((change) => (choice) => {
        const changed = change(choice);
        return changed && takesFromDocument(changed, draft) ? undefined : changed;
      });

/** True where something that a document has is not done at all. */
const isLacking = ({ candidates, request: { outline } }: Draft): boolean =>
  outline.takesItsTime === true && candidates.length < outline.entries.length;

/** Why what was chosen is not as long as was asked; or that it is, and is less than its document has. */
export const noteOf = (choices: readonly Choice[], draft: Draft): LengthNote =>
  draft.note === 'asAsked' && (isShortened(choices, draft) || isLacking(draft))
    ? 'shortened'
    : draft.note;

/** True where no other length was asked for than what an outline usually takes, from its beginning. */
const isAsUsual = ({ request: { outline, minutes, leastMinutes } }: Draft) =>
  outline.takesItsTime && minutes === outline.usualMinutes && leastMinutes === undefined;

/** Plans all that a document has, with its own figures and rests, in the time that this needs; `undefined` where another length
 * was asked for, or that is longer than we do, or shorter. */
export function planWhole(draft: Draft): Planned | undefined {
  if (!isAsUsual(draft)) return undefined;
  const choices = draft.candidates.flatMap((candidate) => choose(candidate) ?? []);
  const note = noteOf(choices, draft);
  const about = measured(choices, { ...draft, note });
  const minutes = Math.max(MINUTES.min, Math.round(about.seconds / 60));
  if (minutes > MINUTES.max) return undefined;
  const { routine, seconds } = measured(choices, { ...draft, note, minutes });
  if (Math.abs(seconds / (minutes * 60) - 1) > MOST_OFF_SHARE) return undefined;
  return { kind: 'planned', routine, minutes, note, seconds };
}
