/** Most of what was said that is looked at: its beginning and its end, in characters each. Whatever a recogniser hands
 * over, the work it makes is bounded. */
const MOST_AT_EITHER_END = 200;

/** The beginning and the end of what was said; what stands between them ends a clause. */
export function clipped(said: string): string {
  if (said.length <= 2 * MOST_AT_EITHER_END) return said;
  return `${said.slice(0, MOST_AT_EITHER_END)} … but ${said.slice(-MOST_AT_EITHER_END)}`;
}

/** What may stand where an apostrophe should. */
const APOSTROPHES = /[’‘‛`´ʹʼˈ′＇]/g;

/** "Me back" is one's own, where the word before it takes nobody along. */
const MY =
  /(?<!\b(give|take|bring|put|get|let|move|send|call|help|tell|show|do|make|rub|press|ask|hear|for|to|with) )\bme (?=(own|oul|auld|owd|old|wee|poor|bad|left|right|lower|low|upper|neck|shoulders?|hips?|legs?|knees?|feet|foot|hands?|arms?|thumbs?|fingers?|wrists?|elbows?|ankles?|calf|calves|bum|arse|backside|head|heart|chest|belly|tummy|stomach|spine|bones?|muscles?|mam|ma|mum|da|dad|wife|husband|son|daughter|mate|sister|brother)\b)/g;
const MY_BACK = /\b(of|in|on|down|across|up|hurt|did|done|when it is) me (?=back\b)/g;
const MY_BACK_FIRST = /^me (?=back('s| (is|has|hurts|went|aches|feels|and)\b|$))/g;

/** Contractions in full, with or without their apostrophe: none may decide between an alarm and a denial. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/\b(can't|cant|can not|cannae|canna)\b/g, 'cannot'],
  [/\bdinn(ae|a)\b/g, 'do not'],
  [/\b(did|was|is|were|has|had|have|could|would|should|does)nae\b/g, '$1 not'],
  [MY, 'my '],
  [MY_BACK, '$1 my '],
  [MY_BACK_FIRST, 'my '],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|have|has|had|could|would|should)n'?t\b/g, '$1 not'],
  [/\bain'?t\b/g, 'is not'],
  [/\b(i)'?m\b/g, '$1 am'],
  [/\b(i|you|we|they)'?ve\b/g, '$1 have'],
  [/\b(you|we|they)'re\b/g, '$1 are'],
  [/\b(he|she|it|that|there|what|who)'s\b/g, '$1 is'],
  [/\b(he|she|that|there)s\b/g, '$1 is'],
  [/'s\b/g, ' is'],
  [/\b(i|you|he|she|we|they|it)'ll\b/g, '$1 will'],
  [/\b(i|you|he|she|we|they)'d\b/g, '$1 would'],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
  [/\bgotta\b/g, 'got to'],
  [/\bgimme\b/g, 'give me'],
  [/\blemme\b/g, 'let me'],
  [/\bdunno\b/g, 'do not know'],
];

/** What is spelled that way already, and has nothing in it that might be short for anything. */
const PLAIN = /^[a-z]+( [a-z]+)*$/;
const SHORTENED =
  /\b(\w*nt|\w+nae|canna|dinna|me|can not|im|(i|you|we|they)(ve|ll|d)|(he|she)(s|ll|d)|(that|there)s|itll|gonna|wanna|gotta|gimme|lemme|dunno)\b/;

/** The one spelling in which words are compared: lower case, without accents or punctuation, contractions in full. */
export function fold(said: string): string {
  if (said.length < MOST_AT_EITHER_END && PLAIN.test(said) && !SHORTENED.test(said)) return said;
  const plain = clipped(said)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(APOSTROPHES, "'");
  return IN_FULL.reduce((words, [short, full]) => words.replace(short, full), plain)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that only lead to a name. */
const LEADING = new Set(['the', 'my', 'your', 'his', 'her', 'their', 'our', 'some', 'any']);
const ARTICLES = new Set(['a', 'an']);
/** Words that begin another clause: what was denied before them is over. */
const CLAUSES = new Set([
  ...['but', 'and', 'because', 'although', 'though', 'so', 'only', 'just', 'now', 'then'],
  ...['i', 'he', 'she', 'it', 'they', 'we', 'you', 'there'],
  ...['my', 'his', 'her', 'their', 'our'],
]);

/** A word of what was said, in one spelling. */
export interface Word {
  readonly text: string;
  readonly beginsClause: boolean;
  /** The small word before it that was left out: whose it is, or which. */
  readonly lead?: string;
}

/** The words of what was said, without those that only lead to a name; but for articles, which tell "a stroke" from what a
 * hand does. */
export function wordsOf(said: string): Word[] {
  const words: Word[] = [];
  let beginsClause = true;
  let lead: string | undefined;
  for (const text of fold(said).split(' ')) {
    beginsClause ||= CLAUSES.has(text);
    if (LEADING.has(text)) lead = text;
    if (text === '' || LEADING.has(text)) continue;
    words.push({ text, beginsClause, ...(lead !== undefined && { lead }) });
    beginsClause = false;
    lead = undefined;
  }
  return words;
}

/** The words from one up to another. */
export const wordsAfter = (said: string, from: number, to?: number): string =>
  wordsOf(said)
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** What begins a clause, or is only what something is done to: "hold it longer". */
const OBJECTS = new Set(['it', 'you']);

/** The words up to where another clause surely begins. */
export function firstClause(said: string): string {
  const words = wordsOf(said);
  const next = words.findIndex(
    ({ text, beginsClause, lead }, at) =>
      at > 0 && beginsClause && lead === undefined && !OBJECTS.has(text),
  );
  return wordsAfter(said, 0, next < 0 ? undefined : next);
}

/** Words without articles. */
export const withoutArticles = (words: readonly string[]): string[] =>
  words.filter((word) => !ARTICLES.has(word));

/** A name without the small words that recognisers drop and listeners change. */
export const bareName = (said: string) =>
  said
    .toLowerCase()
    .replace(/\b(the|a|an|my|your)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
