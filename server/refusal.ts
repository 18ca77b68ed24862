/** A request that is not answered. Its message is for the log: words of ours, with nothing of the request in them. The one who
 * asked gets the status alone. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    because: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(because);
  }
}
