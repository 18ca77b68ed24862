import { languageFor } from '../language/languageFor';
import type { LocaleContent } from '../speech/content';
import { chooseMeant } from './chosen';
import { goingTo } from './going';
import type { Weigher } from './learned/weigher';
import type { Meant, Reader } from './meant';
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
    const read = (words: string): Meant | undefined => {
      const told = tell(words, isPlaceAsked);
      const meant = chooseMeant(told, heard.mayAsk(told.said), weigher()(told, time), read);
      return meant && goingTo(meant, told);
    };
    return meantTogether(said, heard, read) ?? read(said);
  };
}
