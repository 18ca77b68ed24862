import { answerWords } from './answerWords';
import type { Cue, LengthNote } from '../domain/timeline/cue';
import type { MannerId } from '../domain/catalogue/manner';
import { leisureOf, type Pace } from '../domain/routine/preferences';
import { roundSeconds } from '../domain/timeline/timeline';
import { codeWords, mannerWords, placeWords, routineName, targetName } from './names';
import type { Phrasebook } from './phrasebook';
import type { Piece, Values } from './words';
import { cautionWords, findingPath } from './pointWords';

/** A name and the manners it is done in. */
const inMannerWords = (
  name: string,
  manners: readonly MannerId[] | undefined,
  phrasebook: Phrasebook,
) => (manners ? `${name}, ${mannerWords(manners, phrasebook)}` : name);

function findWords(cue: Extract<Cue, { say: 'find' }>, phrasebook: Phrasebook): Piece[] {
  const { point, way, side, how } = cue;
  const values = phrasebook.sideValues(side);
  const found = (part: 'find' | 'short' | 'otherSide') =>
    phrasebook.pieceWords(findingPath(point, way, part, phrasebook), values);
  switch (how) {
    case 'otherSide':
      return found('otherSide');
    case 'back':
      return found('short');
    case 'short':
      return [...cautionWords(point, how, phrasebook), ...found('short')];
    case 'full':
    case 'brief':
      return [
        ...cautionWords(point, 'full', phrasebook),
        ...found('find'),
        ...phrasebook.pieceWords(`points.${point}.ways.${way}.how`, values),
      ];
  }
}

const startPath: Record<LengthNote, string> = {
  asAsked: 'cues.startRoutine.asAsked',
  longest: 'cues.startRoutine.longest',
  shortest: 'cues.startRoutine.shortest',
  offered: 'cues.startRoutine.offered',
};

/** What is started, for how long and how: in one sentence, or in two where there is a note on the length. */
function startWords(
  { outline, minutes, note, manners }: Extract<Cue, { say: 'startRoutine' }>,
  turn: number,
  phrasebook: Phrasebook,
): Piece[] {
  const isShort = note === 'asAsked';
  const name = routineName(outline, phrasebook);
  const values = {
    minutes: phrasebook.minutesWords(minutes),
    name: inMannerWords(name, isShort ? manners : undefined, phrasebook),
  };
  const manner = manners && !isShort ? { manner: mannerWords(manners, phrasebook) } : undefined;
  return [
    ...phrasebook.lineWords(startPath[note], turn, values),
    ...(manner ? phrasebook.lineWords('cues.startRoutine.inManner', turn, manner) : []),
  ];
}

function restWords(
  cue: Extract<Cue, { say: 'rest' }>,
  turn: number,
  phrasebook: Phrasebook,
): Piece[] {
  const values = { duration: phrasebook.durationWords(cue.seconds) };
  if (typeof cue.next !== 'object') return phrasebook.lineWords('cues.rest.again', turn, values);
  const path = cue.isLong ? 'cues.rest.longTarget' : 'cues.rest.target';
  return phrasebook.lineWords(path, turn, { ...values, place: placeWords(cue.next, phrasebook) });
}

/** How cues are worded. */
export interface Wording {
  /** Chance: which variant of a line comes first. */
  readonly seed: number;
  readonly pace: Pace;
}

/** The words of a cue. The same wording, cue and phrasebook always give the same words; a line's variants take turns,
 * beginning with the seed's. The silences among them are as long as the pace has them. */
export const cueWords = (cue: Cue, phrasebook: Phrasebook, { seed, pace }: Wording): Piece[] =>
  usualWords(cue, phrasebook, seed).map((piece) =>
    typeof piece === 'number' ? roundSeconds(piece * leisureOf[pace]) : piece,
  );

