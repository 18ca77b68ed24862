import type { NamedPhrase, WrittenWords } from './heard';

/** What parts the phrases of a name. */
const BAR = '|';

/** Writes the phrases of each name as they are compared, each once. */
export const writtenBy = (
  named: Readonly<Record<string, readonly string[]>>,
  write: (phrase: string) => string,
): WrittenWords =>
  Object.fromEntries(
    Object.entries(named).map(([name, phrases]) => [
      name,
      [...new Set(phrases.map(write))].sort().join(BAR),
    ]),
  );

/** The phrases of a name as they are compared. */
export const phrasesOf = (written: string): readonly string[] =>
  written === '' ? [] : written.split(BAR);

/** Every phrase with its name. */
export const phrasesIn = (written: WrittenWords): readonly NamedPhrase[] =>
  Object.entries(written).flatMap(([name, phrases]) =>
    phrasesOf(phrases).map((phrase): NamedPhrase => [phrase, name]),
  );
