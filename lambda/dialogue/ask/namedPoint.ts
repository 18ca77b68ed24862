import type { PointQuestion } from '../../domain/answer/catalogueAnswer';
import type { MannerId } from '../../domain/catalogue/manner';
import type { PointCode } from '../../domain/catalogue/point';
import { answer } from '../guidance/answer';
import { type Named, addToEarlier } from '../turn/namedAhead';
import { askAside, setAside } from '../guidance/setAside';
import type { Reply } from '../turn/reply';
import { type Ask, type Coach, inSituation, listen, type Turn } from '../turn/turn';
import type { DialogueState, Situation } from '../turn/state';

/** A point as a listener named it. `oldCode` is set where they used a code of an older chart or of a single source;
 * one that newer charts give to another point must be asked about. */
export interface NamedPoint {
  readonly point: Named<PointCode>;
  readonly oldCode?: { readonly code: string; readonly collides: boolean };
  /** The way of working it that was named, such as an ankle's pinch. */
  readonly way?: string;
  /** How it is to be done. */
  readonly manners?: readonly MannerId[];
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
function askMeaning(reply: Reply, asked: Asked, state: DialogueState, coach: Coach): Turn {
  const aside = setAside(state, coach);
  const { situation } = aside;
  const guidance = situation.name === 'paused' ? { aside: situation.guidance } : {};
  const ahead = addToEarlier(state, { manners: asked.manners ?? [] });
  return listen(
    reply,
    inSituation(aside, { name: 'askedMeaning', ...asked, ...ahead, ...guidance }),
  );
}

/** Asks which point an old code means. */
export const askWhich =
  (code: string, asked: Asked): Ask =>
  (state, coach) =>
    askMeaning({ kind: 'askWhichPoint', code, point: asked.point }, asked, state, coach);

/** A question about another point is dropped: to answer it now would be misunderstood. */
function withoutOffer(state: DialogueState, coach: Coach): DialogueState {
  const { name } = state.situation;
  if (name !== 'offeredPoint' && name !== 'askedMeaning') return state;
  const aside = setAside(state, coach);
  return aside.situation.name === 'paused' ? aside : inSituation(aside, { name: 'idle' });
}

/** What is said where nothing that we teach was named: it may have been misheard, or be a point we don't teach. */
export const notFound =
  ({ near, untaught, manners = [] }: NamedPoint, then: Purpose): Ask =>
  (state, coach) => {
    if (near !== undefined) {
      const asked = { point: near, then, isGuess: true, manners };
      return askMeaning({ kind: 'askNearMiss', point: near }, asked, state, coach);
    }
    if (untaught !== undefined)
      return answer(() => ({ about: 'untaught', code: untaught }))(
        withoutOffer(state, coach),
        coach,
      );
    return askAside({ kind: 'unknownPoint' }, state, coach, addToEarlier(state, { manners }));
  };
