import type { HandlerInput } from 'ask-sdk-core';
import type { SignId } from '../domain/catalogue/sign';
import type { Named } from '../dialogue/turn/namedAhead';
import type { Whose } from '../dialogue/turn/safetyReply';
import type { SlotNames } from '../content/slotNames';
import type { Skillset } from './skillset';
import { isNews, readHarm, type Remark, signsTold, urgentOf } from './harm';
import { namedIn } from './interpret';
import { heardIn, localeOf, resolvedIds, saidIn, slotNamesIn } from './request';

/** The sign that the words of a slot tell, or that they are a value of; of several the one that leaves least time. */
export function signIn(input: HandlerInput, slot: string, skillset: Skillset): Named<SignId> {
  const said = saidIn(input, slot);
  if (said === undefined) return { kind: 'none' };
  const told = signsTold(said, skillset.slotNamesFor(localeOf(input)), skillset.catalogue);
  const id = urgentOf([...told, ...resolvedIds(input, slot)], skillset.catalogue);
  return id === undefined ? { kind: 'unknown' } : { kind: 'known', id };
}

/** Slots that hold no words of the listener's own, or that their intents are about. */
const READ_ELSEWHERE = new Set(['minutes', 'duration', 'person']);

/** True where the words of a slot speak of somebody. */
export const isOfSomebody = (input: HandlerInput, slot: string): boolean =>
  heardIn(input).speaksOfSomebody(saidIn(input, slot) ?? '');

/** The words of every slot that are not simply a name of its own. */
function looseWords(input: HandlerInput, names: SlotNames, isQuestion: boolean): string[] {
  return slotNamesIn(input)
    .filter((slot) => !READ_ELSEWHERE.has(slot))
    .flatMap((slot) => {
      const said = saidIn(input, slot);
      if (said === undefined || names.idOf(slot, said) !== undefined) return [];
      return isQuestion && !isOfSomebody(input, slot) ? [] : [said];
    });
}

/** What was let fall beside what an intent is about: every slot whose words are not simply a name of ours is read for it,
 * and what leaves least time counts. A question that speaks of nobody tells nothing. */
export function remarkIn(
  input: HandlerInput,
  skillset: Skillset,
  isQuestion: boolean,
): Remark | undefined {
  const names = skillset.slotNamesFor(localeOf(input));
  return readHarm(looseWords(input, names, isQuestion), names, skillset.catalogue);
}

/** What of somebody's health is told by slots, in their order: who, what, and when. */
const OF_SOMEBODY = ['person', 'sign', 'past'];

/** True where it is only told that somebody had something long ago: "my uncle had a stroke in the eighties". It is read as a whole
 * sentence. What cannot wait never is. */
export function isNewsIn(
  input: HandlerInput,
  { catalogue, slotNamesFor, harmReaderFor }: Skillset,
): boolean {
  const [person, ...what] = OF_SOMEBODY.map((slot) => saidIn(input, slot) ?? '');
  if (person === '') return false;
  const said = `my ${person} had ${what.join(' ')}`;
  const told = slotNamesFor(localeOf(input)).harmIn(said);
  if (told.length > 0 && told.every((each) => isNews(each, catalogue))) return true;
  const read = harmReaderFor(localeOf(input))(said);
  return read.isCalm && read.told.length === 0;
}

/** The sign that a remark is about, or that any slot beside it names: what leaves least time. */
export function signAmongAll(input: HandlerInput, skillset: Skillset): Named<SignId> {
  const own = signIn(input, 'sign', skillset);
  const beside = remarkIn(input, skillset, false);
  const signs = [own, ...(beside?.kind === 'sign' ? [beside.sign] : [])];
  const known = signs.flatMap((sign) => (sign.kind === 'known' ? [sign.id] : []));
  const id = urgentOf(known, skillset.catalogue);
  return id === undefined ? own : { kind: 'known', id };
}

/** The sign it is that a part of the body hurts, where it is one: an area's words may name any. */
export function hurtSignIn(input: HandlerInput, skillset: Skillset): SignId | undefined {
  const parts = skillset.slotNamesFor(localeOf(input)).partsIn(saidIn(input, 'area') ?? '');
  const signs = parts.flatMap((id) => skillset.catalogue.findBodyPart(id)?.whenHurt ?? []);
  return urgentOf(signs, skillset.catalogue);
}

/** True where something was long ago, and that is all that was said of when. */
export function isLongAgo(input: HandlerInput, { slotNamesFor }: Skillset): boolean {
  const said = saidIn(input, 'past');
  return (
    said !== undefined &&
    slotNamesFor(localeOf(input)).idOf('past', heardIn(input).anyYears(said)) !== undefined
  );
}

/** What is made of words that are said not to be so; neither where they were not understood. */
interface Denied {
  readonly meant?: SignId;
  readonly denied?: SignId | undefined;
}

/** The slots of what is not so. */
const DENIED = ['sign', 'secondSign'];

/** Reads what is said not to be so. A sign is meant where another clause names it, where it is negative in itself, as in
 * "no, I can't feel my legs", or where it is once the denial is put back; nothing is denied but what we know. */
function readDenied(said: string, input: HandlerInput, skillset: Skillset): Denied {
  const { catalogue } = skillset;
  const { asDenied, putBack } = heardIn(input);
  const names = skillset.slotNamesFor(localeOf(input));
  const tells = (words: string) => signsTold(words, names, catalogue);
  const without = tells(said);
  const turned = putBack(said).flatMap((whole) =>
    tells(whole).filter((id) => !without.includes(id)),
  );
  const meant = urgentOf([...turned, ...tells(asDenied(said))], catalogue);
  if (meant !== undefined) return { meant };
  const denied = urgentOf(without, catalogue);
  return denied === undefined ? {} : { denied };
}

/** What somebody says is not so. Only where all of it was understood is it that: words that go on, or are negative in
 * themselves, are read for what is so. */
export function deniedIn(
  input: HandlerInput,
  skillset: Skillset,
): { readonly denied: Named<SignId> } | { readonly meant: Remark } {
  const whose: Whose = namedIn(input, 'person', skillset).kind === 'known' ? 'other' : 'own';
  const read = DENIED.flatMap((slot) => {
    const said = saidIn(input, slot);
    return said === undefined ? [] : [readDenied(said, input, skillset)];
  });
  const meant = urgentOf(
    read.flatMap(({ meant: sign }) => sign ?? []),
    skillset.catalogue,
  );
  if (meant !== undefined)
    return { meant: { kind: 'sign', sign: { kind: 'known', id: meant }, whose } };
  if (read.some((each) => !('denied' in each))) return { denied: { kind: 'unknown' } };
  const [id] = read.flatMap(({ denied }) => denied ?? []);
  return { denied: id === undefined ? { kind: 'none' } : { kind: 'known', id } };
}
