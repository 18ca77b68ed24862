import type { Word } from '../fold';
import { type Hit, NEGATIVE } from './lexicon';

/** The concepts that tell how words are meant. */
export const FRAMING = [
  ...['denial', 'correction', 'easy', 'goes-on', 'suppose', 'apart', 'aside', 'fiction', 'figure'],
  ...['question', 'symptom-ask', 'person', 'absent', 'present', 'now', 'past', 'over'],
] as const;

/** What is known of each word by where it stands. */
export interface Frames {
  /** The sentence a word is in, by number: "but" and "and my" begin another. */
  readonly sentence: readonly number[];
  readonly denied: readonly boolean[];
  /** Only supposed, asked in general, told of a film, or said to somebody in the room. */
  readonly unreal: readonly boolean[];
  readonly past: readonly boolean[];
}

const TURNS = new Set(['but', 'because', 'cause', 'cos', 'although', 'though', 'then', 'now']);

/** True where a word begins another sentence. */
const beginsSentence = (words: readonly Word[], at: number): boolean => {
  const text = words[at]?.text ?? '';
  const next = words[at + 1];
  return TURNS.has(text) || (text === 'and' && next?.beginsClause === true && next.text !== 'it');
};

function sentencesOf(words: readonly Word[]): number[] {
  let sentence = 0;
  return words.map((_, at) => (beginsSentence(words, at) ? (sentence += 1) : sentence));
}

const OWN = new Set(['i', 'me', 'mine', 'myself', 'he', 'she', 'we']);
const OWNERS = new Set(['my', 'his', 'her', 'our']);
const speaksOf = ({ text, lead = '' }: Word) => OWN.has(text) || OWNERS.has(lead);

/** True where a clause begins that speaks of the listener, or of somebody: it is no part of a film. */
const tellsOfSomebody = (word: Word | undefined): boolean =>
  word !== undefined && (word.beginsClause || word.lead !== undefined) && speaksOf(word);

/** Words that a denial reaches across: "I don't think I'm …". */
const BRIDGES = new Set(['think', 'believe', 'reckon', 'suppose', 'mean']);

/** A denial reaches to the end of its clause. */
function deniedOf(words: readonly Word[], denials: readonly Hit[]): boolean[] {
  let isOn = false;
  let isBridged = false;
  return words.map(({ text, beginsClause }, at) => {
    if (beginsClause && !isBridged) isOn = false;
    if (beginsClause) isBridged = false;
    const isInside = isOn;
    isOn ||= denials.some(({ from }) => from === at);
    isBridged ||= isOn && BRIDGES.has(text);
    return isInside;
  });
}

/** True for a "without" that denies nothing: "I can't bend without a stab". */
const isAlways = (words: readonly Word[], { from }: Hit): boolean => {
  if (words[from]?.text !== 'without') return false;
  for (let at = from - 1; at >= 0; at -= 1) {
    if (NEGATIVE.has(words[at]?.text ?? '')) return true;
    if (words[at]?.beginsClause === true) return false;
  }
  return false;
};

/** Marks words from a hit on, up to where something ends them. */
function reach(
  words: readonly Word[],
  hits: readonly Hit[],
  isEnd: (at: number, hit: Hit) => boolean,
): boolean[] {
  const marked = words.map(() => false);
  for (const hit of hits)
    for (let at = hit.from; at < words.length && (at < hit.to || !isEnd(at, hit)); at += 1)
      marked[at] = true;
  return marked;
}

const clauseOf = (words: readonly Word[], hit: Hit): Hit => {
  let from = hit.from;
  while (from > 0 && !words[from]?.beginsClause) from -= 1;
  return { ...hit, from };
};

/** Words that open a question, after whatever is said to begin with. */
const OPENS = new Set(['um', 'uh', 'so', 'well', 'okay', 'ok', 'and', 'oh', 'hey', 'alexa', 'hmm']);

/** What follows a word that asks where it doesn't: "is not breathing" has only lost its "he", "could be a clot" an "it". */
const NO_QUESTION = new Set(['not', 'be']);

/** "Doing radiotherapy" asks nothing. */
const ONGOING = /ing$/;

/** True for a question about things in general. */
function isGeneral(words: readonly Word[], of: (concept: string) => readonly Hit[]): boolean {
  const first = words.findIndex(({ text }) => !OPENS.has(text));
  const asks =
    of('question').some(({ from }) => from === first) &&
    !ONGOING.test(words[first]?.text ?? '') &&
    !NO_QUESTION.has(words[first + 1]?.text ?? '');
  const isHeardOf = (at: number) => of('suppose').some(({ from, to }) => from <= at && at < to);
  const isOfSomebody = words.some((word, at) => speaksOf(word) && !isHeardOf(at));
  return asks && !isOfSomebody && of('person').length === 0 && of('symptom-ask').length === 0;
}

/** What of the words is past: told to be so in its sentence, or over by the end. */
function pastOf(
  words: readonly Word[],
  sentence: readonly number[],
  of: (concept: string) => readonly Hit[],
): boolean[] {
  const isIn = (hits: readonly Hit[], at: number) =>
    hits.some(({ from }) => sentence[from] === sentence[at]);
  const [past, now] = [of('past'), of('now')];
  return words.map((_, at) => isIn(past, at) && !isIn(now, at));
}

/** What is over by its end was, and is nothing any more. */
function overOf(words: readonly Word[], of: (concept: string) => readonly Hit[]): boolean[] {
  const ends = of('over').filter(
    ({ to }) => to >= words.length || words[to]?.beginsClause === true,
  );
  const isStill = of('now').length > 0;
  return words.map((_, at) => !isStill && ends.some(({ from }) => from >= at));
}

/** Reads how words are meant from the concepts that frame them. */
export function framesOf(words: readonly Word[], hits: readonly Hit[]): Frames {
  const of = (concept: string) => hits.filter((hit) => hit.concept === concept);
  const sentence = sentencesOf(words);
  const isNext = (at: number, { from }: Hit) => sentence[at] !== sentence[from];
  const isOwn = (at: number, hit: Hit) =>
    isNext(at, hit) || (at > hit.to && words[at]?.beginsClause === true && OWN.has(words[at].text));
  const unreal = [
    reach(words, of('suppose'), isOwn),
    reach(words, of('apart'), isNext),
    reach(words, of('aside'), (at) => speaksOf(words[at] ?? { text: '', beginsClause: true })),
    reach(
      words,
      of('fiction').map((hit) => clauseOf(words, hit)),
      (at, hit) => isNext(at, hit) || tellsOfSomebody(words[at]),
    ),
    reach(words, of('figure'), () => true),
    overOf(words, of),
    words.map(({ lead }) => lead === 'your' && of('symptom-ask').length === 0),
  ];
  const general = isGeneral(words, of);
  return {
    sentence,
    denied: deniedOf(
      words,
      [...of('denial'), ...of('easy')].filter((hit) => !isAlways(words, hit)),
    ),
    unreal: words.map((_, at) => general || unreal.some((marked) => marked[at] === true)),
    past: pastOf(words, sentence, of),
  };
}
