import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import type { Bundle } from './bundle';

/* Runs tests of a bundle, in a process of its own. `worker.ts BUNDLE cover FILES` runs so many files of tests, and tells what
 * each covers; `worker.ts BUNDLE try JOBS` tries a mutant after the other, and tells what became of it. It tells in JSON, a
 * line for each. */

/** How often each mutant's code was run. */
export type Hits = Readonly<Record<string, number>>;

/** What a file of tests covers, while it is loaded and test by test. */
export interface Covered {
  readonly file: number;
  readonly milliseconds: number;
  readonly loading: Hits;
  readonly tests: readonly { readonly milliseconds: number; readonly hits: Hits }[];
}

/** A mutant to try: the files of tests that run its code, the quickest first, their tests by number, and how often they may
 * run it. */
export interface Job {
  readonly id: string;
  readonly files: readonly { readonly file: number; readonly tests: readonly number[] }[];
  readonly limit: number;
}

/** What became of a mutant: what noticed it, if anything did. */
export interface Tried {
  readonly id: string;
  readonly noticedBy?: string;
}

const [path = '', , given = ''] = process.argv.slice(2);
const script = new Script(`(function (require, exports, module) {${readFileSync(path, 'utf8')}})`);
const require = createRequire(path);
/** Tells something, and waits until it is on its way: tests leave no time for that. */
const tell = (told: Covered | Tried) =>
  new Promise<void>((resolve) => {
    process.stdout.write(`${JSON.stringify(told)}\n`, () => resolve());
  });

/** What the switches in the sources go by. They keep it, so that it is changed and never replaced. */
const switches: InstrumenterContext = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: switches });

/** The bundle anew: whatever a mutant left behind is gone. */
function evaluated(): Bundle {
  const module: { exports: unknown } = { exports: {} };
  const run = script.runInThisContext() as (...passed: unknown[]) => void;
  run(require, module.exports, module);
  return module.exports as Bundle;
}

/** How often each mutant's code is run by something, and how long that takes. */
async function measured<Result>(id: string, run: () => Result | Promise<Result>) {
  const before = performance.now();
  switches.currentTestId = id;
  const result = await run();
  const hits: Hits = switches.mutantCoverage?.perTest[id] ?? {};
  return { result, hits, milliseconds: performance.now() - before };
}

/** Each file has everything loaded anew, as it has where a mutant is tried: what one keeps, another need not make. */
async function cover(files: number): Promise<void> {
  for (let file = 0; file < files; file++) {
    const { load, loadSources } = evaluated();
    loadSources();
    const loaded = await measured(`${file}`, () => load(file));
    const tests: Covered['tests'][number][] = [];
    for (const [at, { run }] of loaded.result.entries()) {
      const { hits, milliseconds } = await measured(`${file}.${at}`, run);
      tests.push({ hits, milliseconds });
    }
    await tell({ file, milliseconds: loaded.milliseconds, loading: loaded.hits, tests });
  }
}

/** What notices a mutant: a test that fails, or cannot be loaded. */
async function noticedBy({ files, limit }: Job, { load }: Bundle): Promise<string | undefined> {
  for (const { file, tests } of files) {
    let name = `file ${file}`;
    try {
      const loaded = load(file);
      for (const at of tests) {
        const test = loaded[at];
        name = test?.name ?? name;
        Object.assign(switches, { hitCount: 0, hitLimit: limit });
        await test?.run();
      }
    } catch {
      return name;
    }
  }
  return undefined;
}

async function tryAll(jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) {
    Object.assign(switches, { activeMutant: job.id, hitCount: undefined, hitLimit: undefined });
    const by = await noticedBy(job, evaluated());
    await tell({ id: job.id, ...(by !== undefined && { noticedBy: by }) });
  }
}

const isToCover = process.argv[3] === 'cover';
void (isToCover ? cover(Number(given)) : tryAll(JSON.parse(readFileSync(given, 'utf8')) as Job[]));
