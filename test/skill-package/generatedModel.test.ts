import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildModel, modelPath } from '../../scripts/interactionModel';
import { countriesIn } from '../../scripts/locales/readLocale';
import { localesFolder } from '../support/locale';

const project = join(__dirname, '../..');
const locales = countriesIn(localesFolder);

describe('the interaction model', () => {
  test.each(locales)('of %s is the one that `npm run generate` writes', (locale) => {
    const written: unknown = JSON.parse(readFileSync(join(project, modelPath(locale)), 'utf8'));
    expect(written).toEqual(buildModel(project, locale));
  });

  test('is there for every country that has words, and for no other', () => {
    const models = readdirSync(join(project, 'skill-package/interactionModels/custom'));
    expect(models.toSorted()).toEqual(locales.map((locale) => `${locale}.json`));
  });
});
