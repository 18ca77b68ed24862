/** What a deployment happens in. */
export interface World {
  /** Settings by name, as `process.env` holds them. Every program that is run gets them. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of the project. */
  readonly project: string;
  /** Tells whoever deploys. */
  readonly say: (line: string) => void;
  /** Where the programs that are run write to: the same terminal, or nowhere. */
  readonly output: 'inherit' | 'ignore';
}
