import type { Phrasebook } from '../speech/phrasebook';
import type { Piece } from '../speech/words';

/** The small words of pages. */
export const screenWords = ({ content }: Phrasebook) => content.screen;

/** Words with their placeholders filled. */
export const filled = (words: string, values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values).reduce(
    (done, [name, value]) => done.replaceAll(`{{${name}}}`, String(value)),
    words,
  );

/** Words as a line of their own. */
export const asLine = (words: string, { content: { locale } }: Phrasebook): string =>
  words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);

/** A name in a text, wherever it stands in its sentence. */
const named = (name: string) =>
  new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), 'giu');

/** A silence from this length on is waited through: what comes after it is not read yet, in seconds. */
const LONG_SILENCE = 20;

/** What is said before it is waited for somebody. */
export function beforeWaiting(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex((piece) => typeof piece === 'number' && piece >= LONG_SILENCE);
  return at < 0 ? pieces : pieces.slice(0, at);
}

/** What may be the code of a point, as it is spoken: its letters, each by itself, and a number in words. */
const SPOKEN_CODE = /\b((?:\p{Lu} )+)[\p{Ll}-]+/gu;

/** More points than any channel has. */
const MOST_POINTS = 67;

/** A code as it is written: `'LI4'` for what is spoken as "L I four"; anything else as it is. */
function asWritten(spoken: string, letters: string, { codeWords }: Phrasebook): string {
  const channel = letters.replaceAll(' ', '');
  const codes = Array.from({ length: MOST_POINTS }, (_, at) => `${channel}${at + 1}`);
  return codes.find((code) => codeWords(code) === spoken) ?? spoken;
}

/** What is said, as it is read: without its silences, with the digits of whom to call, and the codes of points. */
export function readable(pieces: readonly Piece[], phrasebook: Phrasebook): string {
  const { emergency, crisis } = phrasebook.content.safety.numbers;
  const { read } = screenWords(phrasebook);
  return pieces
    .filter((piece) => typeof piece === 'string')
    .join(' ')
    .replace(named(emergency), read.emergency)
    .replace(named(crisis), read.crisis)
    .replace(SPOKEN_CODE, (spoken, letters: string) => asWritten(spoken, letters, phrasebook));
}
