import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { packedModule } from '../../scripts/packed';
import { localesFolder } from '../support/locale';

/** Loads a module from its text. */
function load(text: string): unknown {
  const module = { exports: {} };
  const run = runInThisContext(`(module, require) => {${text}\n}`) as (...given: unknown[]) => void;
  run(module, require);
  return module.exports;
}

test.each([
  ['nothing much', '{"a":"one two"}'],
  ['words, signs and spaces', '{"a":{"b":["it\'s {x} + Y-Z  |two|", ""]},"c":[1, " spaced "]}'],
  [
    'what reading compares words with',
    readFileSync(join(localesFolder, 'en/compared.json'), 'utf8'),
  ],
])('what is packed is unpacked as it was: %s', (_, text) => {
  expect({ ...(load(packedModule(text)) as object) }).toEqual(JSON.parse(text));
});
