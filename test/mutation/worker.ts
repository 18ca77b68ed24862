import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import type { CollectedTest } from './collected';

/* Runs tests of a bundle, in a process of its own: `worker.ts BUNDLE JOBS`. Without jobs it runs every test and tells what
 * each covers; with jobs it tries a mutant after the other, and tells of each what became of it, one line of JSON each. */

/** A mutant to try, the tests that run its code, the quickest first, and how often they may run it. */
export interface Job {
  readonly id: string;
  readonly tests: readonly number[];
  readonly limit: number;
}

/** What a test covers: each mutant's code, so often. */
export interface Covered {
  readonly test: number;
  readonly name: string;
  readonly milliseconds: number;
  readonly hits: Readonly<Record<string, number>>;
}

/** What became of a mutant. */
export interface Tried {
  readonly id: string;
  readonly killedBy?: string;
}

const [bundle = '', jobsFile] = process.argv.slice(2);
/** What the switches in the sources go by. They keep it, so that it is changed and never replaced. */
const switches: InstrumenterContext = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: switches });
const script = new Script(
  `(function (require, module, exports) {${readFileSync(bundle, 'utf8')}\n})`,
);
const require = createRequire(bundle);
const tell = (told: Covered | Tried) => process.stdout.write(`${JSON.stringify(told)}\n`);

/** Loads everything anew: whatever a mutant left behind is gone. */
function load(): readonly CollectedTest[] {
  const module: { exports: { tests?: readonly CollectedTest[] } } = { exports: {} };
  const run = script.runInThisContext() as (...given: unknown[]) => void;
  run(require, module, module.exports);
  return module.exports.tests ?? [];
}

async function cover(): Promise<void> {
  for (const [test, { name, run }] of load().entries()) {
    const before = performance.now();
    switches.currentTestId = name;
    await run();
    const milliseconds = performance.now() - before;
    const hits = switches.mutantCoverage?.perTest[name] ?? {};
    tell({ test, name, milliseconds, hits });
  }
}

/** What a mutant does to the tests there are: each is loaded with it, for some compute while they are loaded. */
function loadedWith(id: string): readonly CollectedTest[] | undefined {
  Object.assign(switches, { activeMutant: id, hitCount: undefined, hitLimit: undefined });
  try {
    return load();
  } catch {
    return undefined;
  }
}

const missing = () => Promise.reject(new Error('A test is missing.'));

/** The name of the first test that fails; `undefined` where none does. */
async function killerOf({ id, tests, limit }: Job): Promise<string | undefined> {
  const loaded = loadedWith(id);
  if (!loaded) return 'It could not be loaded.';
  Object.assign(switches, { hitCount: 0, hitLimit: limit });
  for (const test of tests) {
    const { name, run } = loaded[test] ?? { name: 'It is not there.', run: missing };
    try {
      await run();
    } catch {
      return name;
    }
  }
  return undefined;
}

async function tryAll(jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) {
    const killedBy = await killerOf(job);
    tell({ id: job.id, ...(killedBy !== undefined && { killedBy }) });
  }
}

void (jobsFile ? tryAll(JSON.parse(readFileSync(jobsFile, 'utf8')) as Job[]) : cover());
