import { GOTO } from './alikeNames';
import type { Meant } from './meant';
import type { ToldWords } from './told';

const BEGINS = 'CoachAreaIntent';
const GOES = 'GoToIntent';

/** Going to a part of the body while guidance is under way goes there, and begins no new session: "go to the knee instead". */
export function goingTo(meant: Meant, { words, mentions, isPlaceAsked }: ToldWords): Meant {
  const goes = !isPlaceAsked && words.some(({ text }) => text === GOTO);
  if (!goes || meant.intent !== BEGINS) return meant;
  const part = mentions.find(
    ({ slot, said }) => slot === 'bodyPart' && said === meant.slots['area'],
  );
  return part ? { intent: GOES, slots: { bodyPart: part.said } } : meant;
}
