import { join } from 'node:path';
import { USUAL_LOCALE } from '../../lambda/content/localeContent';
import { countriesIn, LOCALES_FOLDER, readLocale } from '../../scripts/locales/readLocale';

/** The locale of the listener whom the tests speak for, where they name no other. */
export const LOCALE = USUAL_LOCALE;

/** Where the locales stand. */
export const localesFolder = join(__dirname, '../..', LOCALES_FOLDER);

/** Every locale that is published. */
export const everyLocale = countriesIn(localesFolder);

/** All of them but the tests' own. */
export const otherLocales = everyLocale.filter((each) => each !== LOCALE);

const files = readLocale(localesFolder, LOCALE);

/** What the files of the tests' locale hold under a name such as `'points'`: its country's words over its language's. */
export function localeWords<Content>(name: string): Content {
  if (!Object.hasOwn(files, name)) throw new Error(`${LOCALE} has no ${name}.`);
  return files[name] as Content;
}
