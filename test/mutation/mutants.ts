import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Mutant } from '@stryker-mutator/api/core';

const silent = () => undefined;
const logger = {
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
  ...{ isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false },
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
};

/** Sources with every mutant in them, each behind a switch, by their path. */
export interface Mutated {
  readonly sources: ReadonlyMap<string, string>;
  readonly mutants: readonly Mutant[];
}

/** Puts every mutant that Stryker knows into some sources. */
export async function mutated(paths: readonly string[]): Promise<Mutated> {
  const files = paths.map((name) => ({
    name,
    mutate: true as const,
    content: readFileSync(name, 'utf8'),
  }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { Instrumenter } = await import('@stryker-mutator/instrumenter');
  const result = await new Instrumenter(logger).instrument(files, options);
  const sources = new Map(result.files.map(({ name, content }) => [name, content]));
  return { sources, mutants: result.mutants };
}

/** The code asks whether a mutant is switched on, and counts how often the code of some is run. */
const ASKED = /stryMutAct_\w+\("(\d+)"\)/g;
const COUNTED = /(stryCov_\w+)\(("\d+"(?:, "\d+")*)\)/g;

/** Sources that hold the switches of some of their mutants alone: they run twice as fast. */
export function withSwitchesOf(
  some: readonly Mutant[],
  sources: Mutated['sources'],
): Mutated['sources'] {
  const ids = new Set(some.map(({ id }) => id));
  const ownOf = (list: string) => list.split(', ').filter((each) => ids.has(each.slice(1, -1)));
  const switched = (text: string) =>
    text
      .replace(ASKED, (asked, id: string) => (ids.has(id) ? asked : 'false'))
      .replace(COUNTED, (_, count: string, list: string) => `${count}(${ownOf(list).join(', ')})`)
      .replace(/stryCov_\w+\(\)(?! \{)/g, '0');
  return new Map([...sources].map(([path, text]) => [path, switched(text)]));
}

/** Where a mutant stands in the draw: anywhere, but the same for the same seed and the same mutant. */
function rankOf({ fileName, location, mutatorName, replacement }: Mutant, seed: string): string {
  const told = [seed, relative(process.cwd(), fileName), location, mutatorName, replacement];
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}

/** Draws so many of some mutants, by a seed. */
export const drawn = (mutants: readonly Mutant[], most: number, seed: string): readonly Mutant[] =>
  mutants
    .map((mutant) => ({ mutant, rank: rankOf(mutant, seed) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, most)
    .map(({ mutant }) => mutant);
