/** What a service of Amazon's answers: text, or an object that is sent as JSON. */
export interface AmazonAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly content?: string | object;
}

/** One thing that Amazon was asked: `POST /v1/skills/imports`. */
export interface AmazonRequest {
  readonly what: string;
  readonly url: URL;
  readonly body: Buffer;
}
