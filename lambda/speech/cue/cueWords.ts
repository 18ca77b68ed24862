import { leisureOf, type Pace } from '../../domain/routine/preferences';
import type { Cue } from '../../domain/timeline/cue';
import { roundSeconds } from '../../domain/timeline/timeline';
import { answerWords } from '../answer/answerWords';
import { briefWords } from '../answer/briefWords';
import { placeWords } from '../names';
import type { LinePath } from '../paths';
import type { Phrasebook } from '../phrasebook';
import type { Piece, Values } from '../words';
import { openingWords } from './openingWords';
import { pointCueWords } from './pointCueWords';
import { practiceCueWords } from './practiceCueWords';

/** How cues are worded. */
export interface CueWording {
  /** Chance: which variant of a line comes first. */
  readonly seed: number;
  readonly pace: Pace;
}

/** The words of a cue. The same wording, cue and phrasebook always give the same words; a line's variants take turns,
 * beginning with the seed's. The silences among them are as long as the pace has them. */
export const cueWords = (cue: Cue, phrasebook: Phrasebook, { seed, pace }: CueWording): Piece[] =>
  usualWords(cue, phrasebook, seed).map((piece) =>
    typeof piece === 'number' ? roundSeconds(piece * leisureOf[pace]) : piece,
  );

/** The words of a cue at the usual pace. */
function usualWords(cue: Cue, phrasebook: Phrasebook, seed: number): Piece[] {
  const turn = seed + cue.nth;
  const line = (path: LinePath, values?: Values) => phrasebook.lineWords(path, turn, values);
  switch (cue.say) {
    case 'disclaimer':
    case 'goOn':
    case 'startOver':
    case 'atTheFirst':
    case 'enough':
    case 'besidePlace':
    case 'ownLength':
    case 'halfWay':
    case 'tenMore':
    case 'signOfLife':
    case 'otherWay':
    case 'nextStop':
    case 'circle':
    case 'release':
    case 'andRest':
    case 'easeOff':
    case 'outBreath':
    case 'wakeWord':
    case 'lastPlace':
    case 'finish':
    case 'inviteAgain':
    case 'inviteAnother':
    case 'inviteBack':
    case 'inviteBreathing':
      return line(`cues.${cue.say}`);
    case 'answer':
      return (cue.isBrief ? briefWords : answerWords)(cue.answer, phrasebook, turn);
    case 'startRoutine':
    case 'startTarget':
    case 'warmUp':
    case 'withoutManner':
    case 'changeManner':
    case 'minutesToGo':
    case 'oldCode':
    case 'lengthLimit':
      return openingWords(cue, turn, phrasebook);
    case 'posture':
    case 'find':
    case 'handsBack':
    case 'restOfHold':
    case 'atStop':
    case 'again':
    case 'press':
    case 'inBreath':
    case 'circleWith':
    case 'lastStop':
    case 'tapWith':
    case 'pinch':
    case 'countdown':
    case 'count':
    case 'feel':
    case 'documentNote':
    case 'rest':
      return pointCueWords(cue, turn, phrasebook);
    case 'practiceStart':
    case 'practiceLess':
    case 'practiceFirst':
    case 'practiceCue':
    case 'practiceMove':
    case 'practiceEnd':
    case 'breatheIn':
    case 'breatheOut':
    case 'inviteToStay':
      return practiceCueWords(cue, turn, phrasebook);
    case 'partEnd':
      return line(`cues.partEnd.${'point' in cue.done ? 'point' : 'practice'}`, {
        done: placeWords(cue.done, phrasebook),
        next: placeWords(cue.next, phrasebook),
        duration: phrasebook.durationWords(cue.seconds),
      });
    case 'invite':
      return line(
        `cues.invite.${cue.movesTo ?? (typeof cue.next === 'object' ? 'target' : cue.next)}`,
      );
    case 'silenceInvite':
      return line(`cues.silenceInvite.${cue.isNew ? 'new' : 'known'}`);
    case 'silenceLead':
      return line(`cues.silenceLead.${cue.next}`);
    case 'comeBack':
      return line('replies.reprompt.comeBack');
    case 'silenceOpens':
      return line(`cues.silenceOpens.${cue.isNew ? 'new' : 'known'}`);
    case 'dailyLimit':
      return line('cues.dailyLimit', { times: phrasebook.timesWords(cue.times) });
  }
}
