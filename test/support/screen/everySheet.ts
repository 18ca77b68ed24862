import type { Asks } from '../../../lambda/dialogue/turn/asks';
import type { Reply } from '../../../lambda/dialogue/turn/reply';
import { everyAnswer } from '../everyAnswer';

type Kind = Exclude<Reply['kind'], 'guidance' | 'answered'>;
type Shown = readonly [reply: Reply, asks: Asks];

/** A reply of every kind, and what is asked with it: a new kind does not compile until it is here. */
const replies: Readonly<Record<Kind, Shown>> = {
  finished: [{ kind: 'finished', wish: 'routine' }, 'another'],
  inCar: [{ kind: 'inCar' }, 'nothing'],
  askArea: [{ kind: 'askArea', saysDisclaimer: true }, 'area'],
  askAreaAgain: [{ kind: 'askAreaAgain' }, 'area'],
  namedAhead: [{ kind: 'namedAhead', minutes: 5, manners: ['desk'] }, 'area'],
  unknownArea: [{ kind: 'unknownArea' }, 'area'],
  unknownPoint: [{ kind: 'unknownPoint' }, 'area'],
  unknownPractice: [{ kind: 'unknownPractice' }, 'area'],
  unknownRoutine: [{ kind: 'unknownRoutine' }, 'area'],
  askHalf: [{ kind: 'askHalf' }, 'half'],
  askWhichPoint: [{ kind: 'askWhichPoint', code: 'B52', point: 'BL52' }, 'meaning'],
  askNearMiss: [{ kind: 'askNearMiss', point: 'LI4' }, 'meaning'],
  notTaught: [{ kind: 'notTaught' }, 'area'],
  explainPoint: [
    { kind: 'explainPoint', point: 'LI10', pinyin: 'Shǒusānlǐ', saysDisclaimer: true },
    'point',
  ],
  nothingLeft: [{ kind: 'nothingLeft' }, 'resume'],
  paused: [{ kind: 'paused' }, 'resume'],
  offerInstead: [{ kind: 'offerInstead', point: 'GB30', by: 'ball' }, 'instead'],
  declined: [{ kind: 'declined' }, 'resume'],
  help: [{ kind: 'help', isUrgent: true }, 'next'],
  fallback: [{ kind: 'fallback' }, 'breathing'],
  offerResume: [
    { kind: 'offerResume', target: { point: 'BL23' }, seconds: 200, saysDisclaimer: true },
    'earlier',
  ],
  goodbye: [{ kind: 'goodbye', keepsBookmark: true, afterMiss: true }, 'nothing'],
  offerRoutine: [{ kind: 'offerRoutine', area: 'lower-back' }, 'nothing'],
  routineAnswered: [{ kind: 'routineAnswered', outcome: 'accepted' }, 'nothing'],
  apology: [{ kind: 'apology' }, 'resume'],
  emergency: [{ kind: 'emergency', sign: 'chest-pain', whose: 'own' }, 'nothing'],
  seeSomeone: [{ kind: 'seeSomeone', sign: 'fever', whose: 'own', letsGo: true }, 'nothing'],
  dizzy: [{ kind: 'dizzy', whose: 'own', isUrgent: true, letsGo: true }, 'nothing'],
  unknownSign: [{ kind: 'unknownSign', letsGo: true }, 'resume'],
  missed: [{ kind: 'missed' }, 'resume'],
  hurt: [{ kind: 'hurt' }, 'resume'],
  bothered: [{ kind: 'bothered', area: 'neck' }, 'area'],
  sharpPain: [{ kind: 'sharpPain' }, 'resume'],
  bruised: [{ kind: 'bruised' }, 'resume'],
  leftOut: [{ kind: 'leftOut' }, 'area'],
  noPressing: [{ kind: 'noPressing' }, 'breathing'],
};

/** Every reply that is no guidance, by name, and what is asked with it. */
export const everySheet: readonly (readonly [name: string, ...Shown])[] = [
  ...Object.entries(replies).map(([name, [reply, asks]]) => [name, reply, asks] as const),
  ...everyAnswer.map((answer, at) => {
    const asks: Asks = at % 2 === 0 ? 'area' : 'next';
    return [`answered: ${answer.about}`, { kind: 'answered' as const, answer }, asks] as const;
  }),
];
