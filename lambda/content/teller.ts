import { languageFor } from '../language/languageFor';
import type { LocaleContent } from '../speech/content';
import { type KnownNames, mentionsIn } from './mentions';
import type { PointNames } from './pointNames';
import type { HeardContent, SlotNames } from './slotNames';
import type { ToldWords } from './told';

/** What names of words that are alike may stand for, by what they begin with: `'AREA-NECK'` is an area. */
const CALLED = [
  ['WAY', 'manners', ['manner', 'otherManner']],
  ['AREA', 'areas', ['area']],
  ['PRACTICE', 'practices', ['practice']],
  ['POINT', 'points', ['point']],
  ['ROUTINE', 'routines', ['routine']],
] as const;

const calledAlike = (content: LocaleContent): KnownNames['alike'] =>
  new Map(
    CALLED.flatMap(([kind, named, slots]) =>
      Object.entries(content[named]).map(
        ([id, { name }]) => [`${kind}-${id.toUpperCase()}`, { slots, name }] as const,
      ),
    ),
  );

/** Finds all that words tell by themselves. */
export type Teller = (said: string, isPlaceAsked: boolean) => ToldWords;

/** Prepares to find what words tell. */
export function createTeller(
  content: LocaleContent & HeardContent,
  names: SlotNames,
  points: PointNames,
): Teller {
  const { heard } = languageFor(content.locale);
  const write = heard.createAlike(content.compared.alike);
  const { numbers } = content;
  const known = { names, points, heard, numbers, alike: calledAlike(content) };
  return (spoken, isPlaceAsked) => {
    const said = heard.afterOpening(spoken);
    const words = write(said);
    return {
      said,
      words,
      mentions: mentionsIn(said, words, known),
      heard,
      idOf: names.idOf,
      isPlaceAsked,
    };
  };
}
