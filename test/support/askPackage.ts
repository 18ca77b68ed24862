import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dataFiles, isAtOnce } from '../../scripts/bundle/dataFiles';
import { readZip, type ZipEntry } from './zip';

const run = promisify(execFile);
const project = join(__dirname, '../..');
/** What a deployment looks at, where it is there. */
const DEPLOYED = ['ask-resources.json', 'skill-package', 'dist', 'hooks', 'infrastructure'];
/** The most bytes that AWS Lambda shall have to unpack. */
const MOST_BYTES = 405_000;

/** What ask-cli makes of the project; see `askCli.mjs`. */
export interface AskReport {
  readonly skillName: string;
  readonly hasIconFiles: boolean;
  readonly deployed: unknown;
  readonly infrastructure: string;
  readonly userConfig: Readonly<Record<string, string>>;
  readonly regions: readonly string[];
  readonly source: string;
  readonly builds: readonly { readonly buildFlow: string; readonly zip: string }[];
}

/** Copies the project to a folder of its own, since ask-cli leaves `.ask/` where it works. */
export async function copyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'back-coach-'));
  const names = (await readdir(project)).filter((name) => DEPLOYED.includes(name));
  for (const name of names) await cp(join(project, name), join(folder, name), { recursive: true });
  return folder;
}

/** Lets ask-cli read a copy of the project and build its code. */
export async function runAskCli(folder: string): Promise<AskReport> {
  const { stdout } = await run(process.execPath, [join(__dirname, 'askCli.mjs')], { cwd: folder });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as AskReport;
}

/** What is in the one zip that ask-cli built, and how large it is. */
export async function readBuild({ builds }: AskReport): Promise<{
  readonly entries: readonly ZipEntry[];
  readonly bytes: number;
}> {
  const zip = await readFile(builds[0]?.zip ?? '');
  return { entries: readZip(zip), bytes: zip.length };
}

/** The files that the bundle consists of, but for what some of its code shares. */
const BUNDLE = [
  ...['index.js', 'late.js', 'late.txt'],
  ...dataFiles()
    .map(({ name }) => name)
    .filter(isAtOnce),
];
const SHARED = /^shared-\w+\.js$/;

/** What is wrong with what would be uploaded: the bundle, nothing else, and not too much of it. */
export function packageProblems(entries: readonly { name: string }[], bytes: number): string[] {
  const names = entries.map(({ name }) => name);
  return [
    ...BUNDLE.filter((name) => !names.includes(name)).map((name) => `no ${name}`),
    ...names
      .filter((name) => !BUNDLE.includes(name) && !SHARED.test(name))
      .map((name) => `${name} is in the zip`),
    ...(bytes > MOST_BYTES ? [`${bytes} bytes`] : []),
  ];
}

/** Runs `scripts/smoke.mjs` on a bundle, as the one skill there is, under this Node or another. */
export async function smoke(bundle: string, node?: string): Promise<string> {
  const args = [join(project, 'scripts/smoke.mjs'), bundle];
  const env = {
    ...process.env,
    BACK_COACH_STORE: '',
    BACK_COACH_TABLE: '',
    SKILL_ID: 'amzn1.ask.skill.ours',
  };
  const { stdout } = node
    ? await run('npx', ['--yes', '--prefer-offline', `node@${node}`, ...args], { env })
    : await run(process.execPath, args, { env });
  return stdout;
}

/** Removes a copy of the project. */
export const removeCopy = (folder: string) => rm(folder, { recursive: true, force: true });
