import type { Classify, Learn } from './classify';
import { apart, DURATION, type FindValues, withTypes } from './values';
import { wordsOf } from './words';

const EPOCHS = 12;
const RATE = 0.5;
const LEAST_STEP = 1e-4;
const LONGEST_PATTERN = 6;

/** Single words, pairs, and pairs with a gap. */
function pairs(line: readonly string[]): string[] {
  return line.flatMap((word, at) => [
    word,
    ...(at > 0 ? [`${line[at - 1]} ${word}`] : []),
    ...(at > 1 ? [`${line[at - 2]} _ ${word}`] : []),
  ]);
}

/** What is told of an utterance: its words, the slot types whose values stand in it, and it with each by its type. */
function featuresOf(utterance: string, types: readonly string[], find: FindValues): string[] {
  const words = wordsOf(utterance);
  const patterns = types.flatMap((type) => {
    const [longest] = apart(find(words, type));
    if (!longest) return [];
    const line = ['<', ...withTypes(words, [longest]), '>'];
    return [
      `{${type}}`,
      ...pairs(line),
      ...(line.length <= LONGEST_PATTERN ? [line.join(' ')] : []),
    ];
  });
  return [...new Set(['', ...pairs(['<', ...words, '>']), ...patterns])];
}

/** A utterance to learn from: its features and its intent by number, and how much it counts. */
interface Row {
  readonly features: readonly number[];
  readonly intent: number;
  readonly weight: number;
}

/** Shares that add up to one, the larger the larger a score is. */
function shares(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, each) => all + each, 0);
  return powers.map((power) => power / sum);
}

/** The weights of each feature for each intent, learned row by row; a weight that has moved much moves less. */
function learned(rows: readonly Row[], features: number, intents: number) {
  const weights = Array.from({ length: features }, () => new Float64Array(intents));
  const moved = Array.from({ length: features }, () => new Float64Array(intents).fill(1));
  const scoresOf = (own: readonly number[]) =>
    Array.from({ length: intents }, (_, k) =>
      own.reduce((sum, feature) => sum + (weights[feature]?.[k] ?? 0), 0),
    );
  const learn = ({ features: own, intent, weight }: Row) => {
    for (const [k, share] of shares(scoresOf(own)).entries()) {
      const step = (share - (k === intent ? 1 : 0)) * weight;
      if (Math.abs(step) < LEAST_STEP) continue;
      for (const feature of own) {
        const [weightsThere, movedThere] = [weights[feature], moved[feature]];
        if (!weightsThere || !movedThere) continue;
        movedThere[k] = (movedThere[k] ?? 1) + step * step;
        weightsThere[k] = (weightsThere[k] ?? 0) - (RATE * step) / Math.sqrt(movedThere[k]);
      }
    }
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) rows.forEach(learn);
  return scoresOf;
}

/** Maximum entropy, or multinomial logistic regression, over words and the slot types whose values stand among them: the
 * nearest to what Amazon has published of Alexa. By hand, since what npm has of it brings database drivers along. */
export const maxEntropy: Learn = ({ trained, types, find, shuffle }) => {
  const all = [...types, DURATION];
  const numbers = new Map<string, number>();
  const intents = [...new Set(trained.map(({ intent }) => intent))];
  const numberOf = (feature: string) => {
    const number = numbers.get(feature) ?? numbers.size;
    numbers.set(feature, number);
    return number;
  };
  const rows = trained.flatMap(({ intent, utterances }) =>
    utterances.map((utterance): Row => ({
      features: featuresOf(utterance, all, find).map(numberOf),
      intent: intents.indexOf(intent),
      weight: 1 / Math.sqrt(utterances.length),
    })),
  );
  const scoresOf = learned(shuffle(rows), numbers.size, intents.length);
  const classify: Classify = (utterance) => {
    const known = featuresOf(utterance, all, find).flatMap((each) => numbers.get(each) ?? []);
    const likely = shares(scoresOf(known));
    const best = likely.indexOf(Math.max(...likely));
    return { intent: intents[best] ?? '', share: likely[best] ?? 0 };
  };
  return Promise.resolve(classify);
};
