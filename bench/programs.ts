import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import type { RequestEnvelope } from '../device/alexaJson';
import type { Played } from './play';

/** Where the built skill is. */
export const SKILL_FOLDER = 'dist/lambda';
/** The built skill. */
export const BUNDLE = `${SKILL_FOLDER}/index.js`;
/** Where the programs of the bench are built. */
const PROGRAMS = 'dist/bench';
/** The program that plays sessions to a bundle. */
export const PLAY = `${PROGRAMS}/play.js`;
/** The program that plays very many sessions to a bundle. */
export const ENDURANCE = `${PROGRAMS}/endurance.js`;
/** The program that plans. */
export const PLAN = `${PROGRAMS}/plan.js`;
/** What starts are compared with. */
export const TEMPLATE = `${PROGRAMS}/template.js`;
/** The same, with Amazon's own adapter for DynamoDB. */
export const STORED_TEMPLATE = `${PROGRAMS}/stored.js`;

const common = { outdir: PROGRAMS, bundle: true, platform: 'node', target: 'node20' } as const;

/** Builds the programs that the bench runs in processes of their own. The templates load their packages, as Amazon's do. */
export async function buildPrograms(): Promise<void> {
  const programs = ['play', 'plan', 'endurance'].map((name) => `bench/${name}.ts`);
  await build({ ...common, logLevel: 'warning', entryPoints: programs });
  const templates = ['template', 'stored'].map((name) => `bench/reference/${name}.ts`);
  await build({ ...common, logLevel: 'warning', entryPoints: templates, packages: 'external' });
}

/** Variables by name. */
export type Variables = Readonly<Record<string, string>>;

/** This process's own settings, without what makes every process read a file of certificates first. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name !== 'NODE_EXTRA_CA_CERTS'),
);

/** Runs Node in a process of its own, with some arguments, and reads the JSON it prints. */
export async function runNode(
  args: readonly string[],
  input = '',
  settings: Variables = {},
): Promise<unknown> {
  const env = { ...environment, ...settings };
  const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(input);
  const [printed, ended] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (ended[0] !== 0) throw new Error(`This failed: node ${args.join(' ')}`);
  return JSON.parse(printed);
}

/** Plays sessions to a handler in a process of its own. */
export const playTo = async (
  file: string,
  envelopes: readonly RequestEnvelope[],
  sessions: number,
  settings: Variables = {},
): Promise<Played> =>
  (await runNode([PLAY, file, String(sessions)], JSON.stringify(envelopes), settings)) as Played;
