import type { Cue } from '../domain/timeline/cue';
import type { CueExtent } from '../domain/timeline/timeline';
import type { LinesContent } from './content';
import type { Phrasebook } from './phrasebook';
import type { CueWording } from './cue/cueWords';

/** Most cues that are remembered of one phrasebook. The one that was measured first is forgotten first. */
export const MOST_REMEMBERED = 4000;

const leastCommonMultiple = (a: number, b: number): number => {
  let multiple = a;
  while (multiple % b !== 0) multiple += a;
  return multiple;
};

/** After how many turns the variants of all lines in some words come round again. */
function turnsIn(words: unknown): number {
  if (Array.isArray(words)) return Math.max(1, words.length);
  if (typeof words !== 'object' || words === null) return 1;
  return Object.values(words).map(turnsIn).reduce(leastCommonMultiple, 1);
}

/** After how many turns each kind of cue is worded the same again. */
const turnsOfCues = ({ cues, answers, replies }: LinesContent): ReadonlyMap<string, number> =>
  new Map(
    Object.entries({ ...cues, answer: answers, comeBack: replies.reprompt.comeBack }).map(
      ([say, words]) => [say, turnsIn(words)],
    ),
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What a cue says but for its turn, as text: as JSON would write it, without quotes, and in two thirds of the time. */
function lineOf(value: unknown): string {
  if (!isObject(value)) return String(value);
  let line = '{';
  for (const name in value) if (name !== 'nth') line += `${name}:${lineOf(value[name])},`;
  return `${line}}`;
}

/** Forgets what was measured first. */
function forgetFirst(extents: Map<string, CueExtent>): void {
  const [first] = extents.keys();
  if (first !== undefined) extents.delete(first);
}

/** What was measured of cues. */
interface CueMemory {
  /** What a cue takes up in some wording: as it is remembered, or as it is measured. */
  extentOf(cue: Cue, wording: CueWording, measure: () => CueExtent): CueExtent;
}

function createMemory({ content }: Phrasebook): CueMemory {
  const turnsOf = turnsOfCues(content.lines);
  const extents = new Map<string, CueExtent>();
  return {
    extentOf: (cue, { seed, pace }, measure) => {
      const turns = turnsOf.get(cue.say) ?? 1;
      const key = `${pace} ${seed % turns} ${cue.nth % turns}${lineOf(cue)}`;
      const known = extents.get(key);
      if (known) return known;
      const extent = measure();
      extents.set(key, extent);
      if (extents.size > MOST_REMEMBERED) forgetFirst(extents);
      return extent;
    },
  };
}

const memories = new WeakMap<Phrasebook, CueMemory>();

/** What was measured in the words of a phrasebook, by any request before this one. */
export function memoryOf(phrasebook: Phrasebook): CueMemory {
  const memory = memories.get(phrasebook) ?? createMemory(phrasebook);
  memories.set(phrasebook, memory);
  return memory;
}
