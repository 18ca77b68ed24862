import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

/** What the lock file says of every package. */
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
    }),
  ),
});
const { packages } = lockSchema.parse(
  JSON.parse(readFileSync(join(__dirname, '..', 'package-lock.json'), 'utf8')),
);

/** Licences, as SPDX names them, that let us use a package, and ask for no more than its notice. */
const ALLOWED = [
  ...['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'],
  ...['MIT-0', 'CC0-1.0'],
  ...['Apache-2.0 AND MIT', '(MIT OR CC0-1.0)'],
];

/** Packages of which something else is to be known; each was looked at in its own files. They only serve while something is
 * made or tested. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  'ask-cli': 'Apache-2.0, which it spells "Apache 2.0"',
  'apl-suggester':
    'Apache-2.0, spelt alike; its example pages, which we use none of, are under Amazon’s own',
  'apl-viewhost-web': 'Apache-2.0, spelt alike',
  argparse: 'Python-2.0, as free as MIT',
  'caniuse-lite': 'CC-BY-4.0: data about browsers, of which nothing is handed on',
  querystring: 'MIT, in a field of older times',
  'valid-url': 'MIT, in its LICENSE',
};

interface Installed {
  readonly name: string;
  readonly licence: string;
  readonly ships: boolean;
}

const installed = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { license, dev }]): Installed => ({
    name: path.split('node_modules/').at(-1) ?? '',
    licence: license ?? 'none that is told',
    ships: dev !== true,
  }));

const named = ({ name, licence }: Installed) => `${name}: ${licence}`;
const isAllowed = ({ licence }: Installed) => ALLOWED.includes(licence);

describe('the licences of what we build on', () => {
  test('are all among those that are allowed, or were looked at', () => {
    const others = installed.filter((each) => !isAllowed(each) && !(each.name in LOOKED_AT));
    expect(others.map(named)).toEqual([]);
    expect(installed.length).toBeGreaterThan(500);
  });

  test('are MIT and Apache where it ships', () => {
    const shipped = installed.filter(({ ships }) => ships);
    expect(shipped.filter(({ licence }) => !/^(MIT|Apache-2\.0|0BSD)$/.test(licence))).toEqual([]);
    expect(shipped.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['ask-sdk-core', 'aws4', 'i18next']),
    );
  });

  test.each(Object.keys(LOOKED_AT))('%s is still there to be looked at', (name) => {
    const unknown = installed.filter((each) => each.name === name && !isAllowed(each));
    expect(unknown).not.toEqual([]);
  });
});
