import type { HarmReader, PlaceState, Told, WhoseHealth, WrittenHarm } from '../../heard';
import { type Word, wordsOf } from '../fold';
import {
  ailmentOf,
  type Combination,
  combinationOf,
  isCombination,
  looseWordsIn,
  type Near,
} from './combinations';
import { type Frames, framesOf } from './frames';
import { inOrder } from './inOrder';
import { createLexicon, type Hit } from './lexicon';
import { type Found, firstSpan, spansOf } from './match';
import { phrasesOf } from '../../written';
import type { ConceptWords } from './shelves';
import { whoseAt } from './whose';

type Made = readonly [id: string, combinations: readonly Combination[]];
/** What is made of concepts, of some words as they are compared. */
const madeOf = (named: WrittenHarm['signs'], isMade: (entry: string) => boolean): Made[] =>
  Object.entries(named).map(([id, entries]) => [
    id,
    phrasesOf(entries).filter(isMade).map(combinationOf),
  ]);

/** Every concept with its words, those that combinations bring along included. */
function wordsOfConcepts(concepts: WrittenHarm['concepts'], made: readonly Made[]): ConceptWords {
  const loose = new Set(made.flatMap(([, all]) => all.flatMap(looseWordsIn)));
  const own = [...loose].map((id) => [id, id.slice(1, -1)] as const);
  return { ...concepts, ...Object.fromEntries(own) };
}

/** What stays, however long ago it came. */
const LASTING = 'lasting';

/** The concepts of what may be wrong with a part of the body. */
export const STATES: readonly (readonly [concept: string, state: PlaceState])[] = [
  ['ailing', 'whenHurt'],
  [LASTING, 'whenHurt'],
  ['numb', 'whenNumb'],
  ['swell', 'whenSwollen'],
];

/** What is another concept by another name, denied or not; nothing of what is made of several. */
const namesakesOf = ([only = '', ...others]: Near, found: Found) =>
  others.length === 0 ? found.of(only) : undefined;

/** What is really meant of what was found: all concepts by name, those that are made of others with them. */
function foundAmong(
  hits: readonly Hit[],
  frames: Frames,
  concepts: readonly Made[],
  onStep: () => void,
): Found {
  const byConcept = new Map<string, Hit[]>();
  const add = (hit: Hit) => {
    const known = byConcept.get(hit.concept);
    if (known) known.push(hit);
    else byConcept.set(hit.concept, [hit]);
  };
  const found: Found = { of: (id) => byConcept.get(id) ?? [], frames, onStep };
  for (const hit of hits) add(hit);
  for (const [concept, all] of concepts)
    for (const near of all.flatMap(({ groups }) => groups))
      for (const span of namesakesOf(near, found) ?? spansOf(near, found))
        add({ ...span, concept });
  return found;
}

/** "Not the breathing" leaves something out; nobody fails to breathe. */
const isChoice = (
  { from, to }: { readonly from: number; readonly to: number },
  words: readonly Word[],
) =>
  words
    .slice(from, to)
    .some(({ text }, at) => text === 'not' && words[from + at + 1]?.lead === 'the');

/** Makes what is told of where it was found. */
const teller =
  (words: readonly Word[], hits: readonly Hit[], frames: Frames) =>
  (id: string, at: number): { id: string; whose: WhoseHealth; isPast: boolean } => ({
    id,
    whose: whoseAt(words, at, hits),
    isPast: frames.past[at] === true,
  });

type Tell = ReturnType<typeof teller>;

/** What is wrong with a part of the body: each thing that may be, and what can only be wrong with this one. */
function wrongsWith(part: string): readonly (readonly [near: Near, state: PlaceState])[] {
  const own = [[ailmentOf(part)], 'whenHurt'] as const;
  return [...STATES.map(([concept, state]) => [[concept, part], state] as const), own];
}

const placesIn = (parts: readonly string[], found: Found, tell: Tell): Told[] =>
  parts.flatMap((part) =>
    wrongsWith(part).flatMap(([near, state]): Told[] => {
      const [span] = spansOf(near, found, part);
      if (!span) return [];
      const { isPast, ...told } = tell(part, span.to - 1);
      return [{ ...told, kind: 'place', state, isPast: isPast && near[0] !== LASTING }];
    }),
  );

/** Prepares the reading of harm: which concepts words name, how they are meant, and what is made of them. */
export function createHarmReader(content: WrittenHarm, onStep: () => void = () => {}): HarmReader {
  const concepts = inOrder(madeOf(content.concepts, isCombination));
  const signs = madeOf(content.signs, () => true);
  const lexicon = createLexicon(wordsOfConcepts(content.concepts, [...concepts, ...signs]));
  return (said) => {
    const words = wordsOf(said);
    const hits = lexicon(words, onStep);
    const frames = framesOf(words, hits);
    const meant = hits.filter(
      (hit) => !frames.unreal.slice(hit.from, hit.to).includes(true) && !isChoice(hit, words),
    );
    const found = foundAmong(meant, frames, concepts, onStep);
    const tell = teller(words, hits, frames);
    const sign = (id: string, at: number): Told => ({ ...tell(id, at), kind: 'sign' });
    return [
      ...signs.flatMap(([id, all]) =>
        all
          .flatMap((combination) => firstSpan(combination, found) ?? [])
          .map(({ to }) => sign(id, to - 1)),
      ),
      ...placesIn(content.parts, found, tell),
    ];
  };
}
