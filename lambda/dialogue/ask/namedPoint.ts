import type { PointQuestion } from '../../domain/answer/catalogueAnswer';
import type { Sided } from '../../domain/routine/sided';
import type { MannerId } from '../../domain/catalogue/manner';
import type { PointCode } from '../../domain/catalogue/point';
import { answerInPassing } from '../guidance/answer';
import { type Named, addToEarlier } from '../turn/namedAhead';
import { missedBeforeSilence } from '../guidance/inWindow';
import { betweenParts, offerNamed } from '../guidance/named';
import { askAside, setAside } from '../guidance/setAside';
import { waitingGuidance } from '../turn/asks';
import { inState, type Moment } from '../turn/moment';
import type { Reply } from '../turn/reply';
import { type DialogueState, inSituation, type Situation } from '../turn/state';
import { type Ask, listen, type Turn } from '../turn/turn';

/** A point as a listener named it. `oldCode` is set where they used a code of an older chart or of a single source;
 * one that newer charts give to another point must be asked about. */
export interface NamedPoint {
  readonly point: Named<PointCode>;
  readonly oldCode?: { readonly code: string; readonly collides: boolean };
  /** The way of working it that was named, such as an ankle's pinch. */
  readonly way?: string;
  /** How it is to be done. */
  readonly manners?: readonly MannerId[];
  /** The side that is wanted first, or alone. */
  readonly sided?: Sided;
  /** The point whose name is nearest to what was heard, where no name fits. */
  readonly near?: PointCode;
  /** The code that was named, where it is a point we don't teach. */
  readonly untaught?: string;
}

/** What is wanted of a point, once it is settled which one. */
export type Purpose = 'coach' | 'explain' | PointQuestion;

type AskedMeaning = Extract<Situation, { name: 'askedMeaning' }>;

/** A point that is asked about, what is wanted of it, and how it is to be done. */
type Asked = Pick<AskedMeaning, 'point' | 'then' | 'isGuess' | 'manners'>;

/** Asks which point was meant; guidance under way is set aside. */
function askMeaning(reply: Reply, asked: Asked, moment: Moment): Turn {
  const aside = setAside(moment);
  const guidance = waitingGuidance(aside);
  const ahead = addToEarlier(moment.state, { manners: asked.manners ?? [] });
  return listen(
    reply,
    inSituation(aside, {
      name: 'askedMeaning',
      ...asked,
      ...ahead,
      ...(guidance && { aside: guidance }),
    }),
  );
}

/** Asks which point an old code means. */
export const askWhich =
  (code: string, asked: Asked): Ask =>
  (moment) =>
    askMeaning({ kind: 'askWhichPoint', code, point: asked.point }, asked, moment);

/** A question about another point is dropped: to answer it now would be misunderstood. */
function withoutOffer(moment: Moment): DialogueState {
  const { name } = moment.state.situation;
  if (name !== 'offeredPoint' && name !== 'askedMeaning') return moment.state;
  const aside = setAside(moment);
  return waitingGuidance(aside) ? aside : inSituation(aside, { name: 'idle' });
}

/** What is said where nothing that we teach was named: it may have been misheard, or be a point we don't teach. */
export const notFound =
  ({ near, untaught, manners = [] }: NamedPoint, then: Purpose): Ask =>
  (moment) => {
    const going = betweenParts(moment);
    if (going && near !== undefined && then === 'coach')
      return offerNamed({ kind: 'point', point: near }, going);
    const missed = missedBeforeSilence(moment);
    if (missed && untaught === undefined) return missed;
    if (near !== undefined) {
      const asked = { point: near, then, isGuess: true, manners };
      return askMeaning({ kind: 'askNearMiss', point: near }, asked, moment);
    }
    if (untaught !== undefined)
      return answerInPassing(() => ({ about: 'untaught', code: untaught }))(
        inState(moment, withoutOffer(moment)),
      );
    return askAside({ kind: 'unknownPoint' }, moment, addToEarlier(moment.state, { manners }));
  };
