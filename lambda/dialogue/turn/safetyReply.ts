import type { AreaId } from '../../domain/catalogue/point';
import type { SignId } from '../../domain/catalogue/sign';

/** Who a sign is about: the listener, or somebody they are helping. */
export type Whose = 'own' | 'other';

/** What is decided about something that a listener volunteers. None of it is kept. Where a thumb may be pressing, the words
 * begin with letting go (`letsGo`); an emergency begins with the number to call. */
export type SafetyReply =
  | { readonly kind: 'emergency'; readonly sign?: SignId; readonly whose: Whose }
  | {
      readonly kind: 'seeSomeone';
      /** Nothing where it has no name. */
      readonly sign?: SignId;
      readonly whose: Whose;
      readonly letsGo: boolean;
    }
  | {
      readonly kind: 'dizzy';
      readonly whose: Whose;
      /** True where the neck was pressed in this visit. */
      readonly isUrgent: boolean;
      readonly letsGo: boolean;
    }
  /** A sign or a place we don't know; where guidance was under way, it waits. */
  | { readonly kind: 'unknownSign'; readonly letsGo: boolean }
  /** Nothing fitted what was said while a thumb may have been pressing: guidance waits. */
  | { readonly kind: 'missed' }
  /** What hurts may be gone on with, more lightly, or be left. */
  | { readonly kind: 'hurt'; readonly inPractice?: boolean }
  /** A place that is not under way is not well: it may be left out, or be worked on. */
  | { readonly kind: 'bothered'; readonly area: AreaId }
  /** What was pressed is left out of this visit. */
  | { readonly kind: 'sharpPain' }
  | { readonly kind: 'bruised' }
  /** All that was wished for is left out of this visit. */
  | { readonly kind: 'leftOut'; readonly letsGo?: boolean }
  /** Nothing is pressed in this visit. */
  | { readonly kind: 'noPressing' };
