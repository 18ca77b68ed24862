import { existsSync } from 'node:fs';
import { build, type BuildOptions } from 'esbuild';

const common: BuildOptions = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
};

/** Bundles the skill for AWS Lambda, and the local Echo that loads that bundle. Silent on success. */
async function buildAll(): Promise<void> {
  const skill = 'lambda/index.ts';
  if (existsSync(skill)) {
    await build({ ...common, entryPoints: [skill], outfile: 'dist/lambda/index.js', minify: true });
  } else process.stderr.write(`There is no ${skill} yet: only the local Echo is built\n`);
  await build({ ...common, entryPoints: ['device/main.ts'], outfile: 'dist/device/main.js' });
}

void buildAll();
