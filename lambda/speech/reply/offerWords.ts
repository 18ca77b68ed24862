import type { OfferOutcome } from '../../dialogue/turn/offerOutcome';
import type { Reply } from '../../dialogue/turn/reply';
import { mannerWords, placeWords, routineName } from '../names';
import type { Phrasebook } from '../phrasebook';
import type { Piece } from '../words';
import type { ReplyLine } from './invite';

/** Where an earlier visit was left, how much is to go, and whether to go on. */
export function offerWords(
  { target, outline, seconds }: Extract<Reply, { kind: 'offerResume' }>,
  line: ReplyLine,
  phrasebook: Phrasebook,
): Piece[] {
  const values = {
    place: placeWords(target, phrasebook),
    duration: phrasebook.durationWords(seconds),
    name: outline === undefined ? '' : routineName(outline, phrasebook),
  };
  return line(outline === undefined ? 'offerResume.single' : 'offerResume.routine', values);
}

/** What was understood of manner and length. */
export function understoodWords(
  { manners = [], minutes, note }: Extract<Reply, { kind: 'namedAhead' }>,
  line: ReplyLine,
  phrasebook: Phrasebook,
): Piece[] {
  const length = minutes === undefined ? '' : phrasebook.minutesWords(minutes);
  const limit = note === 'longest' || note === 'shortest' ? note : 'then';
  const understood = [length, mannerWords(manners, phrasebook)].filter((words) => words !== '');
  return line(`namedAhead.${limit}`, { named: phrasebook.besideWords(understood) });
}

/** What a routine that was made is good for; and goodbye. */
export function answeredRoutineWords(
  outcome: OfferOutcome,
  line: ReplyLine,
  phrasebook: Phrasebook,
): Piece[] {
  const { phrase } = phrasebook.content.lines.routine;
  const first = {
    accepted: () => line('routineAnswered.accepted', { phrase }),
    declined: () => line('routineAnswered.declined'),
    failed: () => [],
  };
  return [...first[outcome](), ...line('goodbye.plain')];
}
