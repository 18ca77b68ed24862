import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFor } from '../../lambda/content/localeContent';
import { localeList } from '../../scripts/content/localeList';
import { countriesIn, languagesIn, readLocale } from '../../scripts/locales/readLocale';
import { localesFolder } from '../support/locale';

const project = join(__dirname, '../..');

test('the list of locales is the one that `npm run generate` writes', () => {
  const written = readFileSync(join(project, 'lambda/content/locales.generated.ts'), 'utf8');
  expect(written).toBe(localeList(localesFolder));
});

describe.each([...languagesIn(localesFolder), ...countriesIn(localesFolder)])(
  'the content of %s',
  (locale) => {
    const generating = [
      ...[
        'alike',
        'builtIns',
        'concepts',
        'intents',
        'invocation',
        'listing',
        'locale',
        'nameFreeInteraction',
        'pronunciations',
        'remarks',
        'signs',
        'taskTitles',
      ],
    ];

    test('is what its files hold, but for what only the generators read', () => {
      const files = Object.entries(readLocale(localesFolder, locale)).filter(
        ([name]) => !generating.includes(name),
      );
      expect(contentFor(locale)).toEqual({ locale, ...Object.fromEntries(files) });
    });
  },
);
