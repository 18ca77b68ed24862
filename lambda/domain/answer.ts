/** What a listener is told in answer to something, as far as facts go. An answer given while guidance is under way is said
 * at the head of the reply that goes on with it. */
export type Answer =
  /** They thanked us. */
  | { readonly about: 'thanks' }
  /** They greeted us. */
  | { readonly about: 'greeting' }
  /** They asked to be forgotten, and are. */
  | { readonly about: 'forgotten' }
  /** They asked to be forgotten, and it could not be done. */
  | { readonly about: 'notForgotten' };
