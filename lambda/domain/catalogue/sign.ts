import type { LeftOut } from './leftOut';

/** Names a sign: `'saddle-numbness'`, `'pregnant'`. */
export type SignId = string;

/** What is done about a sign that a listener volunteers:
 * - `emergency`: stop, and call for help now
 * - `seeSomeone`: stop, and see a doctor today
 * - `breathingOnly`: nothing is pressed in this session
 * - `dizzy`: stop, and lie down
 * - `fine`: nothing at all
 */
export type SignTier = 'emergency' | 'seeSomeone' | 'breathingOnly' | 'dizzy' | 'fine';

/** Something a listener may volunteer about how they, or somebody with them, are. Its file also says why it stands where
 * it does (`because`), which the bundle leaves out. */
export interface Sign {
  readonly id: SignId;
  readonly tier: SignTier;
  /** The sign it is to have had it long ago; one without is over then, unless it rules pressing out for good. */
  readonly whenPast?: SignId;
}

/** A part of the body that may be bruised, injured, numb or replaced. */
export interface BodyPart {
  readonly id: string;
  /** What is not done while it is. */
  readonly leavesOut: readonly LeftOut[];
  /** The sign it is when it is hurt, numb, or swollen; a part without one is left out. */
  readonly whenHurt?: SignId;
  readonly whenNumb?: SignId;
  readonly whenSwollen?: SignId;
}

/** From what cannot wait to what is nothing. */
const TIERS: readonly SignTier[] = ['emergency', 'seeSomeone', 'dizzy', 'breathingOnly', 'fine'];

/** The sign that leaves least time, where words may mean several. */
export function mostUrgent(signs: readonly Sign[]): Sign | undefined {
  return signs.toSorted((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier))[0];
}

/** What is left of a sign that was so long ago: the one it is then, itself where pressing is ruled out for good, or nothing. */
export const leftOfPast = ({ id, tier, whenPast }: Sign): SignId | undefined =>
  whenPast ?? (tier === 'breathingOnly' ? id : undefined);
