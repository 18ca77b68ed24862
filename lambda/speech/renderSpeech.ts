import type { Reply } from '../dialogue/reply';
import type { Visit } from '../dialogue/state';
import { answerWords } from './answerWords';
import { cautionWords, codeWords, findingPath, targetName } from './cueWords';
import type { Phrasebook, Values } from './phrasebook';
import { piecesOf, renderPieces } from './renderPieces';
import { openWords, quietWords, urgentWords } from './safetyWords';
import type { Ssml } from './ssml';
import type { Piece } from './words';

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

/** Renders replies in the words of one locale; a visit's seed and turn choose among variants. */
export function renderSpeech(reply: Reply, visit: Visit, phrasebook: Phrasebook): Speech {
  const { pieces, reprompt } = replyWords(reply, visit, phrasebook);
  return {
    speech: renderPieces(pieces),
    ...(reprompt && { reprompt: renderPieces(reprompt) }),
  };
}

function replyWords(reply: Reply, visit: Visit, phrasebook: Phrasebook): Words {
  const turn = visit.seed + visit.turn;
  const line = (path: string, values?: Values) =>
    phrasebook.lineWords(`replies.${path}`, turn, values);
  /** Invites; what is told in any case comes `first`. A visit that presses nothing names no place to choose. */
  const asking = (pieces: readonly Piece[], kind: Reprompt, first: readonly Piece[] = []): Words =>
    visit.breathingOnly && kind === 'choose'
      ? quietWords(first, phrasebook)
      : { pieces: [...first, ...pieces], reprompt: line(`reprompt.${kind}`) };
  switch (reply.kind) {
    case 'guidance': {
      const pieces = piecesOf(reply.segments, phrasebook, visit.seed);
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
        line('askWhichPoint', { code: codeWords(reply.code, phrasebook), name }),
        'answer',
      );
    }
    case 'explainPoint':
      return asking(
        line(`explainPoint.${reply.isAside ? 'guiding' : 'idle'}`),
        reply.isAside ? 'guiding' : 'answer',
        explainWords(reply, line, phrasebook),
      );
    case 'paused':
      return { pieces: line('paused.reply'), reprompt: line('paused.reprompt') };
    case 'alreadyPaused':
      return { pieces: line('alreadyPaused'), reprompt: line('paused.reprompt') };
    case 'nothingGoing':
      return asking(line(`nothingGoing.${reply.control}`), 'choose');
    case 'afterTheEnd':
      return asking(line('afterTheEnd'), 'choose');
    case 'help':
    case 'fallback':
      return asking(line(`${reply.kind}.${reply.setting}`), repromptFor[reply.setting]);
    case 'emergency':
    case 'seeSomeone':
    case 'dizzy':
      return { pieces: urgentWords(reply, phrasebook) };
    case 'unknownSign':
    case 'hurt':
    case 'sharpPain':
    case 'bruised':
    case 'leftOut':
    case 'noPressing': {
      const { first, invitation } = openWords(reply, phrasebook);
      return asking(invitation, reply.isAside ? 'guiding' : 'choose', first);
    }
    case 'goodbye':
      return { pieces: line('goodbye') };
  }
}

const repromptFor = {
  idle: 'choose',
  guiding: 'guiding',
  paused: 'guiding',
  finished: 'choose',
  askedMeaning: 'answer',
  offeredPoint: 'answer',
} as const;

/** Pinyin without its tone marks, which voices stumble over. */
const toneless = (pinyin: string) => pinyin.normalize('NFD').replace(/\p{M}/gu, '');

/** Where a point is, how it should feel and what it is for; its code comes last. */
function explainWords(
  { point, way, pinyin, saysDisclaimer, oldCode }: Extract<Reply, { kind: 'explainPoint' }>,
  line: (path: string, values?: Values) => Piece[],
  phrasebook: Phrasebook,
): Piece[] {
  const words = (part: string) =>
    phrasebook.pieceWords(`points.${point}.${part}`, phrasebook.sideValues('left'));
  return [
    ...(saysDisclaimer ? phrasebook.lineWords('cues.disclaimer', 0) : []),
    ...(oldCode
      ? phrasebook.lineWords('cues.oldCode', 0, { code: codeWords(oldCode, phrasebook) })
      : []),
    ...line('explainPoint.name', { name: targetName({ point }, phrasebook) }),
    ...phrasebook.pieceWords(
      findingPath(point, way ?? '', 'find', phrasebook),
      phrasebook.sideValues('left'),
    ),
    ...words('feel'),
    ...words('notFeel'),
    ...cautionWords(point, 'full', phrasebook),
    ...words('why'),
    ...(/\d/.test(point)
      ? line('explainPoint.code', { code: codeWords(point, phrasebook), pinyin: toneless(pinyin) })
      : []),
  ];
}