/** The words of a cue at the usual pace. */
function usualWords(cue: Cue, phrasebook: Phrasebook, seed: number): Piece[] {
  const turn = seed + cue.nth;
  const line = (path: string, values?: Values) => phrasebook.lineWords(path, turn, values);
  switch (cue.say) {
    case 'disclaimer':
    case 'goOn':
    case 'startOver':
    case 'atTheFirst':
    case 'enough':
    case 'ownLength':
    case 'halfWay':
    case 'tenMore':
    case 'signOfLife':
    case 'otherWay':
    case 'nextStop':
    case 'release':
    case 'wakeWord':
    case 'lastPlace':
    case 'finish':
    case 'inviteAgain':
    case 'inviteAnother':
    case 'inviteBreathing':
      return line(`cues.${cue.say}`);
    case 'startRoutine':
      return startWords(cue, turn, phrasebook);
    case 'answer':
      return answerWords(cue.answer, phrasebook, turn);
    case 'startTarget':
      return line('cues.startTarget', {
        name: inMannerWords(targetName(cue.target, phrasebook), cue.manners, phrasebook),
      });
    case 'withoutManner':
      return line(`cues.withoutManner.${cue.isRestKept ? 'together' : 'alone'}`, {
        manner: mannerWords(cue.manners, phrasebook),
      });
    case 'changeManner':
      return line(`cues.changeManner.${cue.note}`, {
        manner: mannerWords(cue.manners, phrasebook),
      });
    case 'minutesToGo':
      return line('cues.minutesToGo', { minutes: phrasebook.minutesWords(cue.minutes) });
    case 'oldCode':
      return line('cues.oldCode', { code: codeWords(cue.code, phrasebook) });
    case 'posture':
      return line(`cues.posture.${cue.how}.${cue.posture}`);
    case 'find':
      return findWords(cue, phrasebook);
    case 'restOfHold':
      return line('cues.restOfHold', { duration: phrasebook.exactDurationWords(cue.seconds) });
    case 'again':
      return line(`cues.again.${cue.last ? 'last' : 'more'}`);
    case 'press':
      return line(`cues.press.${cue.touch}`);
    case 'circleWith':
      return line('cues.circleWith', { count: phrasebook.numberWords(cue.eachWay) });
    case 'tapWith':
      return line('cues.tapWith', { count: phrasebook.numberWords(cue.count) });
    case 'pinch':
    case 'countdown':
    case 'count':
      return line(`cues.${cue.say}`, { count: phrasebook.numberWords(cue.n) });
    case 'feel':
      return phrasebook.pieceWords(`points.${cue.point}.feel`);
    case 'rest':
      return restWords(cue, turn, phrasebook);
    case 'practiceStart':
      return [
        ...line('cues.practiceStart', {
          name: targetName(cue, phrasebook),
          duration: phrasebook.durationWords(cue.seconds),
        }),
        ...phrasebook.pieceWords(`practices.${cue.practice}.start`),
      ];
    case 'practiceCue': {
      const { cues, moved } = phrasebook.content.practices[cue.practice];
      const path = `practices.${cue.practice}${cue.isMoved ? '.moved' : ''}`;
      const among = (cue.isMoved && moved?.cues) || cues;
      return phrasebook.pieceWords(`${path}.cues.${(cue.n - 1) % among.length}`);
    }
    case 'practiceMove':
      return phrasebook.pieceWords(`practices.${cue.practice}.moved.word`);
    case 'practiceEnd':
      return phrasebook.pieceWords(`practices.${cue.practice}${cue.isMoved ? '.moved' : ''}.end`);
    case 'breatheIn':
    case 'breatheOut':
      return phrasebook.lineWords(`cues.${cue.say}`, cue.nth);
    case 'lengthLimit':
      return line(`cues.lengthLimit.${cue.note}`, {
        duration: phrasebook.durationWords(cue.seconds),
      });
    case 'inviteToStay':
      return phrasebook.pieceWords(`practices.${cue.practice}.stay`);
    case 'partEnd':
      return line(`cues.partEnd.${'point' in cue.done ? 'point' : 'practice'}`, {
        done: placeWords(cue.done, phrasebook),
        next: placeWords(cue.next, phrasebook),
        duration: phrasebook.durationWords(cue.seconds),
      });
    case 'invite':
      return line(`cues.invite.${typeof cue.next === 'object' ? 'target' : cue.next}`);
    case 'dailyLimit':
      return line('cues.dailyLimit', { times: phrasebook.content.lines.times[cue.times] ?? '' });
  }
}
