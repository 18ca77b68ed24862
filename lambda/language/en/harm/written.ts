import type { HarmWords, WrittenHarm } from '../../heard';
import { wordsOf } from '../fold';
import { writtenBy } from '../../written';
import { isCombination, isConcept } from './combinations';
import { stem } from './stem';

/** A phrase as its words are compared; of several, articles tell nothing. */
export const writtenPhrase = (phrase: string): string =>
  wordsOf(phrase)
    .map(({ text }) => text)
    .filter((text, _, all) => all.length === 1 || (text !== 'a' && text !== 'an'))
    .map(stem)
    .join(' ');

/** A combination, what stands for itself in it as it is compared. */
const writtenCombination = (combination: string): string =>
  combination
    .split(/(\+|\b[A-Z]{2}[A-Z-]*(?=\s|$))/)
    .map((piece) => (piece === '+' || isConcept(piece) ? piece : writtenPhrase(piece)))
    .filter((piece) => piece !== '')
    .join(' ');

const writtenEntry = (entry: string): string =>
  isCombination(entry) || entry.includes('+') ? writtenCombination(entry) : writtenPhrase(entry);

/** Writes what harm is read by as it is compared. */
export const writeHarm = ({ concepts, signs, parts }: HarmWords): WrittenHarm => ({
  concepts: writtenBy(concepts, writtenEntry),
  signs: writtenBy(signs, writtenEntry),
  parts,
});
