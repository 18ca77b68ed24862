import type { LanguageModel } from '../model';
import { tokensOf, afterArticles } from './tokens';

/** One way to say one value of a slot type. */
export interface Saying {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly tokens: readonly string[];
}

/** Every way to say every value of a model's slot types. */
export interface Lexicon {
  readonly sayings: readonly Saying[];
  has(type: string): boolean;
  /** The value whose name or synonym these words are, but for an article before them. */
  find(type: string, tokens: readonly string[]): Saying | undefined;
  /** Whether words look like a code of this type, known or not: `s p 6` or `lung 7`. */
  hasShapeOf(type: string, tokens: readonly string[]): boolean;
}

/** Indexes a model's slot values by what may be said for them. */
export function createLexicon(model: LanguageModel): Lexicon {
  const sayings = model.types.flatMap((type) =>
    type.values.flatMap(({ id, name }) =>
      [name.value, ...name.synonyms].map((text) => ({
        type: type.name,
        id,
        name: name.value,
        tokens: tokensOf(text),
      })),
    ),
  );
  const key = (type: string, tokens: readonly string[]) => `${type}:${tokens.join(' ')}`;
  const byWords = new Map<string, Saying>();
  const shapes = new Set<string>();
  for (const saying of sayings) {
    for (const tokens of [saying.tokens, afterArticles(saying.tokens)]) {
      if (!byWords.has(key(saying.type, tokens))) byWords.set(key(saying.type, tokens), saying);
    }
    const shape = codeShape(saying.tokens);
    if (shape) shapes.add(key(saying.type, [shape]));
  }
  const types = new Set(model.types.map(({ name }) => name));
  return {
    sayings,
    has: (type) => types.has(type),
    find: (type, tokens) =>
      byWords.get(key(type, tokens)) ?? byWords.get(key(type, afterArticles(tokens))),
    hasShapeOf(type, tokens) {
      const shape = codeShape(tokens);
      return shape !== undefined && shapes.has(key(type, [shape]));
    },
  };
}

/** `l i 4` → `A A 9`, `li4` → `AA9`, `small intestine 7` → `W W 9`; undefined without a number. */
function codeShape(tokens: readonly string[]): string | undefined {
  const said = tokens.join(' ');
  if (!/^([a-z]+ ){0,3}[a-z]*\d+$/.test(said) || /^\d/.test(said)) return undefined;
  const shapeOf = (letters: string) => (letters.length >= 3 ? 'W' : 'A'.repeat(letters.length));
  return said.replace(/[a-z]+/g, shapeOf).replace(/\d+/, '9');
}
