import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readAuthored } from '../readAuthored';

/** ask-cli's settings, with which a project is deployed. */
export const RESOURCES = 'ask-resources.json';

/** What of these settings is read or written here; the rest stays as it is. */
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
const statesSchema = z
  .object({
    profiles: z.record(
      z.string(),
      z
        .object({
          skillId: z.string(),
          skillInfrastructure: z.record(
            z.string(),
            z
              .object({
                deployState: z
                  .object({
                    default: z
                      .object({
                        outputs: z.array(
                          z.object({ OutputKey: z.string(), OutputValue: z.string() }),
                        ),
                      })
                      .partial(),
                  })
                  .partial(),
              })
              .partial(),
          ),
        })
        .partial(),
    ),
  })
  .partial();

/** What has been deployed so far. */
export interface Deployed {
  /** The id that Amazon gave the skill. */
  readonly skillId?: string;
  /** What the stack gave out, by name: see its `Outputs`. */
  readonly outputs: Readonly<Record<string, string>>;
}

export const readResources = (folder: string): AskResources =>
  readAuthored<AskResources>(join(folder, RESOURCES));

/** What ask-cli noted in a folder of a profile's deployment. */
export function readDeployed(folder: string, profile: string): Deployed {
  const file = join(folder, '.ask/ask-states.json');
  const states = existsSync(file) ? statesSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const { skillId, skillInfrastructure } = states.profiles?.[profile] ?? {};
  const outputs = skillInfrastructure?.['@ask-cli/cfn-deployer']?.deployState?.default?.outputs;
  return {
    ...(skillId !== undefined && { skillId }),
    outputs: Object.fromEntries(
      (outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]),
    ),
  };
}
