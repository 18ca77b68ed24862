import type { languages } from '../content/locales.generated';

/** What is written in the first language. Its shape is every language's. */
export type AuthoredLines = Pick<
  (typeof languages)['en'],
  'lines' | 'questions' | 'safety' | 'screen'
>;
