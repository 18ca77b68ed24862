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

/** What is said, as it is read: without its silences, and with the digits of whom to call. */
export function readable(pieces: readonly Piece[], phrasebook: Phrasebook): string {
  const { emergency, crisis } = phrasebook.content.safety.numbers;
  const { read } = screenWords(phrasebook);
  return pieces
    .filter((piece) => typeof piece === 'string')
    .join(' ')
    .replace(named(emergency), read.emergency)
    .replace(named(crisis), read.crisis);
}
