/** Names of words that are alike, of which reading knows more than that they are. */
export const POLITE = 'POLITE';
export const WISHING = 'WISHING';
export const THANKS = 'THANKS';
export const OUCH = 'OUCH';
export const GREETING = 'GREETING';
export const LITTLE = 'LITTLE';
export const ONLY = 'ONLY';
export const THIS = 'THIS';
export const NOW = 'NOW';
export const PAUSE = 'PAUSE';
export const STOP = 'STOP';
export const BRIEFLY = 'BRIEFLY';
export const NO = 'NO';
export const NEGATION = 'NOT';
export const CANNOT = 'CANNOT';
export const NEEDLESS = 'NEEDLESS';
const NO_MORE = 'NOMORE';
export const CHATTER = 'CHATTER';
export const MOVES = 'MOVES';
export const GOTO = 'GOTO';
export const READY = 'READY';
export const WITHOUT = 'WITHOUT';
export const SKIP = 'SKIP';
const HATE = 'HATE';

/** What denies whatever is said straight after it. */
export const DENYING: ReadonlySet<string> = new Set([NO, NEGATION, CANNOT, NEEDLESS, WITHOUT]);
/** What turns a meaning round. */
export const TURNING: ReadonlySet<string> = new Set([...DENYING, SKIP, HATE, STOP, NO_MORE]);

/** What denies what is said before it in its clause as well. */
export const DENYING_ALL: ReadonlySet<string> = new Set([NEGATION, CANNOT, HATE]);

/** True for the name of words that are alike, and no word. */
export const isName = (text: string): boolean => /^[A-Z]/.test(text);
