import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAuthored } from '../readAuthored';
import { readResources, RESOURCES } from './askFiles';
import { MANIFEST, writeAddresses } from './copy';

/** A web service of one's own. */
export interface WebService {
  /** `https://` and its name. */
  readonly origin: string;
  /** Whether its certificate is for all names of a domain, `*.example.com`, which Amazon wants to know. */
  readonly isWildcard: boolean;
}

/** The manifest, as far as an address is written into it. */
interface Manifest {
  readonly manifest: { readonly apis: { readonly custom: object } };
}

/** Has ask-cli send the skill package and nothing else. */
const RESOURCES_HERE = {
  askcliResourcesVersion: '2020-03-31',
  profiles: { default: { skillMetadata: { src: './skill-package' } } },
};

/** The events that the skill gets where AWS Lambda runs it. */
const subscriptionsOf = (project: string) =>
  readResources(project).profiles['default']?.skillInfrastructure.userConfig.skillEvents
    ?.subscriptions ?? [];

/** Makes a folder that ask-cli sends a skill from which a web service answers: the project's skill package, with the service's
 * addresses in it. What ask-cli notes there stays when it is made anew. */
export function makeHostedPackage(
  project: string,
  folder: string,
  { origin, isWildcard }: WebService,
): void {
  const own = join(folder, dirname(MANIFEST));
  mkdirSync(folder, { recursive: true });
  rmSync(own, { recursive: true, force: true });
  cpSync(join(project, dirname(MANIFEST)), own, { recursive: true });
  writeFileSync(join(folder, RESOURCES), `${JSON.stringify(RESOURCES_HERE, null, 2)}\n`);
  const { manifest } = readAuthored<Manifest>(join(folder, MANIFEST));
  const endpoint = {
    uri: `${origin}/alexa`,
    sslCertificateType: isWildcard ? 'Wildcard' : 'Trusted',
  };
  const apis = { ...manifest.apis, custom: { ...manifest.apis.custom, endpoint } };
  const subscriptions = subscriptionsOf(project).map((eventName) => ({ eventName }));
  const hosted = { manifest: { ...manifest, apis, events: { endpoint, subscriptions } } };
  writeFileSync(join(folder, MANIFEST), JSON.stringify(hosted));
  writeAddresses(folder, {
    PrivacyPolicy: `${origin}/privacy`,
    TermsOfUse: `${origin}/terms`,
  });
}
