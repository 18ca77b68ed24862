import type { ControlName } from '../buttons';
import type { Picture } from '../pictures';

/** Something that can be chosen on a page, by a finger or by its name. */
export interface Choosable {
  readonly control: 'area' | 'point' | 'practice';
  readonly id: string;
  readonly name: string;
}

/** A page beside guidance: what is said, and what can be done then. */
export interface Sheet {
  readonly text: string;
  /** Telephone numbers, shown large: whom to call. */
  readonly numbers?: readonly string[];
  readonly picture?: Picture;
  readonly choices?: readonly Choosable[];
  readonly controls: readonly ControlName[];
}
