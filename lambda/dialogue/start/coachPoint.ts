import type { CatalogueAnswer } from '../../domain/answer/catalogueAnswer';
import type { Cue } from '../../domain/timeline/cue';
import { answer } from '../guidance/answer';
import { askPoint } from '../ask/askPoint';
import { begin, inManner } from '../guidance/begin';
import { disclaimer } from '../guidance/disclaimer';
import { withWaiting, askAside, setAside } from '../guidance/setAside';
import { bringUpToDate } from '../guidance/whereabouts';
import { earlierNamed, addToEarlier } from '../turn/namedAhead';
import { askWhich, type NamedPoint, notFound, type Purpose } from '../ask/namedPoint';
import { type DialogueState, type Situation, withDisclaimerHeard } from '../turn/state';
import { type Ask, type Coach, inSituation, listen, type Turn } from '../turn/turn';
import { unlessBreathingOnly } from '../guidance/unlessBreathingOnly';

export type { NamedPoint } from '../ask/namedPoint';

/** Coaches one point. */
export const coachPoint = (named: NamedPoint): Ask =>
  unlessBreathingOnly((state, coach) => {
    const { point, oldCode, way } = named;
    const found = point.kind === 'known' ? coach.catalogue.findPoint(point.id) : undefined;
    if (!found) return notFound(named, 'coach')(state, coach);
    if (oldCode?.collides)
      return askWhich(oldCode.code, {
        point: found.code,
        then: 'coach',
        manners: named.manners ?? [],
      })(state, coach);
    const aside = setAside(state, coach);
    const { manners = [] } = addToEarlier(state, { manners: named.manners ?? [] });
    const said: Cue[] = oldCode ? [{ say: 'oldCode', code: oldCode.code, nth: 0 }] : [];
    const wish = { kind: 'point' as const, point: found.code, ...(way && { way }) };
    return begin(inManner(wish, manners), aside, coach, [...disclaimer(aside.visit), ...said]);
  });

type Explanation = Extract<CatalogueAnswer, { about: 'point' }>;

/** Tells all of a point, and offers it. */
const offer =
  ({ about: _, ...explained }: Explanation): Ask =>
  (state) => {
    const saysDisclaimer = !state.visit.listener.heardDisclaimer;
    const { point, way } = explained;
    const ahead = earlierNamed(state);
    const offered = { name: 'offeredPoint' as const, point, ...(way && { way }), ...ahead };
    return listen(
      { kind: 'explainPoint', ...explained, saysDisclaimer },
      inSituation(withDisclaimerHeard(state), offered),
    );
  };

/** A place that is left out of this visit is not explained either: who hears where to put a thumb presses. */
function refuseLeftOut(settled: DialogueState, coach: Coach): Turn {
  const state = setAside(settled, coach);
  return listen({ kind: 'leftOut', isAside: state.situation.name === 'paused' }, state);
}

/** Tells where a point is and what it is for; then offers it, or goes on with what was under way. */
export const explainPoint = (named: NamedPoint): Ask =>
  unlessBreathingOnly((state, coach) => {
    const { point, oldCode, way } = named;
    const found = point.kind === 'known' ? coach.catalogue.findPoint(point.id) : undefined;
    if (!found) return notFound(named, 'explain')(state, coach);
    if (oldCode?.collides)
      return askWhich(oldCode.code, { point: found.code, then: 'explain' })(state, coach);
    const explanation: Explanation = {
      about: 'point',
      point: found.code,
      pinyin: found.pinyin,
      ...(way && { way }),
      ...(oldCode && { oldCode: oldCode.code }),
    };
    const settled = bringUpToDate(state, coach).state;
    if (settled.visit.leftOut.includes(found.code)) return refuseLeftOut(settled, coach);
    if (settled.situation.name === 'guiding') return answer(() => explanation)(state, coach);
    const aside = setAside(settled, coach);
    return aside.situation.name === 'paused'
      ? answer(() => explanation)(aside, coach)
      : offer(explanation)(aside, coach);
  });

type AskedMeaning = Extract<Situation, { name: 'askedMeaning' }>;

/** The state as it was before we asked which point was meant. */
function beforeAsking(state: DialogueState, { aside }: AskedMeaning): DialogueState {
  if (aside) return withWaiting(state, aside);
  const ahead = earlierNamed(state);
  const isNamed = Object.keys(ahead).length > 0;
  return inSituation(state, isNamed ? { name: 'askedArea', ...ahead } : { name: 'idle' });
}

function askFor(purpose: Purpose, point: NamedPoint): Ask {
  if (purpose === 'coach') return coachPoint(point);
  return purpose === 'explain' ? explainPoint(point) : askPoint(purpose, point);
}

/** Yes: it is the point we named. */
export const meantThat =
  (asked: AskedMeaning): Ask =>
  (state, coach) =>
    askFor(asked.then, { point: { kind: 'known', id: asked.point } })(
      beforeAsking(state, asked),
      coach,
    );

/** No: it is a point we don't teach, or one whose name we misheard. */
export const meantAnother =
  (asked: AskedMeaning): Ask =>
  (state, coach) => {
    const before = beforeAsking(state, asked);
    if (asked.isGuess) return askAside({ kind: 'unknownPoint' }, before, coach);
    return before.situation.name === 'paused'
      ? listen({ kind: 'notTaught', isAside: true }, before)
      : listen(
          { kind: 'notTaught', isAside: false },
          inSituation(before, { name: 'askedArea', ...earlierNamed(before) }),
        );
  };
