import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHarm } from '../../lambda/alexa/harm';
import { catalogue } from '../../lambda/content/catalogue';
import { slotNamesFor } from '../../lambda/content/locales';
import { LOCALE } from '../support/locale';

const file = join(__dirname, '..', 'phrases', 'household.txt');
const said = readFileSync(file, 'utf8').trim().split('\n');

/** A word of a sign means something else in a kitchen: what is said there has nothing to do with anybody's health. */
test.each(said)('nothing is wrong where somebody says "%s"', (words) =>
  expect(readHarm([words], slotNamesFor(LOCALE), catalogue)).toBeUndefined(),
);
