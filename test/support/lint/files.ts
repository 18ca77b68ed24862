import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes as allRoutes } from '../../../lambda/alexa/routes';
import { modelPath } from '../../../scripts/interactionModel';
import { LOCALE } from '../locale';
import type { Listing, ManifestFile } from './manifest';
import type { ModelFile } from './model';

const project = join(__dirname, '../../..');

/** The folder that is uploaded. */
export const skillPackage = join(project, 'skill-package');

/** The text of a file of the project. */
export const read = (file: string): string => readFileSync(join(project, file), 'utf8');

/** `skill.json`. */
export const manifest = JSON.parse(read('skill-package/skill.json')) as ManifestFile;

/** The events that a deployment subscribes to, and writes into `skill.json` with the endpoint that must stand beside them. */
export const subscriptions = (
  JSON.parse(read('ask-resources.json')) as {
    readonly profiles: {
      readonly default: {
        readonly skillInfrastructure: {
          readonly userConfig: { readonly skillEvents: { readonly subscriptions: string[] } };
        };
      };
    };
  }
).profiles.default.skillInfrastructure.userConfig.skillEvents.subscriptions;

/** What the store shows in a locale. */
export const listingOf = (locale: string): Listing =>
  manifest.manifest.publishingInformation?.locales?.[locale] ?? {};

/** What it shows in the tests' locale. */
export const listing = listingOf(LOCALE);

/** The interaction model of a locale, as it is uploaded. */
export const modelFileOf = (locale: string) => JSON.parse(read(modelPath(locale))) as ModelFile;

/** That of the tests' locale. */
export const modelFile = modelFileOf(LOCALE);

/** The locales that have an interaction model. */
export const locales = readdirSync(join(skillPackage, 'interactionModels/custom')).map((file) =>
  file.replace('.json', ''),
);

/** The names of the rows of the routing table. */
export const routes = allRoutes().map(({ name }) => name);

/** The bytes of a file in the skill package; `undefined` where there is none. */
export const asset = (file: string): Buffer | undefined =>
  existsSync(join(skillPackage, file)) ? readFileSync(join(skillPackage, file)) : undefined;
