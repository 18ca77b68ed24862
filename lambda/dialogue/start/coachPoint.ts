import type { CatalogueAnswer } from '../../domain/answer/catalogueAnswer';
import type { Cue } from '../../domain/timeline/cue';
import { answerInPassing } from '../guidance/answer';
import { askPoint } from '../ask/askPoint';
import { begin, inManner } from '../guidance/begin';
import { disclaimer, withDisclaimerHeard } from '../guidance/disclaimer';
import { askAside, setAside, withWaiting } from '../guidance/setAside';
import { asksToGoOn, waitingGuidance } from '../turn/asks';
import { inState, type Moment } from '../turn/moment';
import { earlierNamed, addToEarlier } from '../turn/namedAhead';
import { askWhich, type NamedPoint, notFound, type Purpose } from '../ask/namedPoint';
import { type DialogueState, inSituation, type Situation } from '../turn/state';
import { type Ask, listen, type Turn } from '../turn/turn';
import { unlessBreathingOnly } from '../guidance/unlessBreathingOnly';

export type { NamedPoint } from '../ask/namedPoint';

/** Coaches one point. */
export const coachPoint = (named: NamedPoint): Ask =>
  unlessBreathingOnly((moment) => {
    const { point, oldCode, way } = named;
    const found = point.kind === 'known' ? moment.coach.catalogue.findPoint(point.id) : undefined;
    if (!found) return notFound(named, 'coach')(moment);
    if (oldCode?.collides)
      return askWhich(oldCode.code, {
        point: found.code,
        then: 'coach',
        manners: named.manners ?? [],
      })(moment);
    const aside = setAside(moment);
    const { manners = [] } = addToEarlier(moment.state, { manners: named.manners ?? [] });
    const said: Cue[] = oldCode ? [{ say: 'oldCode', code: oldCode.code, nth: 0 }] : [];
    const side = named.sided && { sided: named.sided };
    const wish = { kind: 'point' as const, point: found.code, ...(way && { way }), ...side };
    const opening = [...disclaimer(aside.visit), ...said];
    return begin(inManner(wish, manners), inState(moment, aside), opening);
  });

type Explanation = Extract<CatalogueAnswer, { about: 'point' }>;

/** Tells all of a point, and offers it. */
const offer =
  ({ about: _, ...explained }: Explanation): Ask =>
  ({ state }) => {
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
function refuseLeftOut(moment: Moment): Turn {
  const state = setAside(moment);
  return listen({ kind: 'leftOut' }, state, asksToGoOn(state));
}

/** Tells where a point is and what it is for; then offers it, or goes on with what was under way. */
export const explainPoint = (named: NamedPoint): Ask =>
  unlessBreathingOnly((moment) => {
    const { state, coach } = moment;
    const { point, oldCode, way } = named;
    const found = point.kind === 'known' ? coach.catalogue.findPoint(point.id) : undefined;
    if (!found) return notFound(named, 'explain')(moment);
    if (oldCode?.collides)
      return askWhich(oldCode.code, { point: found.code, then: 'explain' })(moment);
    const explanation: Explanation = {
      about: 'point',
      point: found.code,
      pinyin: found.pinyin,
      ...(way && { way }),
      ...(oldCode && { oldCode: oldCode.code }),
    };
    if (state.visit.leftOut.includes(found.code)) return refuseLeftOut(moment);
    const tell = answerInPassing(() => explanation);
    if (state.situation.name === 'guiding') return tell(moment);
    const aside = setAside(moment);
    return (waitingGuidance(aside) ? tell : offer(explanation))(inState(moment, aside));
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
  (moment) =>
    askFor(asked.then, { point: { kind: 'known', id: asked.point } })(
      inState(moment, beforeAsking(moment.state, asked)),
    );

/** No: it is a point we don't teach, or one whose name we misheard. */
export const meantAnother =
  (asked: AskedMeaning): Ask =>
  (moment) => {
    const before = beforeAsking(moment.state, asked);
    if (asked.isGuess) return askAside({ kind: 'unknownPoint' }, inState(moment, before));
    return waitingGuidance(before)
      ? listen({ kind: 'notTaught' }, before)
      : listen(
          { kind: 'notTaught' },
          inSituation(before, { name: 'askedArea', ...earlierNamed(before) }),
        );
  };
