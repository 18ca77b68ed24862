import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PARTS } from '../../../scripts/bundle/parts';

const folder = join(__dirname, '../../../dist/lambda');

test.each(Object.keys(PARTS))(
  'the part "%s" exports functions only, as it is loaded late',
  (part) => {
    const loaded = createRequire(__filename)(join(folder, `${part}.js`)) as object;
    const kinds = Object.values(loaded).map((each: unknown) => typeof each);
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set(['function']));
  },
);
