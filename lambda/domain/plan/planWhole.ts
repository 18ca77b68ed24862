import type { LengthNote } from '../timeline/cue';
import { type Choice, choose } from './choices';
import { MINUTES, type Planned } from './plan';
import { type Draft, measureReplies, routineOf } from './planning';

/** True where some choices are less than the document has that they follow. */
export const isShortened = (
  choices: readonly Choice[],
  { candidates, request: { outline } }: Draft,
): boolean =>
  outline.takesItsTime === true &&
  (choices.length < candidates.length ||
    choices.some(
      ({ candidate: { usual }, seconds, repetitions }) =>
        seconds < usual.seconds || repetitions < usual.repetitions,
    ));

/** Why what was chosen is not as long as was asked; or that it is, and is less than its document has. */
export const noteOf = (choices: readonly Choice[], draft: Draft): LengthNote =>
  draft.note === 'asAsked' && isShortened(choices, draft) ? 'shortened' : draft.note;

/** True where no other length was asked for than what an outline usually takes, from its beginning. */
const isAsUsual = ({ request: { outline, minutes, leastMinutes } }: Draft) =>
  outline.takesItsTime && minutes === outline.usualMinutes && leastMinutes === undefined;

/** Plans all that a document has, with its own figures and rests, in the time that this needs; `undefined` where another length
 * was asked for, or that is longer than we do. */
export function planWhole(draft: Draft): Planned | undefined {
  if (!isAsUsual(draft)) return undefined;
  const choices = draft.candidates.flatMap((candidate) => choose(candidate) ?? []);
  const routine = routineOf(choices, draft);
  const note = noteOf(choices, draft);
  const about = measureReplies(routine, { ...draft, note });
  const minutes = Math.max(MINUTES.min, Math.round(about.seconds / 60));
  if (minutes > MINUTES.max) return undefined;
  const { seconds } = measureReplies(routine, { ...draft, note, minutes });
  return { kind: 'planned', routine, minutes, note, seconds };
}
