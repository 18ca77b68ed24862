/** What words ask for: one of our intents, and the words that fill its slots. */
export interface Meant {
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
  /** What else is to be otherwise from here on, said in the same breath: an intent without slots. */
  readonly also?: string;
}

/** How things stand when something is said. */
export interface Setting {
  /** True where it was asked which place to work on: whatever is named answers it. */
  readonly isPlaceAsked: boolean;
}

/** Reads what words ask for; `undefined` where they name nothing of ours. Harm is not looked for. */
export type Reader = (said: string, setting: Setting) => Meant | undefined;
