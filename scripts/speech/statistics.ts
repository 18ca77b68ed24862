import { seededRandom } from '../seededRandom';

/** The same values in the order of a seed. */
export function shuffled<Value>(values: readonly Value[], seed: number): Value[] {
  const random = seededRandom(seed);
  return values
    .map((value) => ({ value, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

/** The value below which that share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** A sentence's size in phonemes, marks included, and its length in seconds. */
export interface Sized {
  readonly units: number;
  readonly seconds: number;
}

/** A straight line: seconds = rate × units + constant. */
export interface StraightLine {
  readonly rate: number;
  readonly constant: number;
}

/** The straight line nearest to some sentences, by least squares. */
export function fitLine(sized: readonly Sized[]): StraightLine {
  const units = mean(sized.map((each) => each.units));
  const seconds = mean(sized.map((each) => each.seconds));
  const together = mean(sized.map((each) => (each.units - units) * (each.seconds - seconds)));
  const rate = together / mean(sized.map((each) => (each.units - units) ** 2));
  return { rate, constant: seconds - rate * units };
}

/** How far a line is off. */
export interface Errors {
  /** Mean absolute error, in seconds. */
  readonly mae: number;
  /** Mean absolute error, as a share of the real length. */
  readonly mape: number;
  /** 95 of 100 sentences are off by less than this share. */
  readonly p95: number;
}

/** How far a line is off for some sentences. */
export function errorsOf({ rate, constant }: StraightLine, sized: readonly Sized[]): Errors {
  const off = sized.map(({ units, seconds }) => rate * units + constant - seconds);
  const shares = sized.map(({ seconds }, index) => Math.abs(off[index] ?? 0) / seconds);
  return {
    mae: mean(off.map(Math.abs)),
    mape: mean(shares),
    p95: quantile(shares, 0.95),
  };
}

/** The median of each figure over several trials. */
export const medianErrors = (trials: readonly Errors[]): Errors => ({
  mae: median(trials.map(({ mae }) => mae)),
  mape: median(trials.map(({ mape }) => mape)),
  p95: median(trials.map(({ p95 }) => p95)),
});
