import { parseArgs } from 'node:util';
import { defaultProfile } from './profile';
import type { World } from './world';

/** What is to be deployed for whom. */
export interface DeployOptions {
  /** The profile of ask-cli whose accounts are used. */
  readonly profile: string;
  /** Who is told of alarms: nobody where empty; as the time before where not said. */
  readonly alarmEmail?: string;
  /** True where nothing is to be sent. */
  readonly isRehearsal: boolean;
}

export const USAGE = `npm run deploy -- [options]
  --profile=NAME         the profile of ask-cli whose accounts are used
  --alarm-email=ADDRESS  who is told of alarms, from now on; empty for nobody
  --dry-run              everything but what needs an account`;

/** Reads the options of a command line. Throws where it cannot. */
export function readDeployOptions(args: readonly string[], { env }: World): DeployOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      profile: { type: 'string' },
      'alarm-email': { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const alarmEmail = values['alarm-email'];
  return {
    profile: values.profile ?? defaultProfile(env),
    ...(alarmEmail !== undefined && { alarmEmail }),
    isRehearsal: values['dry-run'],
  };
}
