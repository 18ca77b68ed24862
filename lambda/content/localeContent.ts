import usual from '../../data/usualLocale.json';
import type { LocaleContent } from '../speech/content';
import { type FieldMakers, fieldsOnFirstUse } from '../domain/catalogue/onFirstUse';
import { authored } from './authored';
import { countries, languages } from './locales.generated';
import { valueOver } from './mergeOver';
import type { HeardContent } from './slotNames';

/** Everything a locale says and hears. */
export type Content = LocaleContent & HeardContent;

/** The locale of most listeners. */
export const USUAL_LOCALE: string = usual.locale;

/** What is spoken where a listener's own language has not been written, or is not known. */
export const DEFAULT_LANGUAGE: keyof typeof languages = 'en';

/** What reads each name of a locale's content. */
type Readers = Readonly<Record<string, () => unknown>>;

const written: {
  readonly languages: Readonly<Record<string, Readers>>;
  readonly countries: Readonly<Record<string, readonly Readers[]>>;
} = { languages, countries };

const languageOf = (locale: string) => {
  const language = locale.split('-')[0] ?? '';
  return Object.hasOwn(written.languages, language) ? language : DEFAULT_LANGUAGE;
};

/** The locale whose content a listener hears: their own, or its language without any country, or the default language. */
export const heardLocale = (locale: string): string =>
  Object.hasOwn(written.countries, locale) ? locale : languageOf(locale);

/** Reads a name from a language, and from what is laid over it. */
const readOver = (layers: readonly Readers[], name: string): unknown =>
  layers
    .flatMap((layer) => layer[name] ?? [])
    .reduce<unknown>((ours, read) => valueOver(ours, read()), undefined);

/** The content of a locale, assembled anew: its language's words, and in their place whatever its country says differently.
 * Without a country the numbers to call are nobody's in particular. Each name is read when it is first asked for. */
export function contentFor(locale: string): Content {
  const heard = heardLocale(locale);
  const layers = [written.languages[languageOf(locale)] ?? {}, ...(written.countries[heard] ?? [])];
  const names = [...new Set(layers.flatMap((layer) => Object.keys(layer)))];
  const makers = names.map((name) => [name, () => readOver(layers, name)] as const);
  return fieldsOnFirstUse(
    authored<FieldMakers<Content>>({ ...Object.fromEntries(makers), locale: () => heard }),
  );
}
