import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Bundles of the SDK what the skill is built with, and not what it exports beside. Neither does it bundle the clients of Alexa's
 * own services, all that the SDK has `ask-sdk-model` for: it makes one only of a skill with an API client, which this one is
 * not. Of its `package.json` it asks the version. */
export const withoutRestOfSdk: Plugin = {
  name: 'without-rest-of-sdk',
  setup(bundling) {
    const { resolve } = createRequire(join(process.cwd(), 'package.json'));
    bundling.onResolve({ filter: /^ask-sdk-core$/ }, () => ({
      path: resolve('ask-sdk-core/dist/skill/SkillBuilders.js'),
    }));
    bundling.onLoad({ filter: /[\\/]ask-sdk-model[\\/]index\.js$/ }, () => ({
      contents: 'exports.services = {};',
    }));
    bundling.onLoad({ filter: /[\\/]ask-sdk-core[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};
