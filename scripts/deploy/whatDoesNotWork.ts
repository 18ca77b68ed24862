import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { USUAL_LOCALE } from '../../lambda/content/localeContent';
import { type Deployed, readResources } from './askFiles';
import type { DeployOptions } from './options';
import { awsAccount } from './profile';
import { consult } from './programs';
import type { World } from './world';

/** How often a page is asked for, and how many milliseconds apart. */
export interface Patience {
  readonly tries: number;
  readonly apart: number;
}
/** A new address takes some seconds to be known. */
const PATIENCE: Patience = { tries: 6, apart: 5000 };

/** What is wrong with a page; `undefined` where it is there to be read. */
export async function pageProblem(
  address: string,
  { tries, apart }: Patience = PATIENCE,
): Promise<string | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  const isPage = answer?.headers.get('content-type')?.startsWith('text/html') === true;
  if (answer?.status === 200 && isPage) return undefined;
  if (tries <= 1) return `${address} shows no page: ${answer?.status ?? 'nothing answers'}`;
  await wait(apart);
  return pageProblem(address, { tries: tries - 1, apart });
}

/** A launch of a skill, as Alexa sends it. */
const launchOf = (project: string, skillId: string): string =>
  readFileSync(join(project, 'scripts/launchRequest.json'), 'utf8')
    .replaceAll('SKILL_ID', skillId)
    .replace('LOCALE', USUAL_LOCALE)
    .replace('NOW', new Date().toISOString());

/** What is wrong with the function in the cloud: it is called as Alexa calls it, and must ask where to work. */
function functionProblem(
  world: World,
  folder: string,
  { profile }: DeployOptions,
  deployed: Deployed,
) {
  const { skillId = '', outputs } = deployed;
  const answerFile = join(folder, 'launchAnswer.json');
  const region = readResources(folder).profiles[profile]?.skillInfrastructure.userConfig.awsRegion;
  const called = consult(world, folder, 'aws', [
    ...['lambda', 'invoke', '--function-name', outputs['SkillFunction'] ?? ''],
    ...['--region', region ?? '', ...awsAccount(world.env, profile)],
    ...['--cli-binary-format', 'raw-in-base64-out', '--payload', launchOf(world.project, skillId)],
    answerFile,
  ]);
  if (!called.isGood) return `The function cannot be called: ${called.complaint}`;
  const answer = readFileSync(answerFile, 'utf8');
  return answer.includes('outputSpeech') ? undefined : `The function answers: ${answer}`;
}

/** What does not work of a deployed skill, in words for whoever deploys. */
export async function whatDoesNotWork(
  world: World,
  folder: string,
  options: DeployOptions,
  deployed: Deployed,
): Promise<string[]> {
  const { PrivacyPolicy = '', TermsOfUse = '' } = deployed.outputs;
  const problems = [
    functionProblem(world, folder, options, deployed),
    ...(await Promise.all([pageProblem(PrivacyPolicy), pageProblem(TermsOfUse)])),
  ];
  return problems.filter((problem) => problem !== undefined);
}
