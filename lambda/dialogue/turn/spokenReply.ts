import type { PointCode } from '../../domain/catalogue/point';
import type { Spent } from '../../domain/routine/caps';
import type { SpokenPart, SpokenSilence } from '../../domain/timeline/spoken';

/** The reply of guidance that is being spoken: what of it is heard when, so that a listener is found in it by the clock,
 * in another process and after another release. */
export interface SpokenReply extends SpokenPart {
  /** When the words were spoken that it answers, in epoch milliseconds. */
  readonly startedAt: number;
  /** What this visit had pressed before it. */
  readonly spent: Spent;
  /** What comes after it if nobody says anything. */
  readonly silence?: SpokenSilence;
  /** The point whose place it told anew before it went on. */
  readonly toldAgain?: PointCode;
  /** True where it answers something that nothing fitted. */
  readonly isAfterMiss?: true;
  /** True where a page speaks it, which tells when it is done, and asks for the next one. */
  readonly isPage?: true;
}
