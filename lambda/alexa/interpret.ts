import type { HandlerInput } from 'ask-sdk-core';
import { mostUrgent, type SignId } from '../domain/catalogue/sign';
import { findManner, type MannerId } from '../domain/catalogue/manner';
import type { AreaId } from '../domain/catalogue/point';
import type { NamedPoint } from '../dialogue/start/coachPoint';
import type { Named } from '../dialogue/turn/namedAhead';
import type { Whose } from '../dialogue/turn/safetyReply';
import type { PointNames } from '../content/pointNames';
import type { SlotNames } from '../content/slotNames';
import type { Skillset } from './converse';
import { localeOf, resolvedIds, saidIn, slotNamesIn } from './request';

/** What a slot names: a value of ours, something else, or nothing. Entity resolution is a help and no condition: words that
 * are a name of ours are that value, whatever became of their look-up; a value we don't have is none. */
export function namedIn(
  input: HandlerInput,
  slot: string,
  { slotNamesFor }: Skillset,
): Named<string> {
  const said = saidIn(input, slot);
  if (said === undefined) return { kind: 'none' };
  const names = slotNamesFor(localeOf(input));
  const resolved = resolvedIds(input, slot).find((id) => names.has(slot, id));
  const id = resolved ?? names.idOf(slot, said);
  return id === undefined ? { kind: 'unknown' } : { kind: 'known', id };
}

/** The area that was named. */
export function areaIn(input: HandlerInput, skillset: Skillset): Named<AreaId> {
  return asArea(namedIn(input, 'area', skillset), skillset);
}

/** A name as an area's. */
export function asArea(named: Named<string>, { catalogue }: Skillset): Named<AreaId> {
  if (named.kind !== 'known') return named;
  const id = catalogue.findArea(named.id);
  return id ? { kind: 'known', id } : { kind: 'unknown' };
}

/** The manners a listener named, in the order of their slots; what we don't know by that name is left out. */
export const mannersIn = (input: HandlerInput, skillset: Skillset): MannerId[] =>
  ['manner', 'otherManner'].flatMap((slot) => {
    const named = namedIn(input, slot, skillset);
    return (named.kind === 'known' && findManner(named.id)) || [];
  });

/** A point whose words the model does not know: read as a code, or by its sound. */
function guessedPoint(said: string, names: PointNames): NamedPoint {
  const guess = names.guess(said);
  switch (guess.kind) {
    case 'code':
      return { point: { kind: 'known', id: guess.point } };
    case 'near':
      return { point: { kind: 'unknown' }, near: guess.point };
    case 'untaught':
      return { point: { kind: 'unknown' }, untaught: guess.code };
    case 'none':
      return { point: { kind: 'unknown' } };
  }
}

/** The point that was named, with what its words tell beyond it. */
export function pointIn(input: HandlerInput, skillset: Skillset): NamedPoint {
  const point = namedIn(input, 'point', skillset);
  const said = saidIn(input, 'point') ?? '';
  const names = skillset.pointNamesFor(localeOf(input));
  const manners = mannersIn(input, skillset);
  if (point.kind === 'unknown') return { ...guessedPoint(said, names), manners };
  const oldCode = names.oldCode(said);
  const way = point.kind === 'known' ? names.way(point.id, said) : undefined;
  return { point, manners, ...(oldCode && { oldCode }), ...(way && { way }) };
}

/** Of some signs the one that leaves least time. */
function urgentOf(ids: readonly string[], { catalogue }: Skillset): SignId | undefined {
  return mostUrgent(ids.flatMap((id) => catalogue.findSign(id) ?? []))?.id;
}

/** The sign that a slot names, or holds among other words; of several the one that leaves least time. */
export function signIn(input: HandlerInput, slot: string, skillset: Skillset): Named<SignId> {
  const said = saidIn(input, slot);
  if (said === undefined) return { kind: 'none' };
  const names = skillset.slotNamesFor(localeOf(input));
  const own = names.idOf(slot, said);
  const ids = [...(own ? [own] : names.signsIn(said)), ...resolvedIds(input, slot)];
  const id = urgentOf(ids, skillset);
  return id === undefined ? { kind: 'unknown' } : { kind: 'known', id };
}

/** Whom an intent about somebody else is about: a person we don't know by that word may be anything that was misheard. */
export function whoseIn(input: HandlerInput, skillset: Skillset): Whose {
  return namedIn(input, 'person', skillset).kind === 'unknown' ? 'own' : 'other';
}

/** Something that a listener has let us know in passing. */
export type Remark =
  | { readonly kind: 'sign'; readonly sign: Named<SignId>; readonly whose: Whose }
  | { readonly kind: 'place'; readonly place: Named<string> };

/** The signs that words name, or that the state of a part they name is. */
function signsOf(said: string, names: SlotNames, { catalogue }: Skillset): readonly SignId[] {
  const { parts, states } = names.partsIn(said);
  const ofParts = parts.flatMap((id) =>
    states.flatMap((state) => catalogue.findBodyPart(id)?.[state] ?? []),
  );
  return [...names.signsIn(said), ...ofParts];
}

