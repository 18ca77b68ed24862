import type { MannerId } from '../../domain/catalogue/manner';
import type { PointCode } from '../../domain/catalogue/point';
import type { PracticeId } from '../../domain/catalogue/practice';
import type { Sided } from '../../domain/routine/sided';

/** What the listener asked to be guided through, and how it is to be done. */
export type Wish = (
  | { readonly kind: 'routine'; readonly outline: string; readonly minutes: number }
  | { readonly kind: 'point'; readonly point: PointCode; readonly way?: string }
  | { readonly kind: 'practice'; readonly practice: PracticeId; readonly minutes?: number }
) & {
  readonly manners?: readonly MannerId[];
  /** The side that is wanted first, or alone. */
  readonly sided?: Sided;
};

/** What was named ahead of a place: for how long, and how. */
export interface NamedAhead {
  readonly minutes?: number;
  readonly manners?: readonly MannerId[];
}

/** What can be begun at a yes: something else, or the same in another manner or for another length. */
export type Offered = { readonly wish: Wish } | { readonly change: NamedAhead };

/** What was named between two parts of guidance, and is begun at a yes in the next turn. */
export type NamedOffer = Offered & {
  /** The turn in which it was offered. */
  readonly turn: number;
};
