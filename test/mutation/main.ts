import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import type { Mutant } from '@stryker-mutator/api/core';
import { bundled, FOLDER } from './bundle';
import { drawn, mutated, withSwitchesOf } from './mutants';
import type { Covered, Job, Tried } from './worker';

/* Mutation testing: `npm run test:mutation`. `MUTANTS` says how many are drawn, `SEED` by which seed, and `NUMBERS`, such as
 * `3,17`, which of the draw are tried: all if it names none. Ctrl+C ends it, and it tells what it has found by then. */

const project = process.cwd();
const { MUTANTS: most = '600', SEED: seed = '20261126', NUMBERS: numbers = '' } = process.env;

/** Whose mutants are tried, and which tests must notice them. */
const SOURCES = ['lambda/domain', 'lambda/dialogue'];
const TESTS = ['test/domain', 'test/dialogue', 'test/conversations'];
/** Conversations that take too long to be tried with each mutant. They only hold shares of phrases. */
const TOO_LONG = /phrases\.test\.ts$/;

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

/** Tries mutants; one that a worker dies of, or never ends with, is noticed too. One that nobody notices is told at once. */
async function tryAll(
  bundle: string,
  jobs: readonly Job[],
  lineFor: (id: string) => string,
): Promise<Tried[]> {
  const tried: Tried[] = [];
  const file = join(FOLDER, 'jobs.json');
  while (tried.length < jobs.length && !isStopped) {
    writeFileSync(file, JSON.stringify(jobs.slice(tried.length)));
    const isDone = await work<Tried>([bundle, 'try', file], (each) => {
      tried.push(each);
      process.stdout.write(each.noticedBy === undefined ? `\n${lineFor(each.id)}\n` : '.');
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

/** A mutant of the draw, and its number there. */
interface Drawn extends Mutant {
  readonly number: number;
}

/** A mutant as one line: its number, where it stands, and what it puts there. */
const lineOf = ({ number, fileName, location: { start }, replacement, mutatorName }: Drawn) =>
  `${number} ${relative(project, fileName)}:${start.line + 1}:${start.column + 1} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 120)}`;

const linesOf = (mutants: readonly Drawn[]) => mutants.map(lineOf).join('\n');

/** Draws mutants by the seed, and leaves those whose numbers are asked for. */
function sampleOf(mutants: readonly Mutant[]): readonly Drawn[] {
  const all = drawn(mutants, Number(most), seed).map((each, at) => ({ ...each, number: at + 1 }));
  const wanted = new Set(numbers.split(',').filter(Boolean).map(Number));
  return wanted.size === 0 ? all : all.filter(({ number }) => wanted.has(number));
}

/** Tells what became of those of a sample that were tried. */
function report(sample: readonly Drawn[], tried: readonly Tried[]): void {
  const fates = new Map(tried.map(({ id, noticedBy }) => [id, noticedBy !== undefined]));
  console.log(`\n\nNot noticed:\n${linesOf(sample.filter(({ id }) => fates.get(id) === false))}`);
  const noticed = [...fates.values()].filter(Boolean).length;
  const share = ((noticed / fates.size) * 100).toFixed(1);
  console.log(`\n${noticed} of ${fates.size} noticed: ${share} %.`);
}

async function main(): Promise<void> {
  const sources = filesIn(SOURCES, (path) => /(?<!\.generated)\.ts$/.test(path));
  const tests = filesIn(TESTS, (path) => path.endsWith('.test.ts') && !TOO_LONG.test(path));
  const { sources: texts, mutants } = await mutated(sources);
  const sample = sampleOf(mutants);
  const bundle = await bundled(tests, withSwitchesOf(sample, texts), project);
  const covered: Covered[] = [];
  const cover = [bundle, 'cover', String(tests.length)];
  if (!(await work<Covered>(cover, (each) => covered.push(each))))
    throw new Error('The tests fail without any mutant.');
  const jobs = jobsFor(sample, covered);
  const run = new Set(jobs.map(({ id }) => id));
  console.log(
    `${mutants.length} mutants, ${sample.length} drawn by the seed ${seed}; tests run the code of ${jobs.length}.`,
  );
  console.log(
    `Run by no test, or only while the sources are loaded:\n${linesOf(sample.filter(({ id }) => !run.has(id)))}\n`,
  );
  const lines = new Map(sample.map((each) => [each.id, lineOf(each)]));
  report(sample, await tryAll(bundle, jobs, (id) => lines.get(id) ?? id));
}

void main();
