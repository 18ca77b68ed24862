import { join } from 'node:path';
import { readAuthored } from '../readAuthored';

/** What a country's `locale.json` says of it. */
export interface LocaleFile {
  /** The locale whose words it shares with others, over its language's: `en-001`, English as most of the world writes it,
   * as in Unicode's parent locales. */
  readonly parent?: string;
  /** The countries it is published in, by ISO 3166, and whom to call there. */
  readonly countries: Readonly<Record<string, CountryFacts>>;
}

/** What a number is for: an emergency, a crisis, or advice on what is not urgent. */
export type NumberUse = 'emergency' | 'crisis' | 'advice';

/** Whom to call in a country. */
export type CountryFacts = Readonly<Partial<Record<NumberUse, NumberFact>>>;

/** A number to call, as it is dialled, and where that is written. */
export interface NumberFact {
  readonly number: string;
  /** How it is read out; a number without is not said. */
  readonly spoken?: string;
  /** Parts of the country that do not have it: then it is not said, or only with words that are true for them too. */
  readonly notIn?: string;
  /** Those words; they stand in every sentence that says the number. */
  readonly saidWith?: string;
  readonly sources: readonly string[];
}

/** What stands in a country's `locale.json`. */
export const localeFile = (folder: string, locale: string): LocaleFile =>
  readAuthored<LocaleFile>(join(folder, locale, 'locale.json'));
