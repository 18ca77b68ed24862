import { median, quantile } from '../scripts/speech/statistics';

const NAME_WIDTH = 34;
const FIGURE_WIDTH = 9;
const NINE_OF_TEN = 0.9;

const line = (name: string, figures: readonly string[]) =>
  name.padEnd(NAME_WIDTH) + figures.map((figure) => figure.padStart(FIGURE_WIDTH)).join('');

/** A row of what something took each time, in milliseconds. */
export const row = (name: string, took: readonly number[]): string =>
  line(name, [
    median(took).toFixed(2),
    quantile(took, NINE_OF_TEN).toFixed(2),
    String(took.length),
  ]);

/** Rows under their headings. */
export const table = (rows: readonly string[]): string =>
  [line('', ['median', '9 of 10', 'times']), ...rows].join('\n');
