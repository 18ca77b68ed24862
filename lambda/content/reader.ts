import { languageFor } from '../language/languageFor';
import type { LocaleContent } from '../speech/content';
import { chooseMeant } from './chosen';
import { createWeigher } from './learned/weigher';
import { createLikeness } from './likeness/likeness';
import { inOneBreath } from './breath';
import { goingTo } from './going';
import type { Meant, Reader } from './meant';
import type { PointNames } from './pointNames';
import type { HeardContent, SlotNames } from './slotNames';
import { meantTogether } from './together';
import { createTeller } from './teller';
import { isChatter } from './told';

/** Prepares what reading needs. */
function prepare(content: LocaleContent & HeardContent, names: SlotNames, points: PointNames) {
  const { heard } = languageFor(content.locale);
  const teller = createTeller(content, names, points);
  const weigh = createWeigher(content.learned.wishes);
  return { heard, teller, weigh, likeness: createLikeness(content.compared.sayings, heard) };
}

/** Reads by what words are like, and by the names among them. Prepared when first asked for. */
export function createReader(
  content: LocaleContent & HeardContent,
  names: SlotNames,
  points: PointNames,
): Reader {
  let prepared: ReturnType<typeof prepare> | undefined;
  return (said, setting) => {
    const { heard, teller, likeness, weigh } = (prepared ??= prepare(content, names, points));
    const read = (words: string): Meant | undefined => {
      const told = teller(words, setting.isPlaceAsked);
      const { mayAsk, asks } = told.heard;
      const asked = { mayAsk: mayAsk(told.said), asks: asks(told.said), chats: isChatter(told) };
      const alike = likeness(told.words, told.mentions);
      const opinions = weigh(told, setting.time);
      const meant = chooseMeant(told, alike, asked, read, opinions);
      return meant && inOneBreath(goingTo(meant, told), alike.cores, told, asked);
    };
    const meant = read(said);
    if (meant?.also !== undefined) return meant;
    return meantTogether(said, heard, read) ?? meant;
  };
}
