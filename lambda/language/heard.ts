/** Says a whole number in a locale's words: `54` → `'fifty-four'`. */
export type NumberWord = (n: number) => string;

/** A name, and what it names. */
export type NamedPhrase = readonly [name: string, id: string];

/** Something that is named among other words, from one of them up to another, counted from nought. */
export interface NamedThere {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Finds names among words. */
export interface Phrases {
  /** What these very words name, small words aside. */
  readonly exactly: (said: string) => string | undefined;
  /** Everything that is named somewhere in these words, and not denied there, in their order. Of names inside one another
   * the longest counts. */
  readonly within: (said: string) => readonly NamedThere[];
}

/** A name, and whatever it names. */
export interface NamedThing<Id> {
  readonly name: string;
  readonly id: Id;
}

/** What may be wrong with a part of the body, beyond what is on it. */
export type PartState = 'whenNumb' | 'whenSwollen';

/** How a language is read where it is heard. */
export interface Heard {
  /** The beginning and the end of what was said; what stands between them ends a clause. */
  readonly clipped: (said: string) => string;
  /** A name without the small words that recognisers drop and listeners change. */
  readonly bareName: (said: string) => string;
  /** Prepares names to be found. The first of two things with one name has it. */
  readonly createPhrases: (named: readonly NamedPhrase[]) => Phrases;
  /** The states that words speak of, of whatever part of the body. */
  readonly statesIn: (said: string) => readonly PartState[];
  /** True where words speak of somebody, and don't only ask about something. */
  readonly speaksOfSomebody: (said: string) => boolean;
  /** The same with any number of years as one and the same number. */
  readonly anyYears: (said: string) => string;
  /** The same as it is denied. */
  readonly asDenied: (said: string) => string;
  /** Each way in which words may have been denied before a recogniser cut the denial off. */
  readonly putBack: (said: string) => readonly string[];
  /** Every way a point's code may be written or said, in lower case; none where it has no number. */
  readonly codeSpellings: (
    code: string,
    prefixes: readonly string[],
    prefixNames: readonly string[],
    numberWord: NumberWord,
  ) => readonly string[];
  /** One form for every way to say a code, so that two can be compared: `'b54'`. */
  readonly normalizeCode: (said: string, numberWord: NumberWord) => string;
  /** The thing whose name sounds nearest to what was said; `undefined` where none is near, or two things are as near. */
  readonly nearestName: <Id>(said: string, names: readonly NamedThing<Id>[]) => Id | undefined;
  /** The number that another is often heard for; itself where there is none. */
  readonly soundalike: (number: number) => number;
}
