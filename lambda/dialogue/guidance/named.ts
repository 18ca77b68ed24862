import type { Answer, What } from '../../domain/answer/answer';
import { possibleLength } from '../../domain/plan/planRoutine';
import type { Moment } from '../turn/moment';
import { type DialogueState, inSituation } from '../turn/state';
import type { NamedAhead, Offered, Wish } from '../turn/wish';
import type { Turn } from '../turn/turn';
import { answerAndGoOn } from './answer';
import { type Going, goingIn } from './withGuidance';

/** Guidance between two of its parts: the microphone has opened by itself, and whoever is heard may be anybody. */
export function betweenParts(moment: Moment): Going | undefined {
  const going = goingIn(moment);
  return going?.whereabouts.isOver && !going.spoken.isPage ? going : undefined;
}

/** What is begun of a wish. */
function whatOf(wish: Wish): What {
  switch (wish.kind) {
    case 'routine':
      return { outline: wish.outline };
    case 'point':
      return { point: wish.point };
    case 'practice':
      return { practice: wish.practice };
  }
}

/** The same with something that was named, and that a yes in the next turn begins. */
function naming(offered: Offered, state: DialogueState): DialogueState {
  const { situation, visit } = state;
  const named = { ...offered, turn: visit.turn };
  return situation.name === 'guiding' || situation.name === 'paused'
    ? inSituation(state, { ...situation, named })
    : state;
}

/** Offers something between two parts, for a yes; guidance goes on, or waits, as before. */
function offer(offered: Offered, answer: Answer, going: Going): Turn {
  const turn = answerAndGoOn(answer, going);
  return { ...turn, state: naming(offered, turn.state) };
}

/** Offers what was named. */
export const offerNamed = (wish: Wish, going: Going): Turn =>
  offer({ wish }, { about: 'instead', what: whatOf(wish) }, going);

/** Offers to go on in another manner, or for another length, as long as can be. */
export function offerChange(
  change: NamedAhead & Pick<Required<NamedAhead>, 'manners'>,
  going: Going,
): Turn {
  const { minutes, manners } = change;
  const possible = minutes === undefined ? {} : { minutes: possibleLength(minutes).minutes };
  return offer({ change }, { about: 'otherwise', manners, ...possible }, going);
}

/** Offers to begin anew what is under way. */
export const offerAgain = (going: Going): Turn =>
  offer({ wish: going.guidance.wish }, { about: 'again' }, going);

/** What was named just now between two parts, and offered; nothing once guidance has gone on. */
export function namedJustNow(moment: Moment): Offered | undefined {
  const { situation, visit } = moment.state;
  const isAsked =
    situation.name === 'paused' || (situation.name === 'guiding' && betweenParts(moment));
  const named = isAsked ? situation.named : undefined;
  return named?.turn === visit.turn - 1 ? named : undefined;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** True where something was offered just now. */
export function isOffered(offered: Offered, moment: Moment): boolean {
  const named = namedJustNow(moment);
  if (!named) return false;
  return 'wish' in named
    ? 'wish' in offered && isSame(named.wish, offered.wish)
    : 'change' in offered && isSame(named.change, offered.change);
}
