import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { USUAL_LOCALE } from '../lambda/content/localeContent';
import { loadModel } from '../device/model';
import { conversation, requestNames } from './conversation';
import type { Played } from './play';
import { buildPrograms, BUNDLE, PROGRAMS } from './programs';
import { row, table } from './table';

const NEW_PROCESSES = 15;
const WARM_UP_SESSIONS = 40;
const SESSIONS = 200;

/** Runs a built program in a process of its own, and reads the JSON it prints. */
function run(name: string, args: readonly string[] = [], input = ''): unknown {
  const command = [`${PROGRAMS}/${name}.js`, ...args];
  return JSON.parse(execFileSync(process.execPath, command, { input, encoding: 'utf8' }));
}

const play = (envelopes: string, sessions: number) =>
  run('play', [BUNDLE, String(sessions)], envelopes) as Played;

/** What a first session costs in a process that was just started. */
function newProcessRows(envelopes: string): string[] {
  const played = Array.from({ length: NEW_PROCESSES }, () => play(envelopes, 1));
  const first = (index: number) => played.map(({ sessions }) => sessions[0]?.[index] ?? NaN);
  return [
    row(
      'new process: start',
      played.map(({ start }) => start),
    ),
    ...requestNames.map((name, index) => row(`new process: ${name}`, first(index))),
  ];
}

/** What a session costs in a process that has had many. */
function warmRows(envelopes: string): string[] {
  const sessions = play(envelopes, WARM_UP_SESSIONS + SESSIONS).sessions.slice(WARM_UP_SESSIONS);
  return requestNames.map((name, index) =>
    row(
      `warm: ${name}`,
      sessions.map((took) => took[index] ?? NaN),
    ),
  );
}

/** Measures the built skill, and prints what each thing took. */
async function bench(): Promise<void> {
  const model = loadModel('.', USUAL_LOCALE);
  if (!model) throw new Error('There is no interaction model.');
  await buildPrograms();
  const envelopes = JSON.stringify(conversation(model));
  const plans = row('warm: plan alone', run('plan') as number[]);
  const [cpu] = cpus();
  console.log(`${cpu?.model ?? 'unknown'} × ${cpus().length}, Node ${process.version},`);
  console.log(`${new Date().toISOString()}; milliseconds\n`);
  console.log(table([...newProcessRows(envelopes), plans, ...warmRows(envelopes)]));
}

void bench();
