import type { ControlName } from '../buttons';
import type { Picture } from '../pictures';

/** Something that can be chosen on a page, by a finger or by its name. */
export interface Choosable {
  readonly control: 'area' | 'point' | 'practice' | 'routine' | 'leaveOut';
  readonly id: string;
  readonly name: string;
}

/** What is shown for a while. */
export interface Look {
  readonly text: string;
  readonly picture?: Picture;
  /** Until when, in milliseconds since the page appeared. */
  readonly until?: number;
}

/** A page beside guidance: what is said, and what can be done then. */
export interface Sheet {
  readonly text: string;
  /** The same, a little at a time, for a screen that has no room for all of it. */
  readonly captions: readonly Look[];
  /** What is shown one after the other while guidance goes on by voice, instead of what is said. */
  readonly looks?: readonly Look[];
  /** Telephone numbers, shown large: whom to call. */
  readonly numbers?: readonly string[];
  readonly picture?: Picture;
  readonly choices?: readonly Choosable[];
  readonly controls: readonly ControlName[];
}
