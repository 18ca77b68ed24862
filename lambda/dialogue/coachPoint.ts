import type { PointCode } from '../domain/point';
import type { Cue } from '../domain/cue';
import { begin, disclaimer } from './begin';
import { refusePressing } from './breathingOnly';
import type { Named } from './coachArea';
import { askAside, setAside } from './guide';
import { type DialogueState, withDisclaimerHeard, type Situation } from './state';
import { type Ask, inSituation, listen } from './turn';

/** A point as a listener named it. `oldCode` is set where they used a code of an older chart or of a single source;
 * one that newer charts give to another point must be asked about. */
export interface NamedPoint {
  readonly point: Named<PointCode>;
  readonly oldCode?: { readonly code: string; readonly collides: boolean };
  /** The way of working it that was named, such as an ankle's pinch. */
  readonly way?: string;
}

/** Asks which point an old code means; guidance under way is set aside. */
const askWhich =
  (code: string, point: PointCode, then: 'coach' | 'explain'): Ask =>
  (state, coach) => {
    const aside = setAside(state, coach);
    const { situation } = aside;
    return listen(
      { kind: 'askWhichPoint', code, point },
      inSituation(aside, {
        name: 'askedMeaning',
        point,
        then,
        ...(situation.name === 'paused' && { aside: situation.guidance }),
      }),
    );
  };

/** Nothing about a point is told, nor asked, in a visit that presses nothing. */
const unlessQuiet =
  (ask: Ask): Ask =>
  (state, coach) =>
    state.visit.breathingOnly
      ? refusePressing(setAside(state, coach), coach.catalogue)
      : ask(state, coach);

/** Coaches one point. */
export const coachPoint = ({ point, oldCode, way }: NamedPoint): Ask =>
  unlessQuiet((state, coach) => {
    const found = point.kind === 'known' ? coach.catalogue.findPoint(point.id) : undefined;
    if (!found) return askAside({ kind: 'unknownPoint' }, state, coach);
    if (oldCode?.collides) return askWhich(oldCode.code, found.code, 'coach')(state, coach);
    const aside = setAside(state, coach);
    const said: Cue[] = oldCode ? [{ say: 'oldCode', code: oldCode.code, nth: 0 }] : [];
    const wish = { kind: 'point' as const, point: found.code, ...(way && { way }) };
    return begin(wish, aside, coach, [...disclaimer(aside.visit), ...said]);
  });

/** Tells where a point is and what it is for; then offers it, or goes on with what was under way. Who hears where to put
 * a thumb presses: in a visit that presses nothing it is not told. */
export const explainPoint = ({ point, oldCode, way }: NamedPoint): Ask =>
  unlessQuiet((state, coach) => {
    const found = point.kind === 'known' ? coach.catalogue.findPoint(point.id) : undefined;
    if (!found) return askAside({ kind: 'unknownPoint' }, state, coach);
    if (oldCode?.collides) return askWhich(oldCode.code, found.code, 'explain')(state, coach);
    const aside = setAside(state, coach);
    const isAside = aside.situation.name === 'paused';
    const { listener } = aside.visit;
    const reply = {
      kind: 'explainPoint' as const,
      point: found.code,
      pinyin: found.pinyin,
      isAside,
      saysDisclaimer: !listener.heardDisclaimer,
      ...(way && { way }),
      ...(oldCode && { oldCode: oldCode.code }),
    };
    const heard = withDisclaimerHeard(aside);
    if (isAside) return listen(reply, heard);
    const offered = { name: 'offeredPoint' as const, point: found.code, ...(way && { way }) };
    return listen(reply, inSituation(heard, offered));
  });

type AskedMeaning = Extract<Situation, { name: 'askedMeaning' }>;

/** The state as it was before we asked which point was meant. */
const beforeAsking = (state: DialogueState, { aside }: AskedMeaning): DialogueState =>
  inSituation(state, aside ? { name: 'paused', guidance: aside } : { name: 'idle' });

/** Yes: it is the point we named. */
export const meantThat =
  (asked: AskedMeaning): Ask =>
  (state, coach) => {
    const point: NamedPoint = { point: { kind: 'known', id: asked.point } };
    const ask = asked.then === 'coach' ? coachPoint(point) : explainPoint(point);
    return ask(beforeAsking(state, asked), coach);
  };

/** No: it is a point we don't teach. */
export const meantAnother =
  (asked: AskedMeaning): Ask =>
  (state) => {
    const before = beforeAsking(state, asked);
    return before.situation.name === 'paused'
      ? listen({ kind: 'notTaught', isAside: true }, before)
      : listen({ kind: 'notTaught', isAside: false }, inSituation(before, { name: 'askedArea' }));
  };
