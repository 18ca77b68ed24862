/** What a page tells the skill. `seconds` is how much of it had been spoken by then. */
export type PageReport =
  /** All of it was spoken. */
  | { readonly kind: 'done'; readonly token: string; readonly seconds: number }
  /** It was cut off by something that nobody else told of. */
  | { readonly kind: 'cut'; readonly token: string; readonly seconds: number }
  /** Something on it was touched, which does what utterance it would do. */
  | {
      readonly kind: 'touched';
      readonly token: string;
      readonly seconds: number;
      readonly control: string;
      /** What was chosen by it, such as a place. */
      readonly name?: string;
    };
