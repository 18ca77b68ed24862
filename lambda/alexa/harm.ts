import type { Catalogue } from '../domain/catalogue/catalogue';
import { mostUrgent, type SignId } from '../domain/catalogue/sign';
import type { Named } from '../dialogue/turn/namedAhead';
import type { Whose } from '../dialogue/turn/safetyReply';
import type { UnnamedTier } from '../content/learned/harmWorth';
import type { SlotNames } from '../content/slotNames';
import { signOf } from '../content/toldSigns';
import type { Told } from '../language/heard';

/** Something that a listener has let us know in passing, and what it is. */
export type NamedRemark =
  | { readonly kind: 'sign'; readonly sign: Named<SignId>; readonly whose: Whose }
  | { readonly kind: 'place'; readonly place: Named<string> };

/** The same, or only how soon it has to be seen to. */
export type Remark = NamedRemark | { readonly kind: 'unnamed'; readonly tier: UnnamedTier };

/** Of some signs the one that leaves least time; of several that leave as little, the first of the catalogue. */
export function urgentOf(ids: readonly string[], { signs }: Catalogue): SignId | undefined {
  return mostUrgent(signs.filter(({ id }) => ids.includes(id)))?.id;
}

/** The signs that words tell, that all is well among them. */
export const signsTold = (said: string, names: SlotNames, catalogue: Catalogue): SignId[] =>
  names.harmIn(said).flatMap((told) => signOf(told, catalogue)?.id ?? []);

/** True for what is only news of somebody who is not here: it rules out nothing. What cannot wait never is. */
export const isNews = (told: Told, catalogue: Catalogue): boolean =>
  told.whose === 'absent' &&
  (told.kind === 'place' || signOf(told, catalogue)?.tier === 'breathingOnly');

/** What words tell of harm, whatever they were said for. The same for the words of one slot, of several, or of nobody's. */
export const readHarm = (
  said: readonly string[],
  names: SlotNames,
  catalogue: Catalogue,
): NamedRemark | undefined =>
  remarkOf(
    said.flatMap((words) => names.harmIn(words)),
    catalogue,
  );

/** What is done about all that is told: the sign that leaves least time, else a place with something on it or wrong with it;
 * nothing where there is none. */
export function remarkOf(all: readonly Told[], catalogue: Catalogue): NamedRemark | undefined {
  const told = all.filter((each) => !isNews(each, catalogue));
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
