import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { text } from 'node:stream/consumers';
import { USUAL_LOCALE } from '../lambda/content/localeContent';
import { loadModel } from '../device/model';
import { mean, quantile } from '../scripts/speech/statistics';
import { conversation } from './conversation';
import { buildPrograms, BUNDLE, PLAY } from './programs';
import type { Played } from './play';

/** The memories that are compared, in megabytes. */
const MEMORIES = [256, 512, 1024, 1769];
/** With so much memory Lambda gives a whole processor, and with less a share of one (AWS, "Configure Lambda function memory"). */
const WHOLE_PROCESSOR = 1769;
/** A share is given anew so often, in milliseconds. */
const PERIOD = 20;
const PROCESSES = 3;
const SESSIONS = 120;
/** The sessions that only warm up. */
const WARM_UP = 20;

/** The limits of the heap that Lambda's own start-up sets: a tenth for what is young, in two halves, and the rest. */
const heapLimits = (memory: number) => [
  `--max-semi-space-size=${Math.floor(memory / 20)}`,
  `--max-old-space-size=${memory - Math.floor(memory / 10)}`,
];

/** Lets a process run for a share of each period only. */
function throttle(child: ChildProcess, share: number): void {
  const go = () => {
    if (!child.kill('SIGCONT')) return;
    setTimeout(stop, PERIOD * share);
  };
  const stop = () => {
    if (!child.kill('SIGSTOP')) return;
    setTimeout(go, PERIOD * (1 - share));
  };
  if (share < 1) go();
}

/** Plays sessions to the bundle in a new process that has so much memory, and the processor that comes with it. */
async function playWith(memory: number, envelopes: string): Promise<Played> {
  const args = [...heapLimits(memory), PLAY, BUNDLE, String(SESSIONS)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(envelopes);
  throttle(child, memory / WHOLE_PROCESSOR);
  const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return JSON.parse(printed) as Played;
}

const p99 = (values: readonly number[]) => quantile(values, 0.99);

/** The smallest and the largest of some figures. */
function range(values: readonly number[], digits = 0): string {
  const ends = [Math.min(...values), Math.max(...values)].map((end) => end.toFixed(digits));
  return [...new Set(ends)].join('–');
}

/** One row of the table. */
function rowFor(memory: number, played: readonly Played[]): string {
  const turns = played.map(({ sessions }) => sessions.slice(WARM_UP).flat());
  const first = (index: number) => played.map(({ sessions }) => sessions[0]?.[index] ?? NaN);
  const cells = [
    `${memory} MB`,
    Math.min(1, memory / WHOLE_PROCESSOR).toFixed(2),
    ...[range(first(0)), range(first(1))],
    ...[range(turns.map(mean), 1), range(turns.map(p99))],
    `${range(played.map(({ mostMemory }) => mostMemory))} MB`,
  ];
  return `| ${cells.join(' | ')} |`;
}

const HEADING = `| Memory | Share | First launch | First routine | Mean | p99 | Most memory |
| --- | --: | --: | --: | --: | --: | --: |`;

/** Prints what a memory of AWS Lambda's means for a turn, in milliseconds, and how much of it is used. */
async function compareMemories(): Promise<void> {
  const model = loadModel('.', USUAL_LOCALE);
  if (!model) throw new Error('There is no interaction model.');
  await buildPrograms();
  const envelopes = JSON.stringify(conversation(model));
  console.log(`${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, Node ${process.version},`);
  console.log(`${new Date().toISOString()}; milliseconds\n\n${HEADING}`);
  for (const memory of MEMORIES) {
    const played: Played[] = [];
    while (played.length < PROCESSES) played.push(await playWith(memory, envelopes));
    console.log(rowFor(memory, played));
  }
}

void compareMemories();
