import type { Answer } from '../domain/answer';
import type { PointCode } from '../domain/point';
import type { Segment } from '../domain/timeline';
import type { SafetyReply } from './safetyReply';
import type { Situation } from './state';

/** Controls that need something to be going on. */
export type Control =
  'next' | 'previous' | 'repeat' | 'startOver' | 'pause' | 'resume' | 'yes' | 'no';

/** What kind of answer help or a misheard word calls for. */
export type Setting = 'idle' | 'guiding' | 'paused' | 'finished' | 'askedMeaning' | 'offeredPoint';

/** What we decided to tell the listener, named for the fact. */
export type Reply =
  | SafetyReply
  | { readonly kind: 'guidance'; readonly segments: readonly Segment[]; readonly isLast: boolean }
  | {
      readonly kind: 'answered';
      readonly answer: Answer;
      /** What is invited afterwards; while guidance is under way it simply goes on. */
      readonly setting: Exclude<Setting, 'guiding'>;
    }
  | { readonly kind: 'askArea'; readonly saysDisclaimer: boolean }
  | { readonly kind: 'askAreaAgain' }
  | { readonly kind: 'unknownArea' }
  | { readonly kind: 'unknownPoint' }
  | { readonly kind: 'unknownPractice' }
  | { readonly kind: 'unknownRoutine' }
  | { readonly kind: 'askWhichPoint'; readonly code: string; readonly point: PointCode }
  | { readonly kind: 'notTaught'; readonly isAside: boolean }
  | {
      readonly kind: 'explainPoint';
      readonly point: PointCode;
      readonly pinyin: string;
      /** True where guidance is under way and goes on afterwards. */
      readonly isAside: boolean;
      readonly saysDisclaimer: boolean;
      readonly way?: string;
      /** The code of a single source that the listener used. */
      readonly oldCode?: string;
    }
  | { readonly kind: 'nothingLeft'; readonly isAside: boolean }
  | { readonly kind: 'paused' }
  | { readonly kind: 'alreadyPaused' }
  | { readonly kind: 'nothingGoing'; readonly control: Control }
  | { readonly kind: 'afterTheEnd' }
  | { readonly kind: 'declined'; readonly isAside: boolean }
  | { readonly kind: 'help'; readonly setting: Setting }
  | { readonly kind: 'fallback'; readonly setting: Setting }
  | { readonly kind: 'goodbye' }
  | { readonly kind: 'apology'; readonly isAside: boolean };

/** The setting a situation makes for help and for misheard words. */
export function settingOf(situation: Situation): Setting {
  if (situation.name === 'askedArea') return situation.aside ? 'paused' : 'idle';
  return situation.name;
}
