import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { World } from './world';

/** What ask-cli calls the accounts that the environment names. */
const ENVIRONMENT_PROFILE = '__ENVIRONMENT_ASK_PROFILE__';

/** What the environment must name for ask-cli to use it, instead of its file. */
const FROM_ENVIRONMENT = [
  'ASK_VENDOR_ID',
  'ASK_REFRESH_TOKEN',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
] as const;

/** A profile as `ask configure` writes it, as far as it is read here. */
const profileSchema = z
  .object({
    token: z.object({ refresh_token: z.string() }).partial(),
    vendor_id: z.string().nullable(),
    aws_profile: z.string().nullable(),
  })
  .partial();
const configSchema = z.object({ profiles: z.record(z.string(), profileSchema) }).partial();

/** The profile that ask-cli takes where none is named. */
export function defaultProfile(env: World['env']): string {
  const isNamed = FROM_ENVIRONMENT.every((name) => env[name]);
  return isNamed ? ENVIRONMENT_PROFILE : (env['ASK_DEFAULT_PROFILE'] ?? 'default');
}

/** The folder of whoever deploys. */
export const homeIn = (env: World['env']): string => env['HOME'] ?? homedir();

function askProfile(env: World['env'], name: string) {
  const file = join(homeIn(env), '.ask', 'cli_config');
  if (!existsSync(file)) return undefined;
  return configSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).profiles?.[name];
}

/** What tells the AWS command line which account a profile of ask-cli belongs to. */
export function awsAccount(env: World['env'], profile: string): string[] {
  const name = askProfile(env, profile)?.aws_profile;
  return name ? ['--profile', name] : [];
}

/** The settings of the environment that ask-cli needs all of, and that are missing where there are some. */
function missingInEnvironment(env: World['env']): string[] {
  const missing = FROM_ENVIRONMENT.filter((name) => !env[name]);
  const isMeant = env['ASK_VENDOR_ID'] ?? env['ASK_REFRESH_TOKEN'];
  return isMeant === undefined ? [] : missing.map((name) => `${name} is not set`);
}

/** What a profile lacks for a deployment. */
export function missingInProfile(env: World['env'], name: string): string[] {
  if (name === ENVIRONMENT_PROFILE) return [];
  const configure = `run "npx ask configure --profile ${name}"`;
  const profile = askProfile(env, name);
  if (!profile)
    return [...missingInEnvironment(env), `ask-cli has no profile "${name}": ${configure}`];
  const lacks = [
    ...(profile.token?.refresh_token ? [] : ['is not signed in to Amazon']),
    ...(profile.vendor_id ? [] : ['has no vendor id']),
    ...(profile.aws_profile ? [] : ['has no AWS account beside it']),
  ];
  return lacks.map((lack) => `The profile "${name}" ${lack}: ${configure}`);
}
