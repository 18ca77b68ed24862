import usual from '../../data/usualLocale.json';
import type { LocaleContent } from '../speech/content';
import { authored } from './authored';
import { countries, languages } from './locales.generated';
import { mergeOver, type NamedValues } from './mergeOver';
import type { HeardContent } from './slotNames';

/** Everything a locale says and hears. */
export type Content = LocaleContent & HeardContent;

/** The locale of most listeners. */
export const USUAL_LOCALE: string = usual.locale;

/** What is spoken where a listener's own language has not been written, or is not known. */
export const DEFAULT_LANGUAGE: keyof typeof languages = 'en';

const written: {
  readonly languages: Readonly<Record<string, NamedValues>>;
  readonly countries: Readonly<Record<string, readonly NamedValues[]>>;
} = { languages, countries };

const languageOf = (locale: string) => {
  const language = locale.split('-')[0] ?? '';
  return Object.hasOwn(written.languages, language) ? language : DEFAULT_LANGUAGE;
};

/** The locale whose content a listener hears: their own, or its language without any country, or the default language. */
export const heardLocale = (locale: string): string =>
  Object.hasOwn(written.countries, locale) ? locale : languageOf(locale);

/** The content of a locale, assembled anew: its language's words, and in their place whatever its country says differently.
 * Without a country the numbers to call are nobody's in particular. */
export function contentFor(locale: string): Content {
  const heard = heardLocale(locale);
  const language = written.languages[languageOf(locale)] ?? {};
  const content = (written.countries[heard] ?? []).reduce(mergeOver, language);
  return authored<Content>({ ...content, locale: heard });
}
