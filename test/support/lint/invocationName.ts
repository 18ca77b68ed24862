/** Words that wake an Echo. */
export const WAKE_WORDS = ['alexa', 'amazon', 'echo', 'computer', 'ziggy'];

/** Words that send what follows to a skill. */
export const LAUNCH_WORDS = [
  ...['ask', 'begin', 'enable', 'launch', 'load', 'open', 'play', 'resume', 'run', 'start'],
  ...['talk to', 'tell', 'use'],
];

/** Words a name of two words may not hold. */
const SMALL_WORDS = [
  ...['a', 'an', 'the', 'about', 'as', 'at', 'by', 'for', 'from', 'if', 'in', 'of', 'off', 'on'],
  ...['or', 'out', 'over', 'that', 'to', 'up', 'with', 'and', 'under'],
];

/** Longest name the store takes. */
const LONGEST = 50;

const holds = (text: string, words: readonly string[]) =>
  words.filter((word) => new RegExp(`(^| )${word}('s)?($| )`).test(text));

/** What is wrong with the words a skill is called by. */
export function invocationNameProblems(name: string): string[] {
  const words = name.split(' ');
  return [
    ...(/^[a-z][a-z' .]*$/.test(name)
      ? []
      : ['not lower-case letters, spaces, apostrophes, periods']),
    ...(words.length < 2 ? ['a single word'] : []),
    ...(words.includes('') ? ['spaces that stand for nothing'] : []),
    ...(name.length > LONGEST ? ['too long'] : []),
    ...holds(name, WAKE_WORDS).map((word) => `wake word ${word}`),
    ...holds(name, LAUNCH_WORDS).map((word) => `launch word ${word}`),
    ...holds(name, ['skill', 'app']).map((word) => `reserved word ${word}`),
    ...(words.length === 2 ? holds(name, SMALL_WORDS).map((word) => `small word ${word}`) : []),
  ];
}
