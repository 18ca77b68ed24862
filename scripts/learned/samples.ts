import { allSayings } from '../sayingList';
import type { Example } from './examples';

/** The names that fill a slot, by the ids of what they name. */
export type NamesOfSlots = Readonly<
  Record<string, Readonly<Record<string, { readonly name: string }>>>
>;

/** With how many names each sample that has a slot is said. */
const FILLINGS = 3;

/** Lengths, in minutes or seconds, as they are said. */
const NUMBERS = ['two', 'five', 'ten', 'fifteen', 'twenty', 'thirty'];
const SLOT = /\{(\w+)\}/g;

/** Takes one of a list, another for each sample and each filling. */
const pick = <Item>(all: readonly Item[], sample: number, filling: number): Item | undefined =>
  all[(sample * 7 + filling * 3) % Math.max(1, all.length)];

/** A sample with its slots filled, and the last of them that has a name of ours. */
function filledWith(sample: string, at: number, filling: number, names: NamesOfSlots) {
  let filled: string | undefined;
  const said = sample.replace(SLOT, (_, slot: string) => {
    const named = pick(Object.values(names[slot] ?? {}), at, filling);
    if (!named) return pick(NUMBERS, at, filling) ?? '';
    filled = `${slot}=${named.name}`;
    return named.name;
  });
  return { said, filled };
}

/** What the samples of the model are meant for, their slots filled with names of ours. A slot counts where examples tell its
 * names apart as well. */
export function sampleExamples(
  folder: string,
  language: string,
  names: NamesOfSlots,
  known: ReadonlySet<string>,
): Example[] {
  return allSayings(folder, language).flatMap(([key, samples]) =>
    samples.flatMap((sample, at) => {
      const fillings = sample.includes('{') ? FILLINGS : 1;
      return Array.from({ length: fillings }, (_, filling): Example => {
        const { said, filled } = filledWith(sample, at, filling, names);
        const label = filled === undefined ? key : `${key} ${filled}`;
        return { label: known.has(label) ? label : key, isKnown: true, said };
      });
    }),
  );
}
