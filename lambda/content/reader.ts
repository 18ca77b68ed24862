import { languageFor } from '../language/languageFor';
import type { LocaleContent } from '../speech/content';
import { chooseMeant } from './chosen';
import { createLikeness } from './likeness/likeness';
import { inOneBreath } from './breath';
import { goingTo } from './going';
import type { Meant, Reader, Setting } from './meant';
import { type KnownNames, mentionsIn } from './mentions';
import type { PointNames } from './pointNames';
import type { HeardContent, SlotNames } from './slotNames';
import { meantTogether } from './together';
import { isChatter, type ToldWords } from './told';

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
        ([id, { name = id }]) => [`${kind}-${id.toUpperCase()}`, { slots, name }] as const,
      ),
    ),
  );

/** Prepares what reading needs. */
function prepare(content: LocaleContent & HeardContent, names: SlotNames, points: PointNames) {
  const { heard } = languageFor(content.locale);
  const write = heard.createAlike(content.compared.alike);
  const { numbers } = content;
  const known = { names, points, heard, numbers, alike: calledAlike(content) };
  const tell = (spoken: string, { isPlaceAsked }: Setting): ToldWords => {
    const said = heard.afterOpening(spoken);
    const words = write(said);
    const mannerOf = (manner: string) => names.idOf('manner', manner);
    return { said, words, mentions: mentionsIn(said, words, known), heard, mannerOf, isPlaceAsked };
  };
  return { heard, tell, likeness: createLikeness(content.compared.sayings, heard) };
}

/** Reads by what words are like, and by the names among them. Prepared when first asked for. */
export function createReader(
  content: LocaleContent & HeardContent,
  names: SlotNames,
  points: PointNames,
): Reader {
  let prepared: ReturnType<typeof prepare> | undefined;
  return (said, setting) => {
    const { heard, tell, likeness } = (prepared ??= prepare(content, names, points));
    const read = (words: string): Meant | undefined => {
      const told = tell(words, setting);
      const { mayAsk, asks } = told.heard;
      const asked = { mayAsk: mayAsk(told.said), asks: asks(told.said), chats: isChatter(told) };
      const alike = likeness(told.words, told.mentions);
      const meant = chooseMeant(told, alike, asked, read);
      return meant && inOneBreath(goingTo(meant, told), alike.cores, told, asked);
    };
    const meant = read(said);
    if (meant?.also !== undefined) return meant;
    return meantTogether(said, heard, read) ?? meant;
  };
}
