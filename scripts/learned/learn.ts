import { sharesOf } from '../../lambda/content/learned/opinion';
import { seededRandom } from '../seededRandom';

/** Something to learn from: features and what it is meant for, by their places. */
export interface LearnedRow {
  readonly features: Uint32Array;
  readonly label: number;
}

/** How much each feature tells for each label, feature by feature. */
export interface LearnedTable {
  readonly weights: Float32Array;
  readonly labels: number;
}

/** How learning goes: how often all is gone through, and how far a weight moves at first. */
interface Pace {
  readonly rounds: number;
  readonly rate: number;
}

/** First all weights; then, of those that tell enough, what they tell without the others. */
const FIRST: Pace = { rounds: 10, rate: 0.5 };
const AGAIN: Pace = { rounds: 5, rate: 0.3 };

/** What would move a weight by less moves it not at all. */
const LEAST_MOVE = 3e-4;

function shuffle(places: Uint32Array, chance: () => number): void {
  for (let last = places.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    [places[last], places[other]] = [places[other] ?? 0, places[last] ?? 0];
  }
}

/** What a row is thought to be, less what it is: how far each label's score is to go down. */
function errorOf({ features, label: right }: LearnedRow, { weights, labels }: LearnedTable) {
  const scores = new Float64Array(labels);
  for (const feature of features) {
    const from = feature * labels;
    for (let label = 0; label < labels; label += 1)
      scores[label] = (scores[label] ?? 0) + (weights[from + label] ?? 0);
  }
  const size = Math.sqrt(features.length);
  const error = sharesOf(scores.map((score) => score / size));
  error[right] = (error[right] ?? 0) - 1;
  return error.map((each) => each / size);
}

/** A table while it is learned: how far each weight has moved, and whether it may. */
interface Learning extends LearnedTable {
  readonly moved: Float32Array;
  readonly mayMove: Uint8Array;
}

/** Moves the weights of one row; one that has moved much moves less (AdaGrad). */
function move(row: LearnedRow, rate: number, table: Learning): void {
  const { weights, labels, moved, mayMove } = table;
  const error = errorOf(row, table);
  const wrong = [...error.keys()].filter((label) => Math.abs(error[label] ?? 0) >= LEAST_MOVE);
  for (const feature of row.features)
    for (const label of wrong) {
      const at = feature * labels + label;
      if (mayMove[at] === 0) continue;
      const by = error[label] ?? 0;
      const far = (moved[at] ?? 0) + by * by;
      moved[at] = far;
      weights[at] = (weights[at] ?? 0) - (rate * by) / Math.sqrt(far);
    }
}

/** Goes through all rows again and again, in an order of chance. */
function go(
  rows: readonly LearnedRow[],
  { rounds, rate }: Pace,
  table: LearnedTable,
  mayMove: Uint8Array,
) {
  const learning = { ...table, mayMove, moved: new Float32Array(mayMove.length).fill(1) };
  const order = Uint32Array.from(rows.keys());
  const chance = seededRandom(rounds);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, chance);
    for (const place of order) {
      const row = rows[place];
      if (row && row.features.length > 0) move(row, rate, learning);
    }
  }
}

/** Learns how much each feature tells for each label (multinomial logistic regression), and keeps what tells at least so
 * much. The same rows give the same weights. */
export function learn(
  rows: readonly LearnedRow[],
  features: number,
  labels: number,
  least: number,
): LearnedTable {
  const weights = new Float32Array(features * labels);
  const table = { weights, labels };
  go(rows, FIRST, table, new Uint8Array(weights.length).fill(1));
  weights.forEach((weight, at) => {
    if (Math.abs(weight) < least) weights[at] = 0;
  });
  go(
    rows,
    AGAIN,
    table,
    Uint8Array.from(weights, (weight) => (weight === 0 ? 0 : 1)),
  );
  return table;
}
