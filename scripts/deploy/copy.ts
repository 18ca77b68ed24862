import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAuthored } from '../readAuthored';
import { type AskResources, readResources, RESOURCES } from './askFiles';
import type { DeployOptions } from './options';
import { homeIn } from './profile';
import { STACK, stackOf } from './stack';
import type { World } from './world';

/** What of a copy stays until it is written over: where ask-cli notes what it deployed, and the settings, which know whom
 * alarms are sent to. */
const STAYS = ['.ask', RESOURCES];

/** Where a profile's copy of the project lies: outside the project, so that no account's numbers get into it. ask-cli names a
 * bucket after the folder. */
export function copyFor({ env }: World, { profile }: DeployOptions): string {
  const states = env['XDG_STATE_HOME'] ?? join(homeIn(env), '.local', 'state');
  return join(states, 'back-coach', profile, 'back-coach');
}

/** What a copy was told of whom alarms are sent to. */
function emailKept(folder: string, profile: string): string | undefined {
  if (!existsSync(join(folder, RESOURCES))) return undefined;
  const { userConfig } = readResources(folder).profiles[profile]?.skillInfrastructure ?? {};
  return userConfig?.cfn?.parameters?.['AlarmEmail'];
}

/** The project's settings, for a profile of that name and with an address in them. */
function resourcesFor(ours: AskResources, profile: string, email: string): object {
  const { default: usual } = ours.profiles;
  if (!usual) throw new Error(`${RESOURCES} has no profile "default".`);
  const { skillInfrastructure } = usual;
  const { userConfig } = skillInfrastructure;
  const parameters = { ...userConfig.cfn?.parameters, ...(email && { AlarmEmail: email }) };
  const told = {
    ...skillInfrastructure,
    userConfig: { ...userConfig, cfn: { ...userConfig.cfn, parameters } },
  };
  return { ...ours, profiles: { [profile]: { ...usual, skillInfrastructure: told } } };
}

/** Makes a copy of what is deployed of the project, which has been built, and leaves in it what ask-cli noted there. */
export function makeCopy(world: World, folder: string, options: DeployOptions): void {
  const { project } = world;
  const { profile, alarmEmail = emailKept(folder, profile) ?? '' } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder).filter((each) => !STAYS.includes(each)))
    rmSync(join(folder, name), { recursive: true });
  for (const name of ['skill-package', 'dist/lambda'])
    cpSync(join(project, name), join(folder, name), { recursive: true });
  const resources = resourcesFor(readResources(project), profile, alarmEmail);
  writeFileSync(join(folder, RESOURCES), `${JSON.stringify(resources, null, 2)}\n`);
  mkdirSync(dirname(join(folder, STACK)), { recursive: true });
  writeFileSync(join(folder, STACK), stackOf(project));
}

/** What tells Amazon all about the skill but its model. */
export const MANIFEST = 'skill-package/skill.json';

/** What is changed in the manifest. */
interface Manifest {
  readonly manifest: {
    readonly publishingInformation: { readonly locales: Readonly<Record<string, object>> };
    readonly privacyAndCompliance: object;
  };
}

/** Writes the addresses of the privacy policy and the terms into a copy's manifest, for each of its locales. The file is
 * written as ask-cli writes it, which sends it again only where a byte has changed. */
export function writeAddresses(folder: string, outputs: Readonly<Record<string, string>>): void {
  const { PrivacyPolicy: privacyPolicyUrl, TermsOfUse: termsOfUseUrl } = outputs;
  if (privacyPolicyUrl === undefined || termsOfUseUrl === undefined) return;
  const file = join(folder, MANIFEST);
  const { manifest } = readAuthored<Manifest>(file);
  const addresses = { privacyPolicyUrl, termsOfUseUrl };
  const locales = Object.keys(manifest.publishingInformation.locales).map(
    (locale) => [locale, addresses] as const,
  );
  const privacyAndCompliance = {
    ...manifest.privacyAndCompliance,
    locales: Object.fromEntries(locales),
  };
  const written = { manifest: { ...manifest, privacyAndCompliance } };
  writeFileSync(file, JSON.stringify(written, null, 2));
}
