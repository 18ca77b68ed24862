import type { Asks } from '../../lambda/dialogue/turn/asks';
import type { Reply } from '../../lambda/dialogue/turn/reply';

const keysOf = <Key extends string>(record: Readonly<Record<Key, true>>) =>
  Object.keys(record) as Key[];
const anything = keysOf<Exclude<Asks, 'nothing'>>({
  area: true,
  half: true,
  next: true,
  resume: true,
  another: true,
  meaning: true,
  point: true,
  instead: true,
  earlier: true,
  breathing: true,
});
const openly = ['resume', 'area', 'half', 'breathing'] as const;
const area = ['area', 'half', 'breathing'] as const;
const nothing = ['nothing'] as const;

/** What can be asked with each kind of reply. */
export const askedWith: Readonly<Record<Exclude<Reply['kind'], 'guidance'>, readonly Asks[]>> = {
  finished: ['another', 'breathing'],
  inCar: nothing,
  answered: anything,
  askArea: area,
  askAreaAgain: area,
  namedAhead: ['area', 'half', 'another', 'breathing'],
  unknownArea: area,
  unknownPoint: area,
  unknownPractice: area,
  unknownRoutine: area,
  askHalf: area,
  askWhichPoint: ['meaning'],
  notTaught: openly,
  askNearMiss: ['meaning'],
  explainPoint: ['point'],
  nothingLeft: openly,
  paused: ['resume'],
  offerInstead: ['instead'],
  declined: openly,
  help: anything,
  fallback: anything,
  offerResume: ['earlier'],
  emergency: nothing,
  seeSomeone: nothing,
  dizzy: nothing,
  unknownSign: openly,
  missed: ['resume'],
  hurt: openly,
  bothered: openly,
  sharpPain: openly,
  bruised: openly,
  leftOut: openly,
  noPressing: openly,
  goodbye: nothing,
  offerRoutine: nothing,
  routineAnswered: nothing,
  apology: openly,
};
