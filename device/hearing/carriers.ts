import { type Sample, sampleWords } from './samples';

/** Words that say little of what is named beside them. */
const LIGHT = new Set(
  `i my mine me we us our you your it its them each the a an this that these those there to of for on in at with by from
  is am are was be been do does did will would can could should has had have got get so and or but some any very bit
  like about just up out all over again today now one please then give go going want need let s here if as right
  still no not cannot never without really quite too so very back what where why how who which when`
    .trim()
    .split(/\s+/),
);

/** Nothing tells where one unknown value ends and another begins. */
const hasSlotsSideBySide = ({ parts }: Sample) =>
  parts.some((part, at) => {
    const next = parts[at + 1];
    return 'slot' in part && next !== undefined && 'slot' in next;
  });

const beginsWithSlot = ({ parts: [first] }: Sample) => first !== undefined && 'slot' in first;

/** True for a sample whose own words show what kind of thing is named in it, known or not. */
export const isTelling = (sample: Sample): boolean =>
  !hasSlotsSideBySide(sample) &&
  !beginsWithSlot(sample) &&
  sampleWords(sample).some((word) => !LIGHT.has(word));
