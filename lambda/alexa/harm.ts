import type { Catalogue } from '../domain/catalogue/catalogue';
import { leftOfPast, mostUrgent, type Sign, type SignId } from '../domain/catalogue/sign';
import type { Named } from '../dialogue/turn/namedAhead';
import type { Whose } from '../dialogue/turn/safetyReply';
import type { SlotNames } from '../content/slotNames';
import type { Told } from '../language/heard';

/** Something that a listener has let us know in passing. */
export type Remark =
  | { readonly kind: 'sign'; readonly sign: Named<SignId>; readonly whose: Whose }
  | { readonly kind: 'place'; readonly place: Named<string> };

/** Of some signs the one that leaves least time; of several that leave as little, the first of the catalogue. */
export function urgentOf(ids: readonly string[], { signs }: Catalogue): SignId | undefined {
  return mostUrgent(signs.filter(({ id }) => ids.includes(id)))?.id;
}

/** The sign that is told, or what is left of one that is past; the one it is that a part of the body is numb or swollen. */
function signOf(told: Told, catalogue: Catalogue): Sign | undefined {
  if (told.kind === 'place' && told.state === 'whenHurt') return undefined;
  const id = told.kind === 'sign' ? told.id : catalogue.findBodyPart(told.id)?.[told.state];
  const sign = id === undefined ? undefined : catalogue.findSign(id);
  return sign && told.isPast ? catalogue.findSign(leftOfPast(sign) ?? '') : sign;
}

/** The signs that words tell, that all is well among them. */
export const signsTold = (said: string, names: SlotNames, catalogue: Catalogue): SignId[] =>
  names.harmIn(said).flatMap((told) => signOf(told, catalogue)?.id ?? []);

/** True for what is only news of somebody who is not here: it rules out nothing. What cannot wait never is. */
const isNews = (told: Told, catalogue: Catalogue): boolean =>
  told.whose === 'absent' &&
  (told.kind === 'place' || signOf(told, catalogue)?.tier === 'breathingOnly');

/** What words tell of harm, whatever they were said for: the sign that leaves least time, else a place with something on it
 * or wrong with it; nothing where they tell of none. The same for the words of one slot, of several, or of nobody's. */
export function readHarm(
  said: readonly string[],
  names: SlotNames,
  catalogue: Catalogue,
): Remark | undefined {
  const told = said
    .flatMap((words) => names.harmIn(words))
    .filter((each) => !isNews(each, catalogue));
  const signs = told.flatMap((each) => {
    const sign = signOf(each, catalogue);
    return sign && sign.tier !== 'fine'
      ? [{ id: sign.id, whose: each.whose === 'own' ? ('own' as const) : ('other' as const) }]
      : [];
  });
  const id = urgentOf(
    signs.map((sign) => sign.id),
    catalogue,
  );
  const found = signs.find((sign) => sign.id === id);
  if (found) return { kind: 'sign', sign: { kind: 'known', id: found.id }, whose: found.whose };
  const place = told.find(({ kind, isPast }) => kind === 'place' && !isPast);
  return place && { kind: 'place', place: { kind: 'known', id: place.id } };
}
