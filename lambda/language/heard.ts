/** Says a whole number in a locale's words: `54` → `'fifty-four'`. */
export type NumberWord = (n: number) => string;

/** A name, and what it names. */
export type NamedPhrase = readonly [name: string, id: string];

/** Something that is named among other words, from one of them up to another, counted from nought. */
export interface NamedThere {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Its words, as names are compared. */
  readonly said: string;
}

/** Finds names among words. */
export interface Phrases {
  /** What these very words name, small words aside. */
  readonly exactly: (said: string) => string | undefined;
  /** Everything that is named somewhere in these words, in their order. Of names inside one another the longest counts. */
  readonly anywhere: (said: string) => readonly NamedThere[];
  /** Everything that is named somewhere in these words, and not denied there, in their order. Of names inside one another
   * the longest counts. */
  readonly within: (said: string) => readonly NamedThere[];
}

/** A name, and whatever it names. */
export interface NamedThing<Id> {
  readonly name: string;
  readonly id: Id;
}

/** Whose something is that is told: the listener's own, somebody's who may be with them, or somebody's who is only told of. */
export type WhoseHealth = 'own' | 'other' | 'absent';

/** What is wrong with a part of the body: something on it, or that it is numb or swollen. */
export type PlaceState = 'whenHurt' | 'whenNumb' | 'whenSwollen';

/** Something that is told of somebody's health: a sign, or a part of the body with something wrong with it. */
export type Told = {
  readonly id: string;
  readonly whose: WhoseHealth;
  /** True where it is told to have been so in the past. */
  readonly isPast: boolean;
} & ({ readonly kind: 'sign' } | { readonly kind: 'place'; readonly state: PlaceState });

/** The words by which harm is read. An entry is a phrase, or a combination such as `'FEVER + NECK STIFF'`: concepts in
 * capitals that stand near one another, and with a plus anywhere beside one another. */
export interface HarmWords {
  /** What names a concept. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  /** What a sign is made of. */
  readonly signs: Readonly<Record<string, readonly string[]>>;
  /** The concepts that are parts of the body. */
  readonly parts: readonly string[];
}

/** Phrases as they are compared, by the name of what they mean: those of a name parted by bars. */
export type WrittenWords = Readonly<Record<string, string>>;

/** The same as it is compared. */
export interface WrittenHarm {
  readonly concepts: WrittenWords;
  readonly signs: WrittenWords;
  readonly parts: readonly string[];
}

/** Reads all that words tell of harm; nothing of what is denied, supposed, or a figure of speech. */
export type HarmReader = (said: string) => readonly Told[];

/** A length of time that is named among words, in seconds; or a number of nothing. */
export interface LengthThere {
  readonly from: number;
  readonly to: number;
  readonly seconds?: number;
  readonly number?: number;
}

/** Words and phrases that mean the same wherever they stand, under a name in capitals. */
export type AlikeWords = Readonly<Record<string, readonly string[]>>;

/** A word, or a phrase that means one thing, from one word up to another, counted from nought. */
export interface AlikeWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly beginsClause: boolean;
  /** The small word before it that was left out: whose it is, or which. */
  readonly lead: string | undefined;
}

/** How a language is read where it is heard. */
export interface Heard {
  /** True for a word that tells next to nothing wherever it stands. */
  readonly isSmall: (word: string) => boolean;
  /** The beginning and the end of what was said; what stands between them ends a clause. */
  readonly clipped: (said: string) => string;
  /** A name without the small words that recognisers drop and listeners change. */
  readonly bareName: (said: string) => string;
  /** Prepares names to be found. The first of two things with one name has it. */
  readonly createPhrases: (named: readonly NamedPhrase[]) => Phrases;
  /** Lengths of time, and numbers, that are named among words, by the words for nought and up. */
  readonly lengthsIn: (said: string, numbers: readonly string[]) => readonly LengthThere[];
  /** The words from one up to another, as they are compared. */
  readonly wordsAfter: (said: string, from: number, to?: number) => string;
  /** The words up to where another clause begins. */
  readonly firstClause: (said: string) => string;
  /** Prepares to write words in one form for all that mean the same. */
  readonly createAlike: (alike: WrittenWords) => (said: string) => readonly AlikeWord[];
  /** True for a word of whoever wishes for something, or complains: it tells nothing beside what is named. */
  readonly isWish: (word: string) => boolean;
  /** True for a word of whoever wants something, or has it. */
  readonly isWanting: (word: string) => boolean;
  /** What was said before and after each word that joins two wishes. */
  readonly partings: (said: string) => readonly (readonly [before: string, after: string])[];
  /** True for words between two names that add the second to the first: both are meant, in this order. */
  readonly adds: (said: string) => boolean;
  /** True for a word after which a bare number is a length. */
  readonly leadsToLength: (word: string) => boolean;
  /** True for words about how long something took, or will take, that is no wish. */
  readonly isElapsed: (words: readonly AlikeWord[]) => boolean;
  /** Prepares the reading of harm. */
  readonly createHarmReader: (words: WrittenHarm) => HarmReader;
  /** Writes words as reading compares them: once, when they are generated. */
  readonly writeAlike: (alike: AlikeWords) => WrittenWords;
  readonly writeHarm: (words: HarmWords) => WrittenHarm;
  /** True for a name that a carrier such as "I have …" can hold: no sentence, and not negative in itself. */
  readonly fitsCarrier: (said: string) => boolean;
  /** The words that an intent about a side caught, with what may have stood before them put back. */
  readonly beforeSide: (intent: string, said: string) => string;
  /** True where words speak of somebody, and don't only ask about something. */
  readonly speaksOfSomebody: (said: string) => boolean;
  /** The same without a word that only opens it, and would name something anywhere else. */
  readonly afterOpening: (said: string) => string;
  /** True where a name among some words is one: "back" alone is a direction as well. */
  readonly isSurelyNamed: (name: NamedThere, said: string) => boolean;
  /** True where a verb and its end stand around something that is taken out: "leave" and "out of it". */
  readonly takesOut: (before: string, after: string) => boolean;
  /** True where words only point at what is under way: "this place again", "it". */
  readonly pointsHere: (said: string) => boolean;
  /** What words deny: all that follows each of them that turns it round, the last first; nothing where they deny nothing. */
  readonly afterDenials: (said: string) => readonly string[];
  /** True where words surely ask, and tell nothing unless they speak of somebody. */
  readonly asks: (said: string) => boolean;
  /** True where words say that something is too much: who denies that wishes for less of it. */
  readonly isTooMuch: (said: string) => boolean;
  /** True where words may ask: what is named in them is not to begin. */
  readonly mayAsk: (said: string) => boolean;
  /** True where words say that a place is not well. */
  readonly complains: (said: string) => boolean;
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
