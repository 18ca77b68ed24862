import { type Deployed, readDeployed } from './askFiles';
import { writeAddresses } from './copy';
import type { DeployOptions } from './options';
import { run, StepFailed } from './programs';
import type { World } from './world';

/** Sends a copy to Amazon, by ask-cli, in the order that works.
 *
 * A skill that is new must be made first, for the stack needs its id; only then is there an address to write into it. From
 * then on the code goes first, so that no new intent meets old code. */
export function send(world: World, folder: string, { profile }: DeployOptions): Deployed {
  const ask = (...args: readonly string[]) =>
    run(world, folder, 'ask', [...args, '--profile', profile]);
  const before = readDeployed(folder, profile);
  writeAddresses(folder, before.outputs);
  if (before.skillId === undefined) {
    world.say('\nMaking the skill');
    ask('deploy', '--target', 'skill-metadata');
  }
  world.say('\nSending the code, and making or changing the stack');
  ask('deploy', '--target', 'skill-infrastructure');
  const after = readDeployed(folder, profile);
  if (after.skillId === undefined) throw new StepFailed('ask-cli noted no skill.');
  world.say('\nSending the skill, with its addresses');
  writeAddresses(folder, after.outputs);
  ask('deploy', '--target', 'skill-metadata');
  world.say('\nSwitching it on for testing');
  ask('smapi', 'set-skill-enablement', '--skill-id', after.skillId, '--stage', 'development');
  return after;
}
