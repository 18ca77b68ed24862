/** What words ask for: one of our intents, and the words that fill its slots. */
export interface Meant {
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
  /** What else is to be otherwise from here on, said in the same breath: an intent without slots. */
  readonly also?: string;
}

/** When in a session something is said: before anything has begun, while guidance is under way, while it waits, or after its end. */
export type Time = 'opened' | 'guided' | 'paused' | 'finished';

/** How things stand when something is said. */
export interface Setting {
  /** When it is said; nothing where something else was asked. */
  readonly time?: Time;
  /** True where it was asked which place to work on: whatever is named answers it. */
  readonly isPlaceAsked: boolean;
  /** True where it is likely that nothing is wrong: then what is less likely may be meant. */
  readonly isCalm?: boolean;
}

/** Reads what words ask for; `undefined` where they name nothing of ours. Harm is not looked for. */
export type Reader = (said: string, setting: Setting) => Meant | undefined;
