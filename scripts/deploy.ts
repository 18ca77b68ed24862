import { resolve } from 'node:path';
import { deploy } from './deploy/deploy';
import { type DeployOptions, readDeployOptions, USAGE } from './deploy/options';
import { StepFailed } from './deploy/programs';
import type { World } from './deploy/world';

/** The options of the command line; `undefined` where it cannot be read. */
function optionsIn(world: World): DeployOptions | undefined {
  try {
    return readDeployOptions(process.argv.slice(2), world);
  } catch {
    return undefined;
  }
}

/** `npm run deploy`. Exits with 2 where the command line cannot be read, with 1 where a step fails. */
async function main(): Promise<void> {
  const world: World = {
    env: process.env,
    project: resolve(__dirname, '..'),
    say: console.log,
    output: 'inherit',
  };
  const options = optionsIn(world);
  if (!options) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  try {
    await deploy(options, world);
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    console.error(`${error.message}\ndocs/deploy.md tells what can go wrong at each step.`);
    process.exitCode = 1;
  }
}

void main();
