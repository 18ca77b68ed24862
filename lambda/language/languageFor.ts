import { english } from './en/english';
import type { Language } from './language';

const languages: ReadonlyMap<string, Language> = new Map([['en', english]]);

/** The language of a locale, which is BCP 47 such as `'en-US'`: English, where it is none of ours. */
export const languageFor = (locale: string): Language =>
  languages.get(locale.split('-')[0] ?? '') ?? english;
