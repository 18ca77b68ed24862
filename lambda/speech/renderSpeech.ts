import type { OfferOutcome } from '../dialogue/turn/offerOutcome';
import type { Reply } from '../dialogue/turn/reply';
import type { Visit } from '../dialogue/turn/state';
import { answerWords } from './answer/answerWords';
import { mannerWords, placeWords, routineName, targetName } from './names';
import { explanationWords } from './answer/explanationWords';
import type { LineOf } from './paths';
import type { Phrasebook } from './phrasebook';
import type { Piece, Values } from './words';
import { piecesOf, renderPieces } from './renderPieces';
import { afterMissWords, ifWrongWords, openWords, quietWords, urgentWords } from './safetyWords';
import type { Ssml } from './ssml';

/** What is spoken, and what is spoken once more if nobody answers. */
export interface Speech {
  readonly speech: Ssml;
  readonly reprompt?: Ssml;
}

interface Words {
  readonly pieces: readonly Piece[];
  readonly reprompt?: readonly Piece[];
}

/** What fits every reply that leaves the choice to the listener. */
type Reprompt = 'guiding' | 'choose' | 'answer';

/** Renders replies in the words of one locale; a visit's seed and turn choose among variants. Where something is
 * left to go on with, the reprompt says how to come back: after it the session closes in silence. */
export function renderSpeech(
  reply: Reply,
  visit: Visit,
  phrasebook: Phrasebook,
  isLeftOpen = false,
): Speech {
  const { pieces, reprompt } = replyWords(reply, visit, phrasebook);
  const comeBack = isLeftOpen ? phrasebook.lineWords('replies.reprompt.comeBack', visit.turn) : [];
  return {
    speech: renderPieces(pieces),
    ...(reprompt && { reprompt: renderPieces(beforeLast(reprompt, comeBack)) }),
  };
}

/** The invitation stays last. */
const beforeLast = (pieces: readonly Piece[], more: readonly Piece[]): Piece[] => [
  ...pieces.slice(0, -1),
  ...more,
  ...pieces.slice(-1),
];

