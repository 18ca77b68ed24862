import type { DeployOptions } from './options';
import { awsAccount, missingInProfile } from './profile';
import { consult } from './programs';
import type { World } from './world';

/** Whether a program can be run at all. */
const isThere = (world: World, command: string) =>
  consult(world, world.project, command, ['--version']).isGood;

/** What AWS has against the keys of a profile: it is asked who they belong to, which anybody may ask. */
function missingAtAws(world: World, profile: string): string[] {
  const account = awsAccount(world.env, profile);
  const asked = consult(world, world.project, 'aws', ['sts', 'get-caller-identity', ...account]);
  return asked.isGood ? [] : [`AWS does not take the keys of "${profile}": ${asked.complaint}`];
}

/** What a deployment needs and has not, in words for whoever deploys. Empty where it can begin. */
export function whatIsMissing(world: World, { profile }: DeployOptions): string[] {
  const programs = [
    ...(isThere(world, 'ask') ? [] : ['ask-cli is not there: run "npm ci"']),
    ...(isThere(world, 'aws') ? [] : ['The AWS command line, "aws", is not there']),
  ];
  const inProfile = missingInProfile(world.env, profile);
  const canAsk = programs.length === 0 && inProfile.length === 0;
  return [...programs, ...inProfile, ...(canAsk ? missingAtAws(world, profile) : [])];
}
