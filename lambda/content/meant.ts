/** What words ask for: one of our intents, and the words that fill its slots. */
export interface Meant {
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
}

/** Reads what words ask for; `undefined` where they name nothing of ours. Harm is not looked for. */
export type Reader = (said: string) => Meant | undefined;
