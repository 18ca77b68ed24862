import { median } from '../../scripts/speech/statistics';
import type { PlanTimes } from '../plan';
import { PLAN, runNode } from '../programs';
import { noMoreThan, type Row, type Figures } from '../table';

const LENGTHS = [3, 5, 10, 15, 20, 30];
/** So many times as large a catalogue, and how often it is planned with. */
const SIZES = [
  { size: 1, rounds: 15 },
  { size: 10, rounds: 3 },
  { size: 100, rounds: 1 },
];

/** Milliseconds of a plan with the catalogue there is, at the median over the lengths that are usual. */
const MOST_OF_A_PLAN = 3;
const USUAL = { least: 5, most: 20 };

const milliseconds = (value: number) => `${value.toFixed(1)} ms`;

const rowOf = (size: number, { minutes, took }: PlanTimes): Row => ({
  what: `Catalogue × ${size}, ${minutes} minutes`,
  figure: `${milliseconds(median(took))}; most ${milliseconds(Math.max(...took))}`,
});

/** How long a plan takes, by the size of the catalogue and the minutes. */
export async function planSection(): Promise<Figures> {
  const rows: Row[] = [];
  for (const { size, rounds } of SIZES) {
    const planned = (await runNode([
      PLAN,
      ...[size, rounds, ...LENGTHS].map(String),
    ])) as PlanTimes[];
    const usual = planned.flatMap(({ minutes, took }) =>
      minutes >= USUAL.least && minutes <= USUAL.most ? took : [],
    );
    if (size === 1)
      rows.push(noMoreThan('A plan, warm', median(usual), MOST_OF_A_PLAN, milliseconds));
    rows.push(...planned.map((each) => rowOf(size, each)));
  }
  return { title: 'Plans, of every outline; the processor', rows };
}
