const PEOPLE = /\b(i|my|me|myself|he|she|his|her|we|they)\b/i;

/** True where words speak of somebody, and don't only ask about something. */
export const speaksOfSomebody = (said: string): boolean => PEOPLE.test(said);

/** The same with any number of years as ten: all are as long ago. */
export const anyYears = (said: string): string => said.replace(/\b\d+\b/g, 'ten');

/** The same as it is denied. */
export const asDenied = (said: string): string => `not ${said}`;

/** What begins a denial that a recogniser may have left out of its slot: "not breathing" is no denial of breathing. */
const BEFORE_DENIED = ['not', 'cannot', 'cannot feel', 'do not feel', 'no'];

/** What may have been said where a denial was heard of these words: each way to deny them put back. */
export const putBack = (said: string): string[] =>
  BEFORE_DENIED.map((before) => `${before} ${said}`);
