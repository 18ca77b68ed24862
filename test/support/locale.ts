import { join } from 'node:path';
import { LOCALES_FOLDER, readLocale } from '../../scripts/locales/readLocale';

/** The locale of the listener whom the tests speak for. */
export const LOCALE = 'en-US';

/** Where the locales stand. */
export const localesFolder = join(__dirname, '../..', LOCALES_FOLDER);

const files = readLocale(localesFolder, LOCALE);

/** What the files of the tests' locale hold under a name such as `'points'`: its country's words over its language's. */
export function localeWords<Content>(name: string): Content {
  if (!Object.hasOwn(files, name)) throw new Error(`${LOCALE} has no ${name}.`);
  return files[name] as Content;
}
