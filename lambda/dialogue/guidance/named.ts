import type { What } from '../../domain/answer/answer';
import type { Moment } from '../turn/moment';
import { type DialogueState, inSituation } from '../turn/state';
import type { Wish } from '../turn/wish';
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
function naming(wish: Wish, state: DialogueState): DialogueState {
  const { situation, visit } = state;
  const named = { wish, turn: visit.turn };
  return situation.name === 'guiding' || situation.name === 'paused'
    ? inSituation(state, { ...situation, named })
    : state;
}

/** Offers what was named between two parts, for a yes; guidance goes on, or waits, as before. */
export function offerNamed(wish: Wish, going: Going): Turn {
  const turn = answerAndGoOn({ about: 'instead', what: whatOf(wish) }, going);
  return { ...turn, state: naming(wish, turn.state) };
}

/** What was named just now between two parts, and offered; nothing once guidance has gone on. */
export function namedJustNow(moment: Moment): Wish | undefined {
  const { situation, visit } = moment.state;
  const isAsked =
    situation.name === 'paused' || (situation.name === 'guiding' && betweenParts(moment));
  const named = isAsked ? situation.named : undefined;
  return named?.turn === visit.turn - 1 ? named.wish : undefined;
}
