import type { Point, Way } from '../catalogue/point';

/** Presses that are usually shorter than the first are never planned for less, nor longer ones for less than the second, in
 * seconds: half a minute is what most documents hold a point for. */
const SHORT_SECONDS = 5;
const LONG_SECONDS = 30;

/** The least that a press is planned for: as long as a document has it that holds it briefly, or as is usual where we hold it
 * for less than any of them. */
export function leastHold({ sources }: Point, { technique }: Way, usual: number): number {
  const own = 'seconds' in technique ? technique.seconds.default : usual;
  const given = sources.flatMap(({ seconds }) => seconds?.min ?? []);
  return Math.max(Math.min(usual, own, ...given), Math.min(usual, SHORT_SECONDS));
}

/** The least where the time is short: half of what is usual, but for what is usually held for half a minute and longer no less
 * than that. */
export function briefHold(usual: number): number {
  const least = usual < LONG_SECONDS ? SHORT_SECONDS : LONG_SECONDS;
  return Math.max(usual / 2, Math.min(usual, least));
}
