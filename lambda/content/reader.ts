import { languageFor } from '../language/languageFor';
import type { LocaleContent } from '../speech/content';
import { begunBy } from './begun';
import { haltAfter, haltBefore } from './halts';
import { createLikeness } from './likeness/likeness';
import {
  isAnswer,
  isBeginning,
  LIKELY,
  likestOf,
  meaningOf,
  RATHER_THAN_HALT,
  SURE,
} from './likely';
import { PAUSE } from './likeness/names';
import type { Reader } from './meant';
import { type KnownNames, mentionsIn } from './mentions';
import type { PointNames } from './pointNames';
import { alikeWordsOf, type HeardContent, type SlotNames } from './slotNames';
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
        ([id, { name = id }]) => [`${kind}-${id.toUpperCase()}`, { slots, name }] as const,
      ),
    ),
  );

/** Prepares what reading needs. */
function prepare(content: LocaleContent & HeardContent, names: SlotNames, points: PointNames) {
  const { heard } = languageFor(content.locale);
  const write = heard.createAlike(alikeWordsOf(content));
  const { numbers } = content;
  const known = { names, points, heard, numbers, alike: calledAlike(content) };
  const tell = (spoken: string): ToldWords => {
    const said = heard.afterOpening(spoken);
    const words = write(said);
    const mannerOf = (manner: string) => names.idOf('manner', manner);
    return { said, words, mentions: mentionsIn(said, words, known), heard, mannerOf };
  };
  return { tell, likeness: createLikeness(content.sayings, heard.isSmall) };
}

/** Reads by what words are like, and by the names among them. A halt comes before what is not surely meant. Prepared when
 * first asked for. */
export function createReader(
  content: LocaleContent & HeardContent,
  names: SlotNames,
  points: PointNames,
): Reader {
  let prepared: ReturnType<typeof prepare> | undefined;
  /** A question that is asked after "wait" is answered. */
  const afterHalt = ({ words: [first], said, heard }: ToldWords) => {
    if (first?.text !== PAUSE) return undefined;
    const rest = read(heard.wordsAfter(said, first.to));
    return rest && isAnswer(rest.intent) ? rest : undefined;
  };
  const read: Reader = (said) => {
    const { tell, likeness } = (prepared ??= prepare(content, names, points));
    const told = tell(said);
    const { words, mentions, heard } = told;
    const mayAsk = heard.mayAsk(told.said);
    const named = mayAsk ? undefined : begunBy(told);
    const asked = { mayAsk, asks: heard.asks(told.said) };
    const like = likestOf(likeness(words, mentions), asked, named !== undefined);
    if (like?.isAll && like.score >= SURE) return meaningOf(like, told);
    const begun = haltBefore(told);
    if (begun !== undefined) return afterHalt(told) ?? { intent: begun, slots: {} };
    if (like?.isAll && like.score >= RATHER_THAN_HALT) return meaningOf(like, told);
    const halt = haltAfter(told);
    if (halt !== undefined) return { intent: halt, slots: {} };
    const isLiker = like && (like.score >= LIKELY || !(named ?? isBeginning(like.intent)));
    return isLiker ? meaningOf(like, told) : named;
  };
  return read;
}
