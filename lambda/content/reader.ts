import { languageFor } from '../language/languageFor';
import type { LocaleContent } from '../speech/content';
import { createChooser } from './chosen';
import type { Weigher } from './learned/weigher';
import type { Reader } from './meant';
import type { PointNames } from './pointNames';
import type { HeardContent, SlotNames } from './slotNames';
import { createTeller, type Teller } from './teller';
import { meantTogether } from './together';

/** Reads by what was learned, and by the names among the words. Prepared when first asked for. */
export function createReader(
  content: LocaleContent & HeardContent,
  names: SlotNames,
  points: PointNames,
  weigher: () => Weigher,
): Reader {
  const { heard } = languageFor(content.locale);
  let teller: Teller | undefined;
  return (said, { isPlaceAsked, time }) => {
    const tell = (teller ??= createTeller(content, names, points));
    const read = createChooser(
      (words) => tell(words, isPlaceAsked),
      (told) => weigher()(told, time),
    );
    return meantTogether(said, heard, read) ?? read(said);
  };
}
