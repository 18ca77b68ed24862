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

/** What is said, as it is read: without its silences. */
export const readable = (pieces: readonly Piece[]): string =>
  pieces.filter((piece) => typeof piece === 'string').join(' ');
