import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import type { Mutant } from '@stryker-mutator/api/core';
import { bundled, FOLDER } from './bundle';
import { drawn, mutated } from './mutants';
import type { Covered, Job, Tried } from './worker';

/* Mutation testing: `npm run test:mutation`. `MUTANTS` says how many are drawn, `SEED` by which seed. Ctrl+C ends it, and it
 * tells what it has found by then. */

const project = process.cwd();
const { MUTANTS: most = '600', SEED: seed = '20261126' } = process.env;

/** Whose mutants are tried, and which tests must notice them. */
const SOURCES = ['lambda/domain', 'lambda/dialogue'];
const TESTS = ['test/domain', 'test/dialogue', 'test/conversations'];
/** Conversations that take minutes, or need more of Jest than there is here. */
const TOO_LONG =
  /(anyWish|anyWords|care|phrases|mentions|reach|safety|transcript|everyControl)\.test\.ts$/;

/** After so many milliseconds without a word a worker is taken to be caught in a loop. */
const PATIENCE = 600_000;
/** So many times as often as without any mutant its code may run. */
const MORE_HITS = 100;

const filesIn = (folders: readonly string[], isWanted: (path: string) => boolean): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(project, folder, name))
      .filter(isWanted)
      .sort(),
  );

/** Whether somebody has had enough: then what is known so far is told. */
let isStopped = false;

/** Runs a worker, and hands on each line that it tells; tells whether it came to its end. */
async function work<Told>(given: readonly string[], hear: (told: Told) => void): Promise<boolean> {
  const worker = join(project, 'test/mutation/worker.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', worker, ...given], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<boolean>((resolve) => child.on('close', (code) => resolve(code === 0)));
  const watch = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  process.once('SIGINT', () => {
    isStopped = true;
    child.kill('SIGKILL');
  });
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
  while (tried.length < jobs.length && !isStopped) {
    writeFileSync(file, JSON.stringify(jobs.slice(tried.length)));
    const isDone = await work<Tried>([bundle, 'try', file], (each) => {
      tried.push(each);
      process.stdout.write(each.noticedBy === undefined ? 'S' : '.');
    });
    const [next] = jobs.slice(tried.length);
    if (!isDone && !isStopped && next) tried.push({ id: next.id, noticedBy: 'It never ended.' });
  }
  return tried;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

/** The tests of a file that run a mutant's code: all, where it is run while they are loaded. */
function testsOf(id: string, { file, milliseconds, loading, tests }: Covered) {
  const isLoading = loading[id] !== undefined;
  const own = tests.flatMap((test, at) =>
    isLoading || test.hits[id] !== undefined ? [{ at, ...test }] : [],
  );
  return {
    file,
    cost: milliseconds + sumOf(own.map((test) => test.milliseconds)),
    hits: (loading[id] ?? 0) + sumOf(own.map((test) => test.hits[id] ?? 0)),
    tests: own.map(({ at }) => at),
  };
}

/** What each mutant's tests are; none where nothing but loading the sources runs its code. */
function jobsFor(mutants: readonly Mutant[], covered: readonly Covered[]): Job[] {
  return mutants.flatMap(({ id }) => {
    const all = covered.map((each) => testsOf(id, each)).filter(({ hits }) => hits > 0);
    const files = all.sort((one, other) => one.cost - other.cost);
    const limit = sumOf(files.map(({ hits }) => hits)) * MORE_HITS;
    return files.length > 0 ? [{ id, files, limit }] : [];
  });
}

/** A mutant as one line: where it stands, and what it puts there. */
const lineOf = ({ fileName, location: { start }, replacement, mutatorName }: Mutant) =>
  `${relative(project, fileName)}:${start.line + 1}:${start.column + 1} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 120)}`;

/** Tells what became of those of a sample that were tried. */
function report(sample: readonly Mutant[], jobs: readonly Job[], tried: readonly Tried[]): void {
  const run = new Set(jobs.map(({ id }) => id));
  const fates = new Map(tried.map(({ id, noticedBy }) => [id, noticedBy !== undefined]));
  const lines = (mutants: readonly Mutant[]) => mutants.map(lineOf).join('\n');
  console.log(
    `\n\nRun by no test, or only while the sources are loaded:\n${lines(sample.filter(({ id }) => !run.has(id)))}`,
  );
  console.log(`\nNot noticed:\n${lines(sample.filter(({ id }) => fates.get(id) === false))}`);
  const noticed = [...fates.values()].filter(Boolean).length;
  const share = ((noticed / fates.size) * 100).toFixed(1);
  console.log(`\n${noticed} of ${fates.size} noticed: ${share} %.`);
}

async function main(): Promise<void> {
  const sources = filesIn(SOURCES, (path) => /(?<!\.generated)\.ts$/.test(path));
  const tests = filesIn(TESTS, (path) => path.endsWith('.test.ts') && !TOO_LONG.test(path));
  const { sources: texts, mutants } = await mutated(sources);
  const bundle = await bundled(tests, texts, project);
  const covered: Covered[] = [];
  const cover = [bundle, 'cover', String(tests.length)];
  if (!(await work<Covered>(cover, (each) => covered.push(each))))
    throw new Error('The tests fail without any mutant.');
  const sample = drawn(mutants, Number(most), seed);
  const jobs = jobsFor(sample, covered);
  console.log(
    `${mutants.length} mutants, ${sample.length} drawn by the seed ${seed}; tests run the code of ${jobs.length}.`,
  );
  report(sample, jobs, await tryAll(bundle, jobs));
}

void main();
