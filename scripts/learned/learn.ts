/** Something to learn from: its features, each once, how much each of them counts, and what it is meant for. Features and labels
 * by their places. */
export interface LearnedRow {
  readonly features: Uint32Array;
  readonly share: number;
  readonly label: number;
}

/** What was learned: how much each feature tells for each label, feature by feature, and how likely each label is before anything
 * is told, as the score that makes it so likely. */
export interface LearnedTable {
  readonly weights: Float32Array;
  readonly leanings: Float32Array;
}

/** What it costs to take an example for something else, where a weight of one costs one: the more, the more is learned of few
 * examples. Of what writers wrote of whom nothing was learned, about as much came out right from 10 to 100. */
export const COST = 20;
/** How often all features are gone through at most, and, each time, those that tell something. */
const MOST_ROUNDS = 8;
const ROUNDS_OF_TELLING = 4;
/** What moves less has come to rest. */
const LEAST_MOVE = 0.1;
/** The steepest that a likelihood bends. */
const MOST_BEND = 0.25;

/** The rows that have each feature, one feature after the other. */
interface Columns {
  /** Where those of a feature begin; one more than there are features. */
  readonly begins: Uint32Array;
  readonly rows: Uint32Array;
}

function columnsOf(all: readonly LearnedRow[], features: number): Columns {
  const begins = new Uint32Array(features + 1);
  for (const { features: own } of all)
    for (const feature of own) begins[feature + 1] = (begins[feature + 1] ?? 0) + 1;
  for (let at = 1; at <= features; at += 1) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0);
  const next = begins.slice();
  const rows = new Uint32Array(begins[features] ?? 0);
  all.forEach(({ features: own }, row) => {
    for (const feature of own) {
      rows[next[feature] ?? 0] = row;
      next[feature] = (next[feature] ?? 0) + 1;
    }
  });
  return { begins, rows };
}

/** One label while it is learned. */
interface Learning extends Columns {
  /** What each row's features count, and whether it is of this label: one, or nought. */
  readonly shares: Float64Array;
  readonly wanted: Float64Array;
  /** What each row's weights come to, and how likely that makes the label. */
  readonly scores: Float64Array;
  readonly chances: Float64Array;
  readonly weights: Float64Array;
  /** One number: what every row's score begins with. */
  readonly leaning: Float64Array;
  /** How far each weight may move at once. */
  readonly reach: Float64Array;
}

function startOf(all: readonly LearnedRow[], label: number, columns: Columns): Learning {
  const features = columns.begins.length - 1;
  return {
    ...columns,
    shares: Float64Array.from(all, ({ share }) => share),
    wanted: Float64Array.from(all, (row) => (row.label === label ? 1 : 0)),
    scores: new Float64Array(all.length),
    chances: new Float64Array(all.length).fill(0.5),
    weights: new Float64Array(features),
    leaning: new Float64Array(1),
    reach: new Float64Array(features).fill(1),
  };
}

/** How likely a score makes something, from nought to one. */
const likely = (score: number): number => 1 / (1 + Math.exp(-score));

/** How far a weight moves down a slope that bends; it costs what it is, so that most stay at nought. */
function stepOf(weight: number, slope: number, bend: number, most: number): number {
  const goal = weight - slope / bend;
  const next = Math.sign(goal) * Math.max(0, Math.abs(goal) - 1 / bend);
  return Math.max(-most, Math.min(most, next - weight));
}

/** Moves the weight of one feature to where, all others as they are, its label is learned best (Genkin, Lewis and Madigan 2007:
 * coordinate descent within reach). Tells how far. */
function move(feature: number, learning: Learning): number {
  const { begins, rows, shares, wanted, scores, chances, weights, reach } = learning;
  const [from, to] = [begins[feature] ?? 0, begins[feature + 1] ?? 0];
  const most = reach[feature] ?? 0;
  let [slope, bend] = [0, Number.EPSILON];
  for (let at = from; at < to; at += 1) {
    const row = rows[at] ?? 0;
    const [share, chance] = [shares[row] ?? 0, chances[row] ?? 0];
    slope += share * (chance - (wanted[row] ?? 0));
    bend += share * share * Math.min(MOST_BEND, chance * (1 - chance) * (1 + most));
  }
  const weight = weights[feature] ?? 0;
  const far = stepOf(weight, COST * slope, COST * bend, most);
  if (far === 0) return 0;
  for (let at = from; at < to; at += 1) {
    const row = rows[at] ?? 0;
    const score = (scores[row] ?? 0) + far * (shares[row] ?? 0);
    scores[row] = score;
    chances[row] = likely(score);
  }
  weights[feature] = weight + far;
  reach[feature] = Math.max(2 * Math.abs(far), most / 2);
  return Math.abs(far);
}

/** Moves what every score begins with; it costs nothing. */
function lean({ wanted, scores, chances, leaning }: Learning): void {
  let [slope, bend] = [0, Number.EPSILON];
  chances.forEach((chance, row) => {
    slope += chance - (wanted[row] ?? 0);
    bend += chance * (1 - chance);
  });
  const far = Math.max(-1, Math.min(1, -slope / bend));
  leaning[0] = (leaning[0] ?? 0) + far;
  scores.forEach((score, row) => {
    scores[row] = score + far;
    chances[row] = likely(score + far);
  });
}

/** Goes through all features until they rest. */
function settle(learning: Learning): void {
  const features = [...learning.weights.keys()];
  const moveAll = (some: readonly number[]) => {
    lean(learning);
    return some.reduce((most, feature) => Math.max(most, move(feature, learning)), 0);
  };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (moveAll(features) < LEAST_MOVE) return;
    const telling = features.filter((feature) => learning.weights[feature] !== 0);
    for (let again = 0; again < ROUNDS_OF_TELLING; again += 1) moveAll(telling);
  }
}

/** Learns how much each feature tells for each label against all others: logistic regression, in which weights cost what they are,
 * so that few are not nought. The same rows give the same weights. */
export function learn(rows: readonly LearnedRow[], features: number, labels: number): LearnedTable {
  const columns = columnsOf(rows, features);
  const weights = new Float32Array(features * labels);
  const leanings = new Float32Array(labels);
  for (let label = 0; label < labels; label += 1) {
    const learning = startOf(rows, label, columns);
    settle(learning);
    learning.weights.forEach((weight, feature) => {
      weights[feature * labels + label] = weight;
    });
    leanings[label] = learning.leaning[0] ?? 0;
  }
  return { weights, leanings };
}
