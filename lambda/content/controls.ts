import type { BarerForm, Heard } from '../language/heard';

/** What is said for each intent, word for word. */
export type ControlPhrases = Readonly<Record<string, readonly string[]>>;

const STOP = 'AMAZON.StopIntent';
const PAUSE = 'AMAZON.PauseIntent';

/** The longest control that other words are looked through for, in words. */
const LONGEST = 6;

/** Intents by what is said for them, in one spelling. */
const bySaying = (phrases: ControlPhrases) =>
  new Map(
    Object.entries(phrases).flatMap(([intent, said]) =>
      said.map((each) => [each, intent] as const),
    ),
  );

/** Finds the control that words are: as a whole, or else a halt that they begin or end with. */
export function createControls(phrases: ControlPhrases, { barerForms, ...heard }: Heard) {
  const intents = bySaying(phrases);

  /** What was meant only for a while is no end. */
  const wholly = ({ said, isBrief }: BarerForm): string | undefined => {
    const intent = intents.get(said);
    return isBrief && intent === STOP ? PAUSE : intent;
  };

  /** A halt before other words: "hold on, the phone is ringing". */
  const beginning = ({ said, isBrief }: BarerForm): string | undefined => {
    const words = said.split(' ');
    for (let length = Math.min(LONGEST, words.length - 1); length > 0; length -= 1) {
      const intent = wholly({ said: words.slice(0, length).join(' '), isBrief });
      if (intent === PAUSE) return intent;
      if (intent === STOP && heard.beginsClause(words.slice(length).join(' '))) return intent;
    }
    return undefined;
  };

  /** A halt after other words, that neither deny it nor ask about it. It waits, whichever it is: it may belong to them. */
  const ending = ({ said }: BarerForm): string | undefined => {
    const words = said.split(' ');
    if (heard.asks(said)) return undefined;
    for (let length = Math.min(LONGEST, words.length - 1); length > 0; length -= 1) {
      const intent = intents.get(words.slice(-length).join(' '));
      const isHalt = intent === PAUSE || intent === STOP;
      if (isHalt && !heard.excludes(words.slice(0, -length).join(' '))) return PAUSE;
    }
    return undefined;
  };

  return (said: string): string | undefined => {
    const forms = barerForms(said);
    const firstOf = (read: (form: BarerForm) => string | undefined) =>
      forms.reduce<string | undefined>((found, form) => found ?? read(form), undefined);
    return firstOf(wholly) ?? firstOf(beginning) ?? firstOf(ending);
  };
}