/** Slots that hold no words of the listener's own, or that their intents are about. */
const READ_ELSEWHERE = new Set(['minutes', 'duration', 'person']);
/** Somebody is spoken of, and not only asked about something. */
const OF_SOMEBODY = /\b(i|my|me|he|she|his|her|we|they)\b/i;

/** True where the words of a slot speak of somebody. */
export const isOfSomebody = (input: HandlerInput, slot: string): boolean =>
  OF_SOMEBODY.test(saidIn(input, slot) ?? '');

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
  const loose = looseWords(input, names, isQuestion);
  const signs = loose.flatMap((said) => signsOf(said, names, skillset));
  const id = urgentOf(signs, skillset);
  if (id !== undefined && skillset.catalogue.sign(id).tier !== 'fine') {
    const whose = loose.some((said) => names.isAboutAnother(said)) ? 'other' : 'own';
    return { kind: 'sign', sign: { kind: 'known', id }, whose };
  }
  const [part] = loose.flatMap((said) => names.ailingPartIn(said) ?? []);
  return part === undefined ? undefined : { kind: 'place', place: { kind: 'known', id: part } };
}

/** The sign that a remark is about, or that any slot beside it names: what leaves least time. */
export function signAmongAll(input: HandlerInput, skillset: Skillset): Named<SignId> {
  const own = signIn(input, 'sign', skillset);
  const beside = remarkIn(input, skillset, false);
  if (beside?.kind !== 'sign' || beside.sign.kind !== 'known') return own;
  const ids = [...(own.kind === 'known' ? [own.id] : []), beside.sign.id];
  const id = urgentOf(ids, skillset);
  return id === undefined ? own : { kind: 'known', id };
}

/** The sign it is that a part of the body hurts, where it is one, in whatever slot it was named. */
export function hurtSignIn(
  input: HandlerInput,
  slot: string,
  skillset: Skillset,
): SignId | undefined {
  const { parts } = skillset.slotNamesFor(localeOf(input)).partsIn(saidIn(input, slot) ?? '');
  const signs = parts.flatMap((id) => skillset.catalogue.findBodyPart(id)?.whenHurt ?? []);
  return urgentOf(signs, skillset);
}

/** Any number of years is as good as ten. */
const DIGITS = /\b\d+\b/g;

/** True where something was long ago, and that is all that was said of when. */
export function isLongAgo(input: HandlerInput, { slotNamesFor }: Skillset): boolean {
  const said = saidIn(input, 'past')?.replace(DIGITS, 'ten');
  return said !== undefined && slotNamesFor(localeOf(input)).idOf('past', said) !== undefined;
}

/** What begins a denial that a recogniser may have left out of its slot: "not breathing" is no denial of breathing. */
const BEFORE_DENIED = ['not', 'cannot', 'cannot feel', 'do not feel', 'no'];

/** The slots of what is not so. */
const DENIED = ['sign', 'secondSign', 'bodyPart'];

/** Reads what is said not to be so. A sign is meant where another clause names it, where it is negative in itself, as in
 * "no, I can't feel my legs", or where it is once the denial is put back; nothing is denied but by a name of ours. */
function readDenied(
  said: string,
  names: SlotNames,
  skillset: Skillset,
): { readonly meant?: SignId; readonly denied?: SignId | undefined } {
  const without = names.signsIn(said);
  const turned = BEFORE_DENIED.flatMap((before) =>
    names.signsIn(`${before} ${said}`).filter((id) => !without.includes(id)),
  );
  const meant = urgentOf([...turned, ...names.signsIn(`no ${said}`)], skillset);
  if (meant !== undefined) return { meant };
  const own = names.idOf('sign', said);
  const isDenied = own !== undefined || names.idOf('bodyPart', said) !== undefined;
  return isDenied ? { denied: own } : {};
}

/** What somebody says is not so. Only where all of it was understood is it that: words that go on, or are negative in
 * themselves, are read for what is so. */
export function deniedIn(
  input: HandlerInput,
  skillset: Skillset,
): { readonly denied: Named<SignId> } | { readonly meant: Remark } {
  const whose: Whose = namedIn(input, 'person', skillset).kind === 'known' ? 'other' : 'own';
  const asSign = (sign: Named<SignId>) => ({ meant: { kind: 'sign' as const, sign, whose } });
  const other = signIn(input, 'otherSign', skillset);
  if (other.kind !== 'none') return asSign(other);
  const names = skillset.slotNamesFor(localeOf(input));
  const read = DENIED.flatMap((slot) => {
    const said = saidIn(input, slot);
    return said === undefined ? [] : [readDenied(said, names, skillset)];
  });
  const meant = urgentOf(
    read.flatMap(({ meant: sign }) => sign ?? []),
    skillset,
  );
  if (meant !== undefined) return asSign({ kind: 'known', id: meant });
  if (read.some((each) => !('denied' in each))) return { denied: { kind: 'unknown' } };
  const [id] = read.flatMap(({ denied }) => denied ?? []);
  return { denied: id === undefined ? { kind: 'none' } : { kind: 'known', id } };
}
