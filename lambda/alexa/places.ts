import type { HandlerInput } from 'ask-sdk-core';
import type { NamedSide } from '../domain/routine/target';
import type { NamedPlace } from '../dialogue/steer/namedPlace';
import type { Skillset } from './skillset';
import { asArea, namedIn, pointIn } from './interpret';
import { lengthIn, localeOf, saidIn } from './request';

/** Slots that may hold a place: words that are one thing are often another as well, whichever slot they came in. */
const SLOTS = ['point', 'practice', 'bodyPart', 'area'] as const;

const SIDES = ['left', 'right', 'both'] as const;

/** All that the words of a place name: "my belly" is a point, and a part of the body. */
export function placeIn(input: HandlerInput, skillset: Skillset): NamedPlace {
  const { catalogue } = skillset;
  const names = skillset.slotNamesFor(localeOf(input));
  const said = SLOTS.flatMap((slot) => saidIn(input, slot) ?? [])[0] ?? '';
  const [point, practice, part, area] = SLOTS.map((slot) => {
    const named = namedIn(input, slot, skillset);
    return named.kind === 'known' ? named.id : names.idOf(slot, said);
  });
  const own = [point, practice].flatMap((id) => id ?? []);
  const there = part === undefined ? undefined : catalogue.findBodyPart(part)?.leavesOut;
  const known = area === undefined ? undefined : asArea({ kind: 'known', id: area }, skillset);
  return {
    codes: [...new Set([...own, ...(there ?? [])])],
    isKnown: own.length > 0 || there !== undefined,
    point: pointIn(input, skillset),
    ...(known?.kind === 'known' && { area: known.id }),
  };
}

/** The side that was named; what we don't know by that word is none. */
export function sideIn(input: HandlerInput, skillset: Skillset): NamedSide | 'both' | undefined {
  const named = namedIn(input, 'side', skillset);
  return SIDES.find((side) => named.kind === 'known' && side === named.id);
}

/** The one side that the words of a place name: "my right knee". */
function sideOfPlaceIn(input: HandlerInput, skillset: Skillset): NamedSide | undefined {
  const names = skillset.slotNamesFor(localeOf(input));
  const words = SLOTS.flatMap((slot) => saidIn(input, slot)?.split(' ') ?? []);
  const named = new Set(words.map((word) => names.idOf('side', word)));
  const [side, another] = (['left', 'right'] as const).filter((each) => named.has(each));
  return another ? undefined : side;
}

/** A place as it was named with a side: that side first, or alone. */
export function placeOnSideIn(
  input: HandlerInput,
  skillset: Skillset,
  isAlone: boolean,
): NamedPlace {
  const side = sideIn(input, skillset) ?? sideOfPlaceIn(input, skillset);
  const length = lengthIn(input);
  return {
    ...placeIn(input, skillset),
    ...(length !== undefined && { length }),
    ...(side !== undefined && side !== 'both' && { sided: { side, ...(isAlone && { isAlone }) } }),
  };
}
