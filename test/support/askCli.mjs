// Runs ask-cli's own code on the project in the working directory, as `ask deploy` does before it needs a network:
// loads ask-resources.json, builds the code, and writes an endpoint into skill.json as a deployment would.
// Prints what came of it as one line of JSON.
import console from 'node:console';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);
const ResourcesConfig = require('ask-cli/dist/lib/model/resources-config');
const SkillCodeController = require('ask-cli/dist/lib/controllers/skill-code-controller');
const Manifest = require('ask-cli/dist/lib/model/manifest');

const profile = 'default';
const endpoint = { uri: 'arn:aws:lambda:us-east-1:123456789012:function:back-coach' };

const config = new ResourcesConfig(resolve('ask-resources.json'));
const controller = new SkillCodeController({ profile, doDebug: false });
const builds = await promisify(controller.buildCode.bind(controller))();

const manifest = new Manifest(resolve(config.getSkillMetaSrc(profile), 'skill.json'));
for (const domain of Object.keys(manifest.getApis()))
  manifest.setApisEndpointByDomainRegion(domain, 'default', endpoint);
const { subscriptions } = config.getSkillEvents(profile);
manifest.setEventsEndpointByRegion('default', endpoint);
manifest.setEventsSubscriptions(subscriptions.map((eventName) => ({ eventName })));

console.log(
  JSON.stringify({
    skillName: manifest.getSkillName(),
    hasIconFiles: manifest.hasIconFileUri(),
    deployed: manifest.content,
    infrastructure: config.getSkillInfraType(profile),
    userConfig: config.getSkillInfraUserConfig(profile),
    regions: config.getCodeRegions(profile),
    source: config.getCodeSrcByRegion(profile, 'default'),
    builds: builds.map(({ buildFlow, build }) => ({ buildFlow, zip: build.file })),
  }),
);
process.exit();
