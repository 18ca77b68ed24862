import type { NamedThing } from '../heard';

/** How many letters may differ, as a share of the name's own. */
const SHARE_OF_SLIPS = 0.2;

/** A single word must share more than this, where both have as many: "between my eyes" is not "between my toes". */
const SHARE_IN_WORD = 0.5;

/** Spellings that sound alike, or nearly, to an English ear; pinyin's among them. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/ph/g, 'f'],
  [/zh|dj|dg/g, 'j'],
  [/tch|ch|q(?!u)/g, 'c'],
  [/sh|x|z/g, 's'],
  [/ck|qu|k|c(?=[aou]|$)/g, 'k'],
  [/oo|ou|ew|ue/g, 'u'],
  [/ee|ea|ie|y/g, 'i'],
  [/ai|ay|ei|eh|ey/g, 'e'],
  [/ah/g, 'a'],
  [/ow|oh|au|aw/g, 'o'],
  [/(.)\1+/g, '$1'],
];

/** One spelling for what sounds alike: "he goo" and "hegu". */
export const soundOf = (said: string): string =>
  SOUNDS.reduce(
    (sound, [pattern, as]) => sound.replace(pattern, as),
    said.normalize('NFD').toLowerCase(),
  );

/** How many single-letter changes lie between two words. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, against] of [...other].entries()) {
      const changed = (row[j] ?? Infinity) + (letter === against ? 0 : 1);
      const added = Math.min(row[j + 1] ?? Infinity, next[j] ?? Infinity) + 1;
      next.push(Math.min(changed, added));
    }
    row = next;
  }
  return row.at(-1) ?? Infinity;
}

const wordsOf = (said: string) => said.trim().split(/\s+/);

/** True where no word of the one is quite another in the other. */
function isWordByWord(said: string, name: string): boolean {
  const [words, others] = [wordsOf(said), wordsOf(name)];
  return (
    words.length !== others.length ||
    words.every((word, at) => {
      const other = soundOf(others[at] ?? '');
      return editDistance(soundOf(word), other) < Math.max(1, other.length * SHARE_IN_WORD);
    })
  );
}

/** The thing whose name sounds nearest to what was said; `undefined` where none is near, or two things are as near. */
export function nearestName<Id>(said: string, names: readonly NamedThing<Id>[]): Id | undefined {
  const sound = soundOf(said);
  const near = names.flatMap(({ name, id }) => {
    const other = soundOf(name);
    const most = Math.floor(other.length * SHARE_OF_SLIPS);
    if (Math.abs(sound.length - other.length) > most) return [];
    const slips = editDistance(sound, other);
    return slips <= most && isWordByWord(said, name) ? [{ id, slips }] : [];
  });
  const fewest = Math.min(...near.map(({ slips }) => slips));
  const nearest = new Set(near.filter(({ slips }) => slips === fewest).map(({ id }) => id));
  return nearest.size === 1 ? [...nearest][0] : undefined;
}

/** Thirteen and thirty, fourteen and forty, … are often heard for one another. */
export function soundalike(number: number): number {
  if (number > 12 && number < 20) return (number - 10) * 10;
  return number > 20 && number % 10 === 0 ? number / 10 + 10 : number;
}
