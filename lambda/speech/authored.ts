import type { languages } from '../content/locales.generated';

type Written = (typeof languages)['en'];

/** What is written in the first language. Its shape is every language's. */
export type AuthoredLines = {
  readonly [Name in 'lines' | 'questions' | 'safety' | 'screen']: ReturnType<Written[Name]>;
};
