import type { LanguageModel } from '../model';
import { tokensOf } from './tokens';

/** One way to say one value of a slot type. */
export interface SlotSaying {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly tokens: readonly string[];
}

/** Every way to say every value of a model's slot types. */
export interface SlotLexicon {
  has(type: string): boolean;
  /** The value whose name or synonym these words are. */
  find(type: string, tokens: readonly string[]): SlotSaying | undefined;
  /** Whether words are a value of any type. */
  isValue(tokens: readonly string[]): boolean;
}

/** Indexes a model's slot values by what may be said for them. */
export function createSlotLexicon(model: LanguageModel): SlotLexicon {
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
  const byWords = new Map<string, SlotSaying>();
  const values = new Set<string>();
  for (const saying of sayings) {
    const words = saying.tokens.join(' ');
    values.add(words);
    if (!byWords.has(`${saying.type}:${words}`)) byWords.set(`${saying.type}:${words}`, saying);
  }
  const types = new Set(model.types.map(({ name }) => name));
  return {
    has: (type) => types.has(type),
    find: (type, tokens) => byWords.get(`${type}:${tokens.join(' ')}`),
    isValue: (tokens) => values.has(tokens.join(' ')),
  };
}
