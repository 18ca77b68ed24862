/** What the store description of a health-related skill must say, each in any words that hold the pattern. */
const MUST_SAY: Readonly<Record<string, RegExp>> = {
  'that it is no substitute for professional advice':
    /\bnot a substitute for professional (medical )?advice\b/i,
  'that it is not a treatment or a diagnosis': /\bnot a treatment or a diagnosis\b/i,
  'that it is for information and education': /\bfor information(,| and) education\b/i,
  'to ask a doctor': /\byour doctor\b/i,
  'that it cannot call': /\bcannot call\b/i,
};

/** What a description fails to say of health, where such a number is called in an emergency. */
export const missingCaveats = (description: string, emergency: string): string[] => [
  ...Object.entries(MUST_SAY)
    .filter(([, pattern]) => !pattern.test(description))
    .map(([what]) => `description does not say ${what}`),
  ...(description.includes(`emergency, call ${emergency}.`)
    ? []
    : [`description does not say to call ${emergency} in an emergency`]),
];
