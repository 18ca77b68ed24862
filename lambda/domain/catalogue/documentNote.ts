import type { Span } from './point';

/** What a document says of how a point is done beside its figures, and the words that begin a press tell: that it is massaged, and
 * nothing is held, or that it is pressed and massaged meanwhile. */
type Massage = { readonly kind: 'massage' } | { readonly kind: 'pressAndMassage' };

/** What it says that is told before the press: that breath is even; that one lies down, where a hand only gets there sitting; or
 * that it goes on for longer than we do, and for how many seconds. */
export type ToldNote =
  | { readonly kind: 'evenBreath' }
  | { readonly kind: 'lying' }
  | { readonly kind: 'less'; readonly seconds: Span };

/** What a document says of a point beside its figures. */
export type DocumentNote = Massage | ToldNote;
