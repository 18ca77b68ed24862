import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packed } from '../../../scripts/bundle/packed';
import { unpacked } from '../../../scripts/bundle/unpacked';
import { localesFolder } from '../../support/locale';

test.each([
  ['nothing much', '{"a":"one two"}'],
  ['words, signs and spaces', '{"a":{"b":["it\'s {x} + Y-Z  |two|", ""]},"c":[1, " spaced "]}'],
  [
    'what reading compares words with',
    readFileSync(join(localesFolder, 'en/compared.json'), 'utf8'),
  ],
])('what is packed is unpacked as it was: %s', (_, text) => {
  const content: unknown = JSON.parse(text);
  expect(unpacked(packed(content))).toEqual(content);
});
