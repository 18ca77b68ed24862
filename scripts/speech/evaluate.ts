import type { Voice } from '../../lambda/speech/predictSeconds';
import type { HeardVoice, Model } from './heardVoice';
import { holdErrors } from './holdError';
import { type Errors, errorsOf, fitLine, median, medianErrors, shuffled } from './statistics';

/** How many sentences of a real voice somebody would have to time. */
const TIMED_SENTENCES = 20;
const DRAWS = 25;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** The formula fitted to a few sentences and tried on the rest: the median of several draws. */
function fittedErrors({ longer }: HeardVoice): Errors {
  const draws = Array.from({ length: DRAWS }, (_, seed) => shuffled(longer, seed + 1));
  return medianErrors(
    draws.map((draw) =>
      errorsOf(fitLine(draw.slice(0, TIMED_SENTENCES)), draw.slice(TIMED_SENTENCES)),
    ),
  );
}

/** The formula as it stands, less the pause, tried on a voice that was only brought to its rate. */
function rawErrors({ longer, factor }: HeardVoice, model: Model): Errors {
  const scaled = longer.map((each) => ({ ...each, seconds: each.seconds * factor }));
  return errorsOf(
    { rate: model.voice.secondsPerPhoneme, constant: model.voice.edgeSeconds },
    scaled,
  );
}

const errorCells = ({ mae, mape, p95 }: Errors) => [
  `${mae.toFixed(2)} s`,
  percent(mape),
  percent(p95),
];

/** How far the prediction is off, voice by voice, as a Markdown table. */
export function sentenceTable(voices: readonly HeardVoice[], model: Model): string {
  const head = ['voice', 'words/min', 'scaled by', 'fitted: MAE', 'MAPE', 'p95'];
  const raw = ['not fitted: MAE', 'MAPE', 'p95'];
  const rows = voices.map((heard) => [
    heard.name,
    heard.wordsAMinute.toFixed(0),
    heard.factor.toFixed(2),
    ...errorCells(fittedErrors(heard)),
    ...errorCells(rawErrors(heard, model)),
  ]);
  return table([...head, ...raw], rows);
}

const signed = (seconds: number) => `${seconds < 0 ? '' : '+'}${seconds.toFixed(2)} s`;

/** Median and worst of how late holds end. */
function lateness(late: readonly number[]): string {
  const worst = late.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
  return `${signed(median(late))}, ${signed(worst)}`;
}

const HOLD_HEAD = ['voice', 'late by', 'if a break adds', 'no table', 'no table, if a break adds'];

/** How late the end of a hold of a minute comes, voice by voice, as a Markdown table.
 * A voice is tried with the lengths that `measure` takes from the other voices. */
export function holdTable(
  voices: readonly HeardVoice[],
  model: Model,
  measure: (voices: readonly HeardVoice[]) => Voice['measured'],
): string {
  const withTable = (measured: Voice['measured']) => ({
    ...model,
    voice: { ...model.voice, measured },
  });
  const rows = voices.map((heard) => {
    const others = withTable(measure(voices.filter((each) => each !== heard)));
    const noTable = withTable({});
    return [
      heard.name,
      lateness(holdErrors(heard, others, 'replaces')),
      lateness(holdErrors(heard, others, 'adds')),
      lateness(holdErrors(heard, noTable, 'replaces')),
      lateness(holdErrors(heard, noTable, 'adds')),
    ];
  });
  return table(HOLD_HEAD, rows);
}

/** What the tables were made of, in one line. */
export const tableNote = (sentences: number): string =>
  `${sentences} longer sentences; fitted on ${TIMED_SENTENCES} and tried on the rest, medians of ${DRAWS} draws.`;
