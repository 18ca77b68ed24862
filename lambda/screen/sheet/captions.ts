import type { Phrasebook } from '../../speech/phrasebook';
import { predictSeconds } from '../../speech/predictSeconds';
import type { Piece } from '../../speech/words';
import { readable } from '../screenWords';
import type { Look } from './sheet';

/** So many letters are read at a glance, and fit a small screen beside something else. */
const AT_A_GLANCE = 90;

/** What is said together, and for how many seconds. */
interface Caption {
  readonly text: string;
  readonly seconds: number;
}

/** Where one sentence ends, and the next begins. */
const BETWEEN_SENTENCES = /(?<=[.?!]) /;

/** How long it takes until the next sentence, roughly: nobody needs it to the second. */
function secondsOf(sentence: string, { content: { voice } }: Phrasebook): number {
  return predictSeconds(sentence, voice, {}) + voice.pauseSeconds;
}

const sentencesIn = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece): readonly Piece[] =>
    typeof piece === 'string' ? piece.split(BETWEEN_SENTENCES) : [piece],
  );

/** Captions with one more sentence, or one more silence, which the last of them stays through. */
function withPiece(
  captions: readonly Caption[],
  piece: Piece,
  phrasebook: Phrasebook,
): readonly Caption[] {
  const last = captions.at(-1);
  const before = captions.slice(0, -1);
  if (typeof piece === 'number')
    return last ? [...before, { ...last, seconds: last.seconds + piece }] : [];
  const text = readable([piece], phrasebook);
  const seconds = secondsOf(piece, phrasebook);
  const joined = last ? `${last.text} ${text}` : text;
  return last && joined.length <= AT_A_GLANCE
    ? [...before, { text: joined, seconds: last.seconds + seconds }]
    : [...captions, { text, seconds }];
}

/** What is said, a sentence or a few at a time, each shown while it is said; the last one stays. */
export function captionsOf(pieces: readonly Piece[], phrasebook: Phrasebook): readonly Look[] {
  const captions = sentencesIn(pieces).reduce<readonly Caption[]>(
    (sofar, piece) => withPiece(sofar, piece, phrasebook),
    [],
  );
  let until = 0;
  return captions.map(({ text, seconds }) => {
    until += seconds;
    return { text, until: Math.round(until * 1000) };
  });
}