function replyWords(reply: Reply, visit: Visit, phrasebook: Phrasebook): Words {
  const turn = visit.seed + visit.turn;
  const line = (path: LineOf<'replies'>, values?: Values) =>
    phrasebook.lineWords(`replies.${path}`, turn, values);
  /** Invites; what is told in any case comes `first`. A visit that presses nothing names no place to choose. */
  const asking = (pieces: readonly Piece[], kind: Reprompt, first: readonly Piece[] = []): Words =>
    visit.breathingOnly && kind === 'choose'
      ? quietWords(first, phrasebook)
      : { pieces: [...first, ...pieces], reprompt: line(`reprompt.${kind}`) };
  switch (reply.kind) {
    case 'guidance': {
      const pieces = piecesOf(reply.segments, phrasebook, {
        seed: visit.seed,
        pace: visit.listener.pace,
      });
      return reply.isLast ? { pieces } : asking(pieces, 'guiding');
    }
    case 'answered':
      return asking(
        line(`answered.${reply.setting}`),
        repromptFor[reply.setting],
        answerWords(reply.answer, phrasebook, turn),
      );
    case 'askArea': {
      if (visit.breathingOnly) return asking([], 'choose');
      const disclaimer = reply.saysDisclaimer ? phrasebook.lineWords('cues.disclaimer', 0) : [];
      const question = line(`askArea.${reply.saysDisclaimer ? 'first' : 'later'}`);
      return { pieces: [...disclaimer, ...question], reprompt: line('askArea.reprompt') };
    }
    case 'namedAhead':
      return asking(
        line(`namedAhead.${reply.setting}`),
        'choose',
        understoodWords(reply, line, phrasebook),
      );
    case 'askAreaAgain':
    case 'unknownArea':
    case 'unknownPoint':
    case 'unknownPractice':
    case 'unknownRoutine':
      return asking(line(reply.kind), 'choose');
    case 'declined':
    case 'notTaught':
    case 'nothingLeft':
    case 'apology':
      return reply.isAside
        ? asking(line(`${reply.kind}.aside`), 'guiding')
        : asking(line(`${reply.kind}.idle`), 'choose');
    case 'askWhichPoint': {
      const name = targetName({ point: reply.point }, phrasebook);
      return asking(
        line('askWhichPoint', { code: phrasebook.codeWords(reply.code), name }),
        'answer',
      );
    }
    case 'askNearMiss':
      return asking(
        line('askNearMiss', { name: targetName({ point: reply.point }, phrasebook) }),
        'answer',
      );
    case 'explainPoint':
      return asking(
        [
          ...(reply.saysDisclaimer ? phrasebook.lineWords('cues.disclaimer', 0) : []),
          ...explanationWords(reply, phrasebook, turn),
          ...line('explainPoint.offer'),
        ],
        'answer',
      );
    case 'paused':
      return { pieces: line('paused.reply'), reprompt: line('paused.reprompt') };
    case 'alreadyPaused':
      return { pieces: line('alreadyPaused'), reprompt: line('paused.reprompt') };
    case 'offerInstead': {
      const name = targetName({ point: reply.point }, phrasebook);
      return asking(line(`offerInstead.${reply.by}`, { name }), 'answer');
    }
    case 'help':
      return asking(
        line(`help.${reply.setting}`),
        repromptFor[reply.setting],
        reply.isUrgent ? ifWrongWords(phrasebook) : [],
      );
    case 'fallback':
      return visit.breathingOnly && repromptFor[reply.setting] === 'choose'
        ? quietWords(line('fallback.quiet'), phrasebook)
        : asking(line(`fallback.${reply.setting}`), repromptFor[reply.setting]);
    case 'offerResume':
      return asking(offerWords(reply, line, phrasebook), 'answer');
    case 'emergency':
    case 'seeSomeone':
    case 'dizzy':
      return { pieces: urgentWords(reply, phrasebook) };
    case 'unknownSign':
    case 'missed':
    case 'hurt':
    case 'sharpPain':
    case 'bruised':
    case 'leftOut':
    case 'noPressing': {
      const { first, invitation } = openWords(reply, phrasebook);
      return asking(invitation, reply.isAside ? 'guiding' : 'choose', first);
    }
    case 'goodbye':
      return {
        pieces: [
          ...(reply.afterMiss ? afterMissWords(phrasebook) : []),
          ...line(reply.keepsPlace ? 'goodbye.kept' : 'goodbye.plain'),
        ],
      };
    case 'offerRoutine':
      return { pieces: line('offerRoutine', { phrase: phrasebook.content.lines.routine.phrase }) };
    case 'routineAnswered':
      return { pieces: answeredRoutineWords(reply.outcome, line, phrasebook) };
  }
}

const repromptFor = {
  idle: 'choose',
  guiding: 'guiding',
  paused: 'guiding',
  finished: 'choose',
  askedMeaning: 'answer',
  offeredPoint: 'answer',
  offeredInstead: 'answer',
  offeredResume: 'answer',
} as const;

/** Where an earlier visit was left, how much is to go, and whether to go on. */
function offerWords(
  { target, outline, seconds, saysDisclaimer }: Extract<Reply, { kind: 'offerResume' }>,
  line: (path: LineOf<'replies'>, values?: Values) => Piece[],
  phrasebook: Phrasebook,
): Piece[] {
  const values = {
    place: placeWords(target, phrasebook),
    duration: phrasebook.durationWords(seconds),
    name: outline === undefined ? '' : routineName(outline, phrasebook),
  };
  return [
    ...(saysDisclaimer ? phrasebook.lineWords('cues.disclaimer', 0) : []),
    ...line(outline === undefined ? 'offerResume.single' : 'offerResume.routine', values),
  ];
}

/** What was understood of manner and length. */
function understoodWords(
  { manners = [], minutes }: Extract<Reply, { kind: 'namedAhead' }>,
  line: (path: LineOf<'replies'>, values?: Values) => Piece[],
  phrasebook: Phrasebook,
): Piece[] {
  const length = minutes === undefined ? '' : phrasebook.minutesWords(Math.round(minutes));
  const understood = [length, mannerWords(manners, phrasebook)].filter((words) => words !== '');
  return line('namedAhead.then', { named: phrasebook.besideWords(understood) });
}

/** What a routine that was made is good for; and goodbye. */
function answeredRoutineWords(
  outcome: OfferOutcome,
  line: (path: LineOf<'replies'>, values?: Values) => Piece[],
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
