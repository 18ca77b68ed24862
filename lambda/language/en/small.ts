/** Words that tell next to nothing wherever they stand, as they are compared. */
const SMALL = new Set(
  `i me we us you it its is am are was were be been being do doe did does got get gett will wil would
  should could can an a of to for on in at with by from and or but there ther one thing as if about up out all they thei them
  he she him her mine go going my POLITE WISHING`
    .trim()
    .split(/\s+/),
);

/** True for a word that tells next to nothing. */
export const isSmall = (word: string): boolean => SMALL.has(word);

/** Words of whoever wants something, or has it, as they are compared. */
const WANTS = new Set('want need requir like fanci have had got get much ani'.split(' '));

/** True for a word of whoever wants something, or has it. */
export const isWanting = (word: string): boolean => WANTS.has(word);

/** True for words between two names that add the second to the first. */
export const adds = (said: string): boolean => /\b(and|then|plus|or|nor)\b/.test(said);

/** True for a word after which a bare number is a length. */
export const leadsToLength = (word: string): boolean => word === 'for';

/** Words of what took a time, or will, and is none of ours, as they are compared. */
const ELAPSED = new Set(
  'was were been ago sinc after late sat stood walk drov ran took last spent everi each past slept drive WORN'.split(
    ' ',
  ),
);

/** True for words about how long something took that is no wish. */
export const isElapsed = (words: readonly { readonly text: string }[]): boolean =>
  words.some(({ text }) => ELAPSED.has(text));

/** Words of whoever wishes for something or complains, as they are compared. */
const WISHES = new Set(
  `want need let help work take try start begin make show give press rub massag loosen loos reliev relief eas sooth fix sort
  exercis routin session point someth anyth mayb think guess go realli veri quit bit littl lot like just again now todai
  then first also too ooh ow ouch poor old bad good nice some part side bother sore hurt ach achi pain stiff tight tens
  knot kill plai act up crampi cramp littl hard ti tire HOLD PRESS BRIEFLY LITTLE ONLY OUCH GREETING AGAIN SPOT NOW TIME MORE SESSION THIS THANKS GOTO NEXT
  READY LONGER SAY HEAR DONE TOO EACH FAST bring do get could use mine what how if that'd when where right feel felt
  love deserv miss attent proper well whole both main most`
    .trim()
    .split(/\s+/),
);

/** True for a word of whoever wishes for something, or complains. */
export const isWish = (word: string): boolean => WISHES.has(word);
