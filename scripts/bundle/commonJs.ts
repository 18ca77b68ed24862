import { type Options, transform } from '@swc/core';
import type { ZippedFile } from './dataFiles';

/** `{a as b, c}` as an object's members have it: `{a: b, c}`. */
const asMembers = (names: string) => names.replaceAll(' as ', ': ');

/** `{a as b, c}` of an export, which is the other way about: `{b: a, c: c}`. */
const asExports = (names: string) => names.replaceAll(/([\w$]+) as ([\w$]+)/g, '$2: $1');

/** A module as esbuild writes it, with its imports and exports as Node loads them by `require`, line by line. Each name that is
 * imported is a variable, which is shorter and quicker than a member of what was imported; that is right because no import goes
 * in a circle, and nothing that is exported changes. */
const required = (module: string): string =>
  module
    .replaceAll(
      /^import (\{[^}]*\}) from ("[^"]+");/gm,
      (_, names: string, from: string) => `const ${asMembers(names)} = require(${from});`,
    )
    .replaceAll(/^import (?:\* as )?([\w$]+) from ("[^"]+");/gm, 'const $1 = require($2);')
    .replaceAll(/^import ("[^"]+");/gm, 'require($1);')
    .replaceAll(
      /^export (\{[^}]*\});/gm,
      (_, names: string) => `module.exports = ${asExports(names)};`,
    );

/** How code is made small. Arrow functions are not made of others: `functions.ts` tells why. */
const SMALL: Options = {
  configFile: false,
  swcrc: false,
  isModule: 'commonjs',
  minify: true,
  sourceMaps: true,
  jsc: {
    parser: { syntax: 'ecmascript' },
    target: 'es2022',
    minify: {
      compress: { ecma: 2020, passes: 3, toplevel: true, arrows: false },
      mangle: { toplevel: true },
      format: { asciiOnly: true },
    },
  },
};

/** A module of esbuild's as a small file that Node loads by `require`, and its map. Fails with whatever is still no such file. */
export async function asCommonJs(
  { name, text }: { readonly name: string; readonly text: string },
  mapBefore: string,
): Promise<readonly [ZippedFile, ZippedFile]> {
  const { code, map = '' } = await transform(required(text), {
    ...SMALL,
    filename: name,
    inputSourceMap: mapBefore,
  });
  return [
    { name, contents: code },
    { name: `${name}.map`, contents: map },
  ];
}
