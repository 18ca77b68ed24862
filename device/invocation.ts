import { SESSION_ENDERS } from './hearing/builtIns';
import { afterWakeWord, tokensOf } from './hearing/tokens';

/** How words outside a session reach a skill: by its name alone, or with an utterance for it. */
export type Invocation =
  | { readonly kind: 'launch' }
  | { readonly kind: 'says'; readonly utterance: string };

/**
 * A phrase the listener made a routine of, so that it reaches the skill without its name: the
 * device stands in for the routine and for the words that it says to the skill.
 */
const ROUTINE_PHRASE = 'help my lower back';

/** Amazon's documented launch words; ask and tell come with or without an utterance. */
const LAUNCH = '(?:open|launch|start|run|play|begin|load|use|resume|enable|ask|tell|talk to|go to)';
/** What joins a name to an utterance for it: "ask … to", "open … and". */
const BEFORE_UTTERANCE = '(?:to|for|about|and|that|if|whether|with)?';
/** What joins an utterance to a name after it: "help my neck with …". */
const BEFORE_NAME = '(?:with|using|from|on|in|by|through|and ask|and tell)';

const wordsOf = (utterance: string): string => tokensOf(afterWakeWord(utterance)).join(' ');

/** What Alexa herself is asked, politely or not. */
const asked = (utterance: string): string => wordsOf(utterance).replace(/^please | please$/g, '');

/** Reads words that call the skill by its name, in a session or outside one. */
export function readNameCall(utterance: string, invocationName: string): Invocation | undefined {
  const said = wordsOf(utterance);
  const name = `(?:the )?${invocationName.split(' ').join(' ?')}(?: skill)?`;
  const polite = '(?:(?:can|could|would|will) you )?';
  const alone = new RegExp(`^${polite}(?:${LAUNCH} )?${name}$`).test(asked(utterance));
  if (alone) return { kind: 'launch' };
  const first = new RegExp(`^${polite}${LAUNCH} ${name} ${BEFORE_UTTERANCE} ?(.+)$`).exec(said);
  const last = new RegExp(`^(.+) ${BEFORE_NAME} ${name}$`).exec(said);
  const utteranceForIt = first?.[1] ?? last?.[1];
  return utteranceForIt === undefined ? undefined : { kind: 'says', utterance: utteranceForIt };
}

/** Reads words said outside a session; undefined where they do not reach the skill. */
export function readInvocation(utterance: string, invocationName: string): Invocation | undefined {
  return asked(utterance) === ROUTINE_PHRASE
    ? { kind: 'says', utterance: ROUTINE_PHRASE }
    : readNameCall(utterance, invocationName);
}

/** Whether words close the session, so that the skill only hears that it ended. */
export function endsSession(utterance: string, invocationName: string): boolean {
  const enders = ['exit', 'quit', 'close'].map((verb) => `${verb} ${invocationName}`);
  const said = asked(utterance);
  return SESSION_ENDERS.includes(said) || enders.includes(said);
}
