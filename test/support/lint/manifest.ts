import { localeFile } from '../../../scripts/locales/localeFile';
import { sharedEmergency } from '../../../scripts/package/listings';
import { localesFolder } from '../locale';
import { missingCaveats } from './disclaimer';

/** A locale's part of the store listing, as far as it is checked beyond Amazon's definitions. */
export interface Listing {
  readonly name?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly examplePhrases?: readonly string[];
  readonly keywords?: readonly string[];
  readonly smallIconUri?: string;
  readonly largeIconUri?: string;
}

/** `skill.json`, as far as it is checked beyond Amazon's definitions. */
export interface ManifestFile {
  readonly manifest: {
    readonly publishingInformation?: {
      readonly category?: string;
      readonly distributionMode?: string;
      readonly distributionCountries?: readonly string[];
      readonly isAvailableWorldwide?: boolean;
      readonly testingInstructions?: string;
      readonly locales?: Readonly<Record<string, Listing>>;
    };
    readonly privacyAndCompliance?: {
      readonly locales?: Readonly<
        Record<string, { readonly privacyPolicyUrl?: string; readonly termsOfUseUrl?: string }>
      >;
      readonly [answer: string]: unknown;
    };
    readonly events?: { readonly subscriptions?: readonly { readonly eventName?: string }[] };
    readonly apis?: {
      readonly custom?: {
        readonly endpoint?: { readonly uri?: string };
        readonly interfaces?: readonly { readonly type: string }[];
        readonly tasks?: readonly { readonly name: string; readonly version: string }[];
      };
    };
  };
}

/** Where the skill is shown in the store; Amazon's definitions take any string. */
const CATEGORY = 'HEALTH_AND_FITNESS';
const NAME_LENGTH = { min: 2, max: 50 };
const SUMMARY_LENGTH = 160;
const DESCRIPTION_LENGTH = 4000;
const EXAMPLE_PHRASES = 3;
const KEYWORDS = 30;

/** What we answer Amazon. HIPAA's "health info" is for covered entities only, which we are not. */
const ANSWERS: Readonly<Record<string, boolean>> = {
  allowsPurchases: false,
  usesPersonalInfo: false,
  isChildDirected: false,
  isExportCompliant: true,
  containsAds: false,
  usesHealthInfo: false,
};

/** Domains that belong to nobody: an address under them is a placeholder. */
const NOBODYS = /(^|\.)(example\.(com|net|org)|example|invalid|test|localhost)$/;

const problem = (isWrong: boolean, words: string) => (isWrong ? [words] : []);

/** What certification has against one locale's texts, and the definitions do not know. */
function listingProblems(listing: Listing, locale: string): string[] {
  const { name = '', summary = '', description = '', examplePhrases = [], keywords = [] } = listing;
  const doubled = keywords.filter((each, at) => keywords.indexOf(each) !== at);
  return [
    ...problem(name.length < NAME_LENGTH.min || name.length > NAME_LENGTH.max, 'name length'),
    ...problem(/\b(alexa|amazon|echo|skill|app)\b/i.test(name), 'name holds a reserved word'),
    ...problem(summary === '' || summary.length > SUMMARY_LENGTH, 'summary length'),
    ...problem(description === '' || description.length > DESCRIPTION_LENGTH, 'description length'),
    ...problem(examplePhrases.length !== EXAMPLE_PHRASES, 'not three example phrases'),
    ...problem(keywords.length === 0 || keywords.length > KEYWORDS, 'number of keywords'),
    ...doubled.map((keyword) => `keyword twice: ${keyword}`),
    ...missingCaveats(description, sharedEmergency(localeFile(localesFolder, locale))),
  ];
}

/** What is wrong with an address a listener may open. */
function addressProblems(name: string, address: string | undefined): string[] {
  if (address === undefined) return [];
  const { protocol, hostname } = URL.canParse(address)
    ? new URL(address)
    : { protocol: '', hostname: '' };
  return [
    ...problem(protocol !== 'https:', `${name} is no https address`),
    ...problem(NOBODYS.test(hostname), `${name} is a placeholder`),
  ];
}

/** What certification has against a manifest, and Amazon's definitions do not know. */
export function manifestProblems({ manifest }: ManifestFile, locales: readonly string[]): string[] {
  const { publishingInformation: published = {}, privacyAndCompliance: privacy = {} } = manifest;
  const listings = published.locales ?? {};
  const isEverywhere = published.isAvailableWorldwide ?? false;
  const countries = published.distributionCountries ?? [];
  return [
    ...problem(published.category !== CATEGORY, `category is not ${CATEGORY}`),
    ...problem(published.distributionMode !== 'PUBLIC', 'not public'),
    ...problem(isEverywhere === countries.length > 0, 'countries and worldwide disagree'),
    ...problem(!published.testingInstructions, 'no testing instructions'),
    ...problem(
      Object.keys(listings).sort().join() !== [...locales].sort().join(),
      'locales are not those of the interaction models',
    ),
    ...problem(!manifest.apis?.custom, 'no custom api'),
    ...Object.entries(ANSWERS).flatMap(([name, answer]) =>
      problem(privacy[name] !== answer, `${name} is not ${String(answer)}`),
    ),
    ...Object.entries(privacy.locales ?? {}).flatMap(([locale, addresses]) =>
      Object.entries(addresses).flatMap(([name, address]) =>
        addressProblems(`${locale} ${name}`, address),
      ),
    ),
    ...locales.flatMap((locale) =>
      listingProblems(listings[locale] ?? {}, locale).map((each) => `${locale}: ${each}`),
    ),
  ];
}

/** What is left for a human with an account to fill in before the skill can be submitted. */
export function openPlaces({ manifest }: ManifestFile): string[] {
  const { publishingInformation, privacyAndCompliance, apis } = manifest;
  const inLocales = Object.keys(publishingInformation?.locales ?? {}).flatMap((locale) =>
    (['privacyPolicyUrl', 'termsOfUseUrl'] as const)
      .filter((name) => !privacyAndCompliance?.locales?.[locale]?.[name])
      .map((name) => `privacyAndCompliance.locales.${locale}.${name}`),
  );
  return [...inLocales, ...(apis?.custom?.endpoint?.uri ? [] : ['apis.custom.endpoint.uri'])];
}
