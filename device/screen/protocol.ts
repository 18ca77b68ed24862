import type { ScreenDirective } from '../directives';
import type { ReplyEnding } from '../reply';
import type { ScreenKind } from '../viewports';

/** What the page on this machine needs to begin. */
export interface Beginning {
  /** Words to begin with. */
  readonly words?: string;
  readonly screens: readonly Pick<ScreenKind, 'name' | 'width' | 'height' | 'viewport'>[];
  /** Whether what is said is heard; else its sounds are silent ones of the same length. */
  readonly hasVoice: boolean;
}

/** A sentence that is said, or a silence that is kept; seconds count from the start of the reply. */
export interface HeardCue {
  readonly startSeconds: number;
  readonly seconds: number;
  readonly text?: string;
  /** Address of its sound. */
  readonly sound?: string;
}

/** What comes of something said or touched. */
export interface StageReply {
  /** Whether it has begun a session, so that the clock starts anew. */
  readonly begins: boolean;
  /** Whether no session is left after it. */
  readonly isOver: boolean;
  /** False where no skill heard it. */
  readonly reachesSkill: boolean;
  readonly cues: readonly HeardCue[];
  readonly repromptCues: readonly HeardCue[];
  readonly ending: ReplyEnding;
  readonly directives: readonly ScreenDirective[];
  /** The words of each sound on a page, by its address. */
  readonly words: Readonly<Record<string, string>>;
  readonly problem?: string;
}
