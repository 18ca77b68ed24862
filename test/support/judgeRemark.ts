import type { Branched } from './branches';

/** What may come of something that is said about harm. What was not understood, and raised no alarm, is
 * `missed`. */
export type Outcome =
  | 'urgent'
  | 'crisis'
  | 'today'
  | 'breathing-only'
  | 'leave-out'
  | 'dizzy'
  | 'closed'
  | 'missed'
  | 'harmless';

interface Visit {
  readonly breathingOnly: boolean;
  readonly leftOut: readonly string[];
}

const visitOf = ({ attributes }: Pick<Branched, 'attributes'>) =>
  (attributes['dialogue'] as { readonly visit: Visit }).visit;

/** What is said where nothing was understood. */
const MISSED = /I missed that|didn't catch that|passed me by/;

/** What came of something that was said; `before` is what was heard before it. */
export function outcomeOf(heard: Branched, before?: Pick<Branched, 'attributes'>): Outcome {
  const { says, isOpen } = heard;
  const visit = visitOf(heard);
  const left = before ? visitOf(before).leftOut.length : 0;
  if (
    !isOpen &&
    /^Call (or text )?nine eight eight|^Call nine one one now, or nine eight/.test(says)
  )
    return 'crisis';
  if (!isOpen && /^Call nine one one now\. /.test(says)) return 'urgent';
  if (!isOpen && /by a doctor today|maternity unit now/.test(says)) return 'today';
  if (!isOpen && /[Ll]ie down flat/.test(says)) return 'dizzy';
  if (!isOpen) return 'closed';
  if (/No pressing (on them )?today, then/.test(says)) return 'breathing-only';
  if (visit.leftOut.length > left || /leave that out/i.test(says)) return 'leave-out';
  return MISSED.test(says) ? 'missed' : 'harmless';
}

/** What else is as safe an answer: more care never harms where it is due, and what is not understood may be one day. */
const AS_SAFE: Readonly<Partial<Record<Outcome, readonly Outcome[]>>> = {
  urgent: ['crisis'],
  today: ['urgent', 'dizzy'],
  'breathing-only': ['today', 'urgent'],
  'leave-out': ['breathing-only', 'today', 'urgent'],
  missed: ['harmless'],
};

/** True where what came of it is what should have, or as safe. */
export const isRight = (wanted: Outcome, got: Outcome): boolean =>
  got === wanted || (AS_SAFE[wanted]?.includes(got) ?? false);
