import { onFirstUse } from '../domain/catalogue/onFirstUse';
import type { LocaleContent } from './content';
import { createI18n } from './i18n';
import type { CountedPath, LinePath, PhrasePath, PiecePath } from './paths';
import type { Piece, Values } from './words';

/** The words of a locale by their paths, with their placeholders filled. Where `values` have a `context`, words whose name
 * ends in it (`short_left`) take the place of the words for any. */
export interface FilledWords {
  /** A line by its path, such as `'cues.release'`, in the variant whose turn it is. */
  readonly lineWords: (path: LinePath, turn: number, values?: Values) => Piece[];
  /** Authored pieces. */
  readonly pieceWords: (path: PiecePath, values?: Values) => Piece[];
  /** What is said of so many, in the plural that the number takes; `number` is its word. */
  readonly countedWords: (path: CountedPath, count: number, number: string) => Piece[];
  /** What is said of so many inside a sentence, in the plural that the number takes. */
  readonly countedPhrase: (path: CountedPath, count: number, values: Values) => string;
  /** Words inside a sentence. */
  readonly phrase: (path: PhrasePath, values: Values) => string;
}

/** What stands at a path of names with dots between; `undefined` where nothing does. */
const standingAt = (content: LocaleContent, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (part, name) =>
        typeof part === 'object' && part !== null && Object.hasOwn(part, name)
          ? Reflect.get(part, name)
          : undefined,
      content,
    );

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** Fills the placeholders of some words; what nobody gave is left out. */
const fill = (words: string, valueOf: (name: string) => string | undefined): string =>
  words.includes('{{')
    ? words.replace(PLACEHOLDER, (_, name: string) => valueOf(name) ?? '')
    : words;

/** Reads a locale's words; any of them may name `{{emergency}}` and `{{crisis}}`, whom to call, and `{{contact}}`, how.
 * Throws where a path has none: our data may not be wrong. */
export function createFilledWords(content: LocaleContent): FilledWords {
  const { locale } = content;
  const i18n = onFirstUse(() => createI18n(content));
  const numbers = (): Values => content.safety.numbers;

  const found = new Map<string, unknown>();
  /** What stands at a path, looked up once: there are as many as the locale has words. */
  const find = (path: string): unknown => {
    const known = found.get(path);
    if (known !== undefined || found.has(path)) return known;
    const standing = standingAt(content, path);
    found.set(path, standing);
    return standing;
  };
  const resource = (path: string): unknown => {
    const standing = find(path);
    if (standing === undefined) throw new Error(`The locale ${locale} has no words at ${path}.`);
    return standing;
  };
  const capitalized = (words: string) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
  const filled = (words: unknown, values: Values) =>
    fill(String(words), (name) => values[name] ?? numbers()[name]);
  const inContext = (path: string, context: string | undefined) => {
    const own = `${path}_${context}`;
    return context !== undefined && find(own) !== undefined ? own : path;
  };
  const fillPieces = (path: string, { context, ...values }: Values): Piece[] => {
    const own = inContext(path, context);
    const pieces = resource(own);
    return (Array.isArray(pieces) ? pieces : [pieces]).map((piece: unknown) =>
      typeof piece === 'number' ? piece : capitalized(filled(piece, values)),
    );
  };

  const kept = new Map<string, Piece[]>();
  /** Words without values are always the same, and most words are without. */
  const pieceWords = (path: PiecePath, values?: Values): Piece[] => {
    const known = values ? undefined : kept.get(path);
    const words = known ?? fillPieces(path, values ?? {});
    if (!values) kept.set(path, words);
    return words;
  };

  const countedPhrase = (path: CountedPath, count: number, values: Values): string => {
    resource(`${path}_other`);
    return i18n().t(path, { count, ...values });
  };

  return {
    pieceWords,
    lineWords: (path, turn, values) => {
      const variants = resource(`lines.${path}`);
      const count = Array.isArray(variants) ? variants.length : 1;
      return pieceWords(`lines.${path}.${turn % count}`, values);
    },
    countedWords: (path, count, number) => [capitalized(countedPhrase(path, count, { number }))],
    countedPhrase,
    phrase: (path, values) => filled(resource(path), values),
  };
}
