import type { Asks } from '../../dialogue/turn/asks';
import type { Reply } from '../../dialogue/turn/reply';
import type { Turn } from '../../dialogue/turn/turn';
import { answerWords } from '../answer/answerWords';
import { explanationWords } from '../answer/explanationWords';
import { targetName } from '../names';
import type { LineOf } from '../paths';
import type { Phrasebook } from '../phrasebook';
import { aroundUnsaid, segmentWords } from '../cue/segmentWords';
import type { Piece, Values } from '../words';
import { type AskedAloud, invite, type Words } from './invite';
import { answeredRoutineWords, offerWords, understoodWords } from './offerWords';
import { afterMissWords, ifWrongWords, openWords, urgentWords } from './safetyWords';

/** To go on with what waits, or else to name a place. */
const openly = (asked: AskedAloud) => (asked === 'resume' ? 'resume' : 'area');

/** To have the same again, or to name a place. */
const orArea = (asked: AskedAloud) => (asked === 'another' ? 'another' : 'area');

/** What there is to do once all is done. */
function finishedLine({ wish }: Extract<Reply, { kind: 'finished' }>, asks: Asks) {
  if (asks === 'breathing') return 'inviteBreathing';
  return wish === 'routine' ? 'inviteAgain' : 'inviteAnother';
}

/** An answer, and around it what it cut short. */
function answeredWords(
  { answer, unsaid }: Extract<Reply, { kind: 'answered' }>,
  phrasebook: Phrasebook,
  turn: number,
): readonly Piece[] {
  const words = answerWords(answer, phrasebook, turn);
  return unsaid ? aroundUnsaid(words, unsaid, phrasebook) : words;
}

/** The words of a turn, and those that follow if nobody answers; where nothing is asked, or the end is told, none do. */
export function replyWords(
  { reply, asks, state: { visit } }: Pick<Turn, 'reply' | 'asks' | 'state'>,
  phrasebook: Phrasebook,
): Words {
  const turn = visit.seed + visit.turn;
  const line = (path: LineOf<'replies'>, values?: Values) =>
    phrasebook.lineWords(`replies.${path}`, turn, values);
  const inviting = (
    invitation: (asked: AskedAloud) => readonly Piece[],
    told: readonly Piece[] = [],
  ) => invite(told, asks, invitation, line, phrasebook);
  const named = (point: string) => targetName({ point }, phrasebook);
  const disclaimer = (isSaid: boolean) =>
    isSaid ? phrasebook.lineWords('cues.disclaimer', 0) : [];
  switch (reply.kind) {
    case 'guidance': {
      const wording = { seed: visit.seed, pace: visit.listener.pace };
      const pieces = segmentWords(reply.segments, phrasebook, wording);
      if (reply.then) return { pieces, silence: segmentWords(reply.then, phrasebook, wording) };
      return asks === 'next' || asks === 'resume' ? inviting(() => [], pieces) : { pieces };
    }
    case 'finished':
      return { pieces: phrasebook.lineWords(`cues.${finishedLine(reply, asks)}`, 0) };
    case 'inCar':
      return { pieces: line('inCar') };
    case 'answered':
      return inviting((asked) => line(`answered.${asked}`), answeredWords(reply, phrasebook, turn));
    case 'askArea': {
      if (asks === 'breathing') return inviting(() => []);
      const question = line(`askArea.${reply.saysDisclaimer ? 'first' : 'later'}`);
      return {
        pieces: [...disclaimer(reply.saysDisclaimer), ...question],
        reprompt: line('askArea.reprompt'),
      };
    }
    case 'namedAhead':
      return inviting(
        (asked) => line(asked === 'half' ? 'answered.half' : `namedAhead.${orArea(asked)}`),
        understoodWords(reply, line, phrasebook),
      );
    case 'askAreaAgain':
    case 'unknownArea':
    case 'unknownPoint':
    case 'unknownPractice':
    case 'unknownRoutine':
    case 'askHalf':
      return inviting(() => line(reply.kind));
    case 'declined':
    case 'notTaught':
    case 'nothingLeft':
    case 'apology':
      return inviting((asked) => line(`${reply.kind}.${openly(asked)}`));
    case 'askWhichPoint': {
      const values = { code: phrasebook.codeWords(reply.code), name: named(reply.point) };
      return inviting(() => line('askWhichPoint', values));
    }
    case 'askNearMiss':
      return inviting(() => line('askNearMiss', { name: named(reply.point) }));
    case 'explainPoint':
      return inviting(
        () => line('explainPoint.offer'),
        [...disclaimer(reply.saysDisclaimer), ...explanationWords(reply, phrasebook, turn)],
      );
    case 'paused':
      return { pieces: line('paused.reply'), reprompt: line('paused.reprompt') };
    case 'offerInstead':
      return inviting(() => line(`offerInstead.${reply.by}`, { name: named(reply.point) }));
    case 'help':
      return inviting(
        (asked) => line(`help.${asked}`),
        reply.isUrgent ? ifWrongWords(phrasebook) : [],
      );
    case 'fallback':
      return asks === 'breathing'
        ? inviting(() => [], line('fallback.breathing'))
        : inviting((asked) => line(`fallback.${asked}`));
    case 'offerResume':
      return inviting(() => offerWords(reply, line, phrasebook), disclaimer(reply.saysDisclaimer));
    case 'emergency':
    case 'seeSomeone':
    case 'dizzy':
      return { pieces: urgentWords(reply, phrasebook) };
    case 'unknownSign':
    case 'missed':
    case 'hurt':
    case 'bothered':
    case 'sharpPain':
    case 'bruised':
    case 'leftOut':
    case 'noPressing': {
      const { first, invitation } = openWords(reply, phrasebook);
      return inviting((asked) => invitation(openly(asked)), first);
    }
    case 'goodbye':
      return {
        pieces: [
          ...(reply.afterMiss ? afterMissWords(phrasebook) : []),
          ...line(reply.keepsBookmark ? 'goodbye.kept' : 'goodbye.plain'),
        ],
      };
    case 'offerRoutine':
      return { pieces: line('offerRoutine', { phrase: phrasebook.content.lines.routine.phrase }) };
    case 'routineAnswered':
      return { pieces: answeredRoutineWords(reply.outcome, line, phrasebook) };
  }
}
