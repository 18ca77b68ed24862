import { join } from 'node:path';
import type { ComparedWords } from '../lambda/content/slotNames';
import type { AlikeWords } from '../lambda/language/heard';
import { languageFor } from '../lambda/language/languageFor';
import { type HarmContent, harmWordsOf } from './harmWords';
import { readFolder } from './locales/readLocale';

/** The words of a language that only reading knows. */
export interface ReadWords extends HarmContent {
  /** Words and phrases that mean the same, in groups. */
  readonly alike: Readonly<Record<string, AlikeWords>>;
}

/** The words of a language that only reading knows, as its files hold them. */
export const readWordsOf = (folder: string, language: string): ReadWords =>
  readFolder<ReadWords>(join(folder, language));

/** The words that are alike, by name. */
export const alikeWordsOf = ({ alike }: ReadWords): AlikeWords =>
  Object.fromEntries(Object.values(alike).flatMap((words) => Object.entries(words)));

/** What the skill compares words with, in the form in which it does. */
export function comparedOf(folder: string, language: string): ComparedWords {
  const { heard } = languageFor(language);
  const words = readWordsOf(folder, language);
  return {
    alike: heard.writeAlike(alikeWordsOf(words)),
    harm: heard.writeHarm(harmWordsOf(words)),
    alone: Object.fromEntries(
      Object.entries(words.signs).map(([id, { alone = [] }]) => [id, alone]),
    ),
  };
}
