import { createInstance, type i18n } from 'i18next';
import type { LocaleContent } from './content';
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
  /** Words inside a sentence. */
  readonly phrase: (path: PhrasePath, values: Values) => string;
}

const LOCALE_NAMESPACE = 'locale';

function createI18n(content: LocaleContent): i18n {
  const instance = createInstance();
  void instance.init({
    lng: content.locale,
    resources: { [content.locale]: { [LOCALE_NAMESPACE]: { ...content } } },
    defaultNS: LOCALE_NAMESPACE,
    interpolation: { escapeValue: false, defaultVariables: content.safety.numbers },
    initAsync: false,
  });
  return instance;
}

/** Reads a locale's words; any of them may name `{{emergency}}` and `{{crisis}}`, whom to call, and `{{contact}}`, how. Throws where a path has
 * none: our data may not be wrong. */
export function createFilledWords(content: LocaleContent): FilledWords {
  const { locale } = content;
  const instance = createI18n(content);

  const find = (path: string): unknown => instance.getResource(locale, LOCALE_NAMESPACE, path);
  const resource = (path: string): unknown => {
    const found = find(path);
    if (found === undefined) throw new Error(`The locale ${locale} has no words at ${path}.`);
    return found;
  };
  const capitalized = (words: string) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
  const sentence = (path: string, values: Readonly<Record<string, string | number>>) =>
    capitalized(instance.t(path, values));
  /** A sentence by itself where nothing in it is to be filled. */
  const filled = (piece: unknown, path: string, values: Values) =>
    typeof piece === 'string' && !piece.includes('{{')
      ? capitalized(piece)
      : sentence(path, values);
  const inContext = (path: string, context: string | undefined) => {
    const own = `${path}_${context}`;
    return context !== undefined && find(own) !== undefined ? own : path;
  };
  const fillPieces = (path: string, { context, ...values }: Values): Piece[] => {
    const own = inContext(path, context);
    const pieces = resource(own);
    if (!Array.isArray(pieces)) return [filled(pieces, own, values)];
    return pieces.map((piece: unknown, index) =>
      typeof piece === 'number' ? piece : filled(piece, `${own}.${index}`, values),
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

  return {
    pieceWords,
    lineWords: (path, turn, values) => {
      const variants = resource(`lines.${path}`);
      const count = Array.isArray(variants) ? variants.length : 1;
      return pieceWords(`lines.${path}.${turn % count}`, values);
    },
    countedWords: (path, count, number) => {
      resource(`${path}_other`);
      return [sentence(path, { count, number })];
    },
    phrase: (path, values) => instance.t(path, values),
  };
}
