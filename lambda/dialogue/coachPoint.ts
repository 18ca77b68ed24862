import type { PointCode } from '../domain/point';
import type { Cue } from '../domain/cue';
import { begin, disclaimer } from './begin';
import type { Named } from './coachArea';
import { setAside } from './guide';
import { type Ask, inSituation, listen } from './turn';

/** A point as a listener named it. `oldCode` is set where they used a code of an older chart or of a single source;
 * one that newer charts give to another point must be asked about. */
export interface NamedPoint {
  readonly point: Named<PointCode>;
  readonly oldCode?: { readonly code: string; readonly collides: boolean };
}

/** Asks again for a point we could not place; guidance under way is set aside. */
const unknownPoint: Ask = (state, coach) => {
  const aside = setAside(state, coach);
  return listen(
    { kind: 'unknownPoint' },
    aside.situation.name === 'paused' ? aside : inSituation(aside, { name: 'askedArea' }),
  );
};

const askWhich =
  (code: string, point: PointCode): Ask =>
  (state, coach) =>
    listen(
      { kind: 'askWhichPoint', code, point },
      inSituation(setAside(state, coach), { name: 'askedMeaning', point }),
    );

/** Coaches one point. */
export const coachPoint =
  ({ point, oldCode }: NamedPoint): Ask =>
  (state, coach) => {
    const found = point.kind === 'known' ? coach.catalogue.findPoint(point.id) : undefined;
    if (!found) return unknownPoint(state, coach);
    if (oldCode?.collides) return askWhich(oldCode.code, found.code)(state, coach);
    const wish = { kind: 'point' as const, point: found.code };
    const aside = setAside(state, coach);
    const said: Cue[] = oldCode ? [{ say: 'oldCode', code: oldCode.code, nth: 0 }] : [];
    return begin(wish, aside, coach, [...disclaimer(aside.visit), ...said]);
  };

/** Tells where a point is and what it is for; then offers it, or goes on with what was under way. */
export const explainPoint =
  ({ point, oldCode }: NamedPoint): Ask =>
  (state, coach) => {
    const found = point.kind === 'known' ? coach.catalogue.findPoint(point.id) : undefined;
    if (!found) return unknownPoint(state, coach);
    if (oldCode?.collides) return askWhich(oldCode.code, found.code)(state, coach);
    const aside = setAside(state, coach);
    const isAside = aside.situation.name === 'paused';
    return listen(
      {
        kind: 'explainPoint',
        point: found.code,
        pinyin: found.pinyin,
        isAside,
        ...(oldCode && { oldCode: oldCode.code }),
      },
      isAside ? aside : inSituation(aside, { name: 'offeredPoint', point: found.code }),
    );
  };
