import { expect } from 'expect';
import { ModuleMocker } from 'jest-mock';

/* What stands for `vitest` where tests are collected, to be run one by one as often as is wanted. */

export { expect };

type Run = (...given: unknown[]) => unknown;

/** A test, with all that goes before and after it. */
export interface CollectedTest {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** What stands around some tests. */
interface Suite {
  readonly name: string;
  readonly before: Run[];
  readonly after: Run[];
}

/** The tests of every file that was loaded, in their order. */
export const tests: CollectedTest[] = [];

const mocker = new ModuleMocker(globalThis);
/** As much of Vitest's as these tests ask for. */
export const vi = { spyOn: mocker.spyOn.bind(mocker) };

let suites: readonly Suite[] = [{ name: '', before: [], after: [] }];

function addTest(name: string, run: Run, given: readonly unknown[]): void {
  const around = suites;
  const names = [...around.map((suite) => suite.name), name];
  tests.push({
    name: names.filter((each) => each !== '').join(' > '),
    run: async () => {
      try {
        for (const { before } of around) for (const each of before) await each();
        await run(...given);
      } finally {
        for (const { after } of around) for (const each of after) await each();
        mocker.restoreAllMocks();
      }
    },
  });
}

function addSuite(name: string, body: Run, given: readonly unknown[]): void {
  const outer = suites;
  suites = [...outer, { name, before: [], after: [] }];
  body(...given);
  suites = outer;
}

type Add = (name: string, run: Run, given: readonly unknown[]) => void;

/** `test` or `describe`, with `each` and `skip`. */
const asVitest = (add: Add) =>
  Object.assign((name: string, run: Run) => add(name, run, []), {
    skip: asSkipped,
    each:
      (rows: readonly unknown[]) =>
      (name: string, run: Run): void => {
        for (const row of rows) add(name, run, Array.isArray(row) ? row : [row]);
      },
  });

const asSkipped = Object.assign(() => undefined, { each: () => () => undefined });

export const test = asVitest(addTest);
export const describe = asVitest(addSuite);
export const beforeEach = (run: Run) => void suites.at(-1)?.before.push(run);
export const afterEach = (run: Run) => void suites.at(-1)?.after.push(run);
