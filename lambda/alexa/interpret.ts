import type { HandlerInput } from 'ask-sdk-core';
import { findManner, type MannerId } from '../domain/catalogue/manner';
import type { AreaId } from '../domain/catalogue/point';
import type { NamedPoint } from '../dialogue/start/coachPoint';
import type { Named } from '../dialogue/turn/namedAhead';
import type { Whose } from '../dialogue/turn/safetyReply';
import type { PointNames } from '../content/pointNames';
import type { Skillset } from './skillset';
import { heardIn, localeOf, resolvedIds, saidIn } from './request';

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
  const oldCode = names.oldCode(said);
  if (point.kind === 'unknown' && heardIn(input).pointsHere(said))
    return { point: { kind: 'none' }, manners };
  if (point.kind === 'unknown')
    return { ...guessedPoint(said, names), manners, ...(oldCode && { oldCode }) };
  const way = point.kind === 'known' ? names.way(point.id, said) : undefined;
  return { point, manners, ...(oldCode && { oldCode }), ...(way && { way }) };
}

/** Whom an intent about somebody else is about: a person we don't know by that word may be anything that was misheard. */
export function whoseIn(input: HandlerInput, skillset: Skillset): Whose {
  return namedIn(input, 'person', skillset).kind === 'unknown' ? 'own' : 'other';
}
