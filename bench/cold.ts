import type { RequestEnvelope } from '../device/alexaJson';
import type { Played } from './play';
import { playTo, type Variables } from './programs';
import { median } from '../scripts/speech/statistics';

/** Something that is started anew again and again. */
export interface Variant {
  readonly file: string;
  readonly envelopes: readonly RequestEnvelope[];
  readonly settings?: Variables;
}

/** The same variants round after round, so that whatever else the machine does hits all of them: in turn from the front and from
 * the back. */
export async function interleaved<Name extends string>(
  variants: Readonly<Record<Name, Variant>>,
  rounds: number,
): Promise<Readonly<Record<Name, readonly Played[]>>> {
  const names = Object.keys(variants) as Name[];
  const played = Object.fromEntries(names.map((name) => [name, [] as Played[]]));
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const { file, envelopes, settings = {} } = variants[name];
      played[name]?.push(await playTo(file, envelopes, 1, settings));
    }
  return played as Record<Name, Played[]>;
}

const firstSession = ({ sessions }: Played): readonly number[] => sessions[0] ?? [];

/** Milliseconds from before the code was loaded until the last request was answered. */
export const wallOf = (played: Played): number =>
  firstSession(played).reduce((sum, each) => sum + each, played.start);

/** Milliseconds of the last request. */
export const lastOf = (played: Played): number => firstSession(played).at(-1) ?? NaN;

/** How a figure of one compares with that of another: formed in each round, and then the median. */
export const ratioOf = (
  ones: readonly Played[],
  others: readonly Played[],
  figureOf: (played: Played) => number,
): number => median(ones.map((one, round) => figureOf(one) / figureOf(others[round] ?? one)));

/** The median of a figure, and the least. */
export function figures(all: readonly Played[], figureOf: (played: Played) => number): string {
  const values = all.map(figureOf);
  return `${median(values).toFixed(1)} ms (least ${Math.min(...values).toFixed(1)})`;
}
