import type { Asks } from '../../dialogue/turn/asks';
import type { Reply } from '../../dialogue/turn/reply';
import type { DialogueState } from '../../dialogue/turn/state';
import type { Turn } from '../../dialogue/turn/turn';
import type { ControlName } from '../buttons';

/** What answers each question beside a name. What is wanted most comes first, for a small screen shows no more than two. */
const ANSWERS: Readonly<Record<Asks, readonly ControlName[]>> = {
  area: ['stop'],
  half: ['stop'],
  next: ['next', 'pause', 'repeat', 'stop'],
  resume: ['resume', 'stop', 'startOver'],
  another: ['startOver', 'stop'],
  meaning: ['yes', 'no', 'stop'],
  point: ['yes', 'no', 'stop'],
  instead: ['yes', 'no', 'skip', 'stop'],
  earlier: ['yes', 'no', 'startOver', 'stop'],
  breathing: ['stop'],
  nothing: [],
};

/** To go on with what comes next, instead of what was set aside. */
const NEXT: readonly ControlName[] = ['next', 'stop', 'startOver'];

/** What replies invite to in words of their own, while guidance waits. */
const INVITED: Partial<Record<Reply['kind'], readonly ControlName[]>> = {
  hurt: ['resume', 'next', 'stop'],
  sharpPain: NEXT,
  bruised: NEXT,
  unknownSign: NEXT,
  leftOut: NEXT,
  noPressing: NEXT,
  nothingLeft: NEXT,
  notTaught: NEXT,
  declined: NEXT,
  apology: NEXT,
};

/** Whether something was named between two parts in this very turn, and waits for a yes. */
const isOffered = ({ visit, situation }: DialogueState): boolean =>
  'named' in situation && situation.named?.turn === visit.turn;

function answersTo({ reply, asks }: Turn): readonly ControlName[] {
  if (asks === 'resume') return INVITED[reply.kind] ?? ANSWERS.resume;
  const isOver = reply.kind === 'finished' && asks === 'breathing';
  return isOver ? ANSWERS.another : ANSWERS[asks];
}

/** The buttons of a page: what is asked can be answered by them, and what is told to be said is on them. */
export function controlsFor(turn: Turn): readonly ControlName[] {
  const answers = answersTo(turn);
  return isOffered(turn.state) ? ['yes', 'no', 'next', 'stop'] : answers;
}
