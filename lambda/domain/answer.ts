/** What a listener is told in answer to something, as far as facts go. An answer given while guidance is under way is said
 * at the head of the reply that goes on with it. */
export type Answer =
  /** They thanked us. */
  | { readonly about: 'thanks' }
  /** They greeted us. */
  | { readonly about: 'greeting' }
  /** They told us that something is not so, or that all is well. */
  | { readonly about: 'noted' }
  /** A place is left out of this visit. */
  | { readonly about: 'leftOut' }
  /** Nothing is pressed in this visit any more: on the listener, or on somebody they are helping. */
  | { readonly about: 'breathingOnly'; readonly whose: 'own' | 'other' };
