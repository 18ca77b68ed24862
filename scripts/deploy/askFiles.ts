import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** ask-cli's settings, with which a project is deployed. */
export const RESOURCES = 'ask-resources.json';

/** What of these settings is read or written here. */
export interface AskResources {
  readonly profiles: Readonly<Record<string, AskResourcesProfile>>;
}
interface AskResourcesProfile {
  readonly skillInfrastructure: {
    readonly userConfig: {
      readonly awsRegion: string;
      readonly cfn?: { readonly parameters?: Readonly<Record<string, string>> };
      readonly skillEvents?: { readonly subscriptions: readonly string[] };
    };
  };
}

/** What ask-cli notes of a deployment, as far as it is read here. */
interface AskStates {
  readonly profiles?: Readonly<
    Record<
      string,
      {
        readonly skillId?: string;
        readonly skillInfrastructure?: Readonly<Record<string, { readonly deployState?: State }>>;
      }
    >
  >;
}
interface State {
  readonly default?: {
    readonly outputs?: readonly { readonly OutputKey: string; readonly OutputValue: string }[];
  };
}

/** What has been deployed so far. */
export interface Deployed {
  /** The id that Amazon gave the skill. */
  readonly skillId?: string;
  /** What the stack gave out, by name: see its `Outputs`. */
  readonly outputs: Readonly<Record<string, string>>;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export const readResources = (folder: string): AskResources =>
  readJson(join(folder, RESOURCES)) as AskResources;

/** What ask-cli noted in a folder of a profile's deployment. */
export function readDeployed(folder: string, profile: string): Deployed {
  const file = join(folder, '.ask/ask-states.json');
  const states = existsSync(file) ? (readJson(file) as AskStates) : {};
  const { skillId, skillInfrastructure } = states.profiles?.[profile] ?? {};
  const outputs = skillInfrastructure?.['@ask-cli/cfn-deployer']?.deployState?.default?.outputs;
  return {
    ...(skillId !== undefined && { skillId }),
    outputs: Object.fromEntries(
      (outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]),
    ),
  };
}
