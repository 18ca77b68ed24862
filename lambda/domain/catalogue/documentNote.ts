import type { Span } from './point';

/** What a document says of how a point is done beside its figures, and is told before the press; or that it goes on there for
 * longer than we do, and for how many seconds. */
export type DocumentNote =
  | { readonly kind: 'massage' }
  | { readonly kind: 'evenBreath' }
  | { readonly kind: 'less'; readonly seconds: Span };
