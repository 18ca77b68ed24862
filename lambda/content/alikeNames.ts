/** Names of words that are alike, of which reading knows more than that they are. */
export const POLITE = 'POLITE';
export const WISHING = 'WISHING';
const STOP = 'STOP';
export const NO = 'NO';
export const NEGATION = 'NOT';
export const CANNOT = 'CANNOT';
const NEEDLESS = 'NEEDLESS';
const NO_MORE = 'NOMORE';
export const CHATTER = 'CHATTER';
export const MOVES = 'MOVES';
export const GOTO = 'GOTO';
export const WITHOUT = 'WITHOUT';
export const SKIP = 'SKIP';
export const ONLY = 'ONLY';
const HATE = 'HATE';

/** What turns a meaning round. */
export const TURNING: ReadonlySet<string> = new Set([
  ...[NO, NEGATION, CANNOT, NEEDLESS, WITHOUT],
  ...[SKIP, HATE, STOP, NO_MORE],
]);

/** What denies what is said before it in its clause as well. */
export const DENYING_ALL: ReadonlySet<string> = new Set([NEGATION, CANNOT, HATE]);

/** What makes less of something. */
export const LESSENING: ReadonlySet<string> = new Set(['LESS', 'SHORTER', 'BRIEF', 'FASTER']);

/** True for the name of words that are alike, and no word. */
export const isName = (text: string): boolean => /^[A-Z]/.test(text);
