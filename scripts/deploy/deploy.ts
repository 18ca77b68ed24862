import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployed } from './askFiles';
import { copyFor, makeCopy } from './copy';
import type { DeployOptions } from './options';
import { consult, run, StepFailed } from './programs';
import { send } from './send';
import { STACK, stackProblems } from './stack';
import { whatDoesNotWork } from './whatDoesNotWork';
import { whatIsMissing } from './whatIsMissing';
import type { World } from './world';

const list = (items: readonly string[]) => items.map((item) => `\n- ${item}`).join('');

/** Stops before anything is done where something is missing; a rehearsal only tells. */
function stopWhereMissing(world: World, options: DeployOptions): void {
  const missing = whatIsMissing(world, options);
  if (missing.length === 0) return;
  const told = `Missing:${list(missing)}`;
  if (!options.isRehearsal) throw new StepFailed(told);
  world.say(told);
}

/** What the packages that ship are, in npm's own words, beside what is sent. */
const BILL_OF_MATERIALS = 'sbom.json';

function writeBillOfMaterials(world: World, folder: string): void {
  const { isGood, printed, complaint } = consult(world, world.project, 'npm', [
    'run',
    '-s',
    'sbom',
  ]);
  if (!isGood) throw new StepFailed(`npm makes no bill of materials: ${complaint}`);
  writeFileSync(join(folder, BILL_OF_MATERIALS), printed);
}

/** Builds and tests the project, makes the copy that is sent, and has its stack checked. */
function prepare(world: World, options: DeployOptions): string {
  world.say('Building and testing');
  run(world, world.project, 'npm', ['test']);
  const folder = copyFor(world, options);
  makeCopy(world, folder, options);
  writeBillOfMaterials(world, folder);
  world.say('Checking the stack');
  const problems = stackProblems(join(folder, STACK));
  if (problems.length > 0) throw new StepFailed(`The stack is not right:${list(problems)}`);
  return folder;
}

const summary = ({ skillId = '', outputs }: Deployed, folder: string) => `
The skill ${skillId} is deployed, and switched on for the devices of this account.
Privacy policy: ${outputs['PrivacyPolicy'] ?? ''}
Terms of use:   ${outputs['TermsOfUse'] ?? ''}
What was sent, and the notes that the next deployment needs, are in ${folder}
Say "Alexa, open back coach".`;

/** Deploys the skill: says what is missing before it begins, builds, tests, checks, sends, and looks whether it works.
 * Throws `StepFailed`, with words for whoever deploys, where a step fails; what was done until then stays. */
export async function deploy(options: DeployOptions, world: World): Promise<void> {
  stopWhereMissing(world, options);
  const folder = prepare(world, options);
  if (options.isRehearsal) return world.say(`Nothing was sent. What would be sent is in ${folder}`);
  const deployed = send(world, folder, options);
  world.say('\nLooking whether it works');
  const problems = await whatDoesNotWork(world, folder, options, deployed);
  if (problems.length > 0) throw new StepFailed(`It was sent, but:${list(problems)}`);
  world.say(summary(deployed, folder));
}
