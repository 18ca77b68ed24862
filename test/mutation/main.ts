import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import type { Mutant } from '@stryker-mutator/api/core';
import { bundled, FOLDER } from './bundle';
import { drawn, mutated } from './mutants';
import type { Covered, Job, Tried } from './worker';

/* Mutation testing: `npm run test:mutation`. `MUTANTS` says how many are drawn, `SEED` by which seed. */

const project = process.cwd();
const { MUTANTS: most = '600', SEED: seed = '20261126' } = process.env;

/** Whose mutants are tried, and which tests must notice them. */
const SOURCES = ['lambda/domain', 'lambda/dialogue'];
const TESTS = ['test/domain', 'test/dialogue', 'test/conversations'];
/** Conversations that take minutes, or need more of Jest than there is here. */
const TOO_LONG =
  /(anyWish|anyWords|care|phrases|mentions|reach|safety|transcript|everyControl)\.test\.ts$/;

/** After so many milliseconds without a word a worker is taken to be caught in a loop. */
const PATIENCE = 120_000;
/** So many times as often as without any mutant its code may run. */
const MORE_HITS = 100;

const filesIn = (folders: readonly string[], isWanted: (path: string) => boolean): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(project, folder, name))
      .filter(isWanted)
      .sort(),
  );

/** Runs a worker, and hands on each line that it tells; tells whether it came to its end. */
async function work<Told>(given: readonly string[], hear: (told: Told) => void): Promise<boolean> {
  const worker = join(project, 'test/mutation/worker.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', worker, ...given], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<boolean>((resolve) => child.on('close', (code) => resolve(code === 0)));
  const watch = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  for await (const line of createInterface({ input: child.stdout })) {
    watch.refresh();
    hear(JSON.parse(line) as Told);
  }
  clearTimeout(watch);
  return ended;
}

/** Tries mutants; one that a worker dies of, or never ends with, is noticed too. */
async function tryAll(bundle: string, jobs: readonly Job[]): Promise<Tried[]> {
  const tried: Tried[] = [];
  const file = join(FOLDER, 'jobs.json');
  while (tried.length < jobs.length) {
    writeFileSync(file, JSON.stringify(jobs.slice(tried.length)));
    const isDone = await work<Tried>([bundle, file], (each) => {
      tried.push(each);
      process.stdout.write(each.killedBy === undefined ? 'S' : '.');
    });
    const [next] = jobs.slice(tried.length);
    if (!isDone && next) tried.push({ id: next.id, killedBy: 'It never ended.' });
  }
  return tried;
}

/** What each mutant's tests are, by what every test covers. */
function jobsFor(mutants: readonly Mutant[], covered: readonly Covered[]): Job[] {
  const quickest = [...covered].sort((one, other) => one.milliseconds - other.milliseconds);
  return mutants.map(({ id }) => {
    const covering = quickest.filter(({ hits }) => hits[id] !== undefined);
    const hits = covering.reduce((sum, each) => sum + (each.hits[id] ?? 0), 0);
    return { id, tests: covering.map(({ test }) => test), limit: hits * MORE_HITS };
  });
}

/** A mutant as one line: where it stands, and what it puts there. */
const lineOf = ({ fileName, location: { start }, replacement, mutatorName }: Mutant) =>
  `${relative(project, fileName)}:${start.line + 1}:${start.column + 1} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 120)}`;

async function main(): Promise<void> {
  const sources = filesIn(SOURCES, (path) => /(?<!\.generated)\.ts$/.test(path));
  const tests = filesIn(TESTS, (path) => path.endsWith('.test.ts') && !TOO_LONG.test(path));
  const { sources: texts, mutants } = await mutated(sources);
  const bundle = await bundled(tests, texts, project);
  const covered: Covered[] = [];
  if (!(await work<Covered>([bundle], (each) => covered.push(each))))
    throw new Error('The tests fail without any mutant.');
  const run = new Set(covered.flatMap(({ hits }) => Object.keys(hits)));
  const sample = drawn(mutants, Number(most), seed);
  const jobs = jobsFor(sample, covered).filter(({ id }) => run.has(id));
  console.log(
    `${mutants.length} mutants, ${sample.length} drawn by the seed ${seed}; ${covered.length} tests run the code of ${jobs.length}.`,
  );
  const tried = await tryAll(bundle, jobs);
  const killed = new Set(tried.flatMap(({ id, killedBy }) => (killedBy === undefined ? [] : id)));
  const survived = sample.filter(({ id }) => run.has(id) && !killed.has(id));
  const unrun = sample.filter(({ id }) => !run.has(id));
  console.log(`\n\nNot run by any test:\n${unrun.map(lineOf).join('\n')}`);
  console.log(`\nSurvived:\n${survived.map(lineOf).join('\n')}`);
  const share = (killed.size / jobs.length) * 100;
  console.log(`\n${killed.size} of ${jobs.length} noticed: ${share.toFixed(1)} %.`);
}

void main();
