import type { NamedValues } from '../../lambda/content/mergeOver';
import { type CountryFacts, type LocaleFile, localeFile } from '../locales/localeFile';
import { countriesIn, readLocale } from '../locales/readLocale';

/** `skill.json`, as far as it is written here. */
export interface SkillFile {
  readonly manifest: NamedValues & { readonly publishingInformation: NamedValues };
}

/** The emergency number of a country as a text names it: "911", or with the words that make it true everywhere. */
function emergencyOf({ emergency }: CountryFacts): string {
  if (!emergency) throw new Error('A country has no number for an emergency.');
  const { number, saidWith } = emergency;
  return saidWith === undefined ? number : `${number} ${saidWith}`;
}

/** What every country of a locale calls in an emergency. Throws where they differ: nobody knows which one a listener is in. */
export function sharedEmergency({ countries }: LocaleFile): string {
  const [number, ...others] = new Set(Object.values(countries).map(emergencyOf));
  if (number === undefined || others.length > 0)
    throw new Error(`No one emergency number for ${Object.keys(countries).join(', ')}`);
  return number;
}

interface Listed {
  readonly listing: { readonly description: string };
}

/** What the store shows in a locale: its texts, and its icons. */
function listingOf(folder: string, locale: string): NamedValues {
  const { listing } = readLocale<Listed>(folder, locale);
  const number = sharedEmergency(localeFile(folder, locale));
  return {
    ...listing,
    description: listing.description.replaceAll('{{emergency}}', number),
    smallIconUri: `file://assets/images/${locale}_smallIcon.png`,
    largeIconUri: `file://assets/images/${locale}_largeIcon.png`,
  };
}

/** `skill.json` with what every locale of a folder says in the store, and the countries they are for. */
export function withListings({ manifest }: SkillFile, folder: string): SkillFile {
  const locales = countriesIn(folder);
  const publishingInformation = {
    ...manifest.publishingInformation,
    distributionCountries: locales
      .flatMap((locale) => Object.keys(localeFile(folder, locale).countries))
      .sort(),
    locales: Object.fromEntries(locales.map((locale) => [locale, listingOf(folder, locale)])),
  };
  return { manifest: { ...manifest, publishingInformation } };
}
