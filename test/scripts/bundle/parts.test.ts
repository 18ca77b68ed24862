import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type * as late from '../../../scripts/bundle/late';
import { PARTS } from '../../../scripts/bundle/parts';

const built = join(__dirname, '../../../dist/lambda/late.js');
const { loaded } = createRequire(__filename)(built) as typeof late;

test.each(Object.keys(PARTS))(
  'the part "%s" exports functions only, as it is loaded late',
  (part) => {
    const kinds = Object.values(loaded(`${part}.js`)).map((each: unknown) => typeof each);
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set(['function']));
  },
);
