import type { AlikeWord } from '../../language/heard';
import { isName, POLITE, WISHING } from './names';

/** Writes words in the one form of what means the same. */
export type WriteAlike = (said: string) => readonly AlikeWord[];

/** What may be said, parted by bars, by the intent it is said for; a value of a slot may follow it:
 * `'WishIntent wish=music'`. */
export type Sayings = Readonly<Record<string, string>>;

/** Something that may be said. */
export interface Saying {
  readonly intent: string;
  /** The slots that are filled by what it is. */
  readonly filled: Readonly<Record<string, string>>;
  /** Its words and slots, in their order: `['help', '{area}']`. */
  readonly texts: readonly string[];
}

export const isSlot = (text: string): boolean => text.startsWith('{');

/** The slots of a saying, in their order. */
export const slotsInForm = ({ texts }: Saying): string[] =>
  texts.filter(isSlot).map((text) => text.slice(1, -1));

/** The same without names that are said twice. */
const once = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, at) => !isName(text) || texts.indexOf(text) === at);

/** A sample in the form in which sayings are compared, its slots as they stand. */
export function sayingForm(sample: string, write: WriteAlike): string {
  const all = sample
    .replace(/\{(minutes|seconds)\} (minute|second)s?\b/g, '{duration}')
    .replace(/\{(minutes|seconds)\}/g, '{number}')
    .split(/(\{\w+\})/)
    .flatMap((piece) => (isSlot(piece) ? [piece] : write(piece).map(({ text }) => text)));
  const telling = all.filter((text) => text !== POLITE && text !== WISHING);
  return once(telling.length > 0 ? telling : all).join(' ');
}

/** Reads the name that sayings stand under. */
export function readKey(key: string): Pick<Saying, 'intent' | 'filled'> {
  const [, intent = key, slot, value] = /^(\S+)(?: (\w+)=(.+))?$/.exec(key) ?? [];
  return { intent, filled: slot !== undefined && value !== undefined ? { [slot]: value } : {} };
}

/** Reads sayings as they are written; those that hold nothing come first, and count first. */
export const readSayings = (sayings: Sayings): readonly Saying[] =>
  Object.entries(sayings)
    .flatMap(([key, forms]) =>
      forms.split('|').map((form): Saying => ({ ...readKey(key), texts: form.split(' ') })),
    )
    .sort((a, b) => slotsInForm(a).length - slotsInForm(b).length);
