/** Seconds that silence may bring: as much as a reply, and as much as is published for audio. */
export const SILENCE_SECONDS = [200, 90];

/** Some counts in words: as many, or from few to many; a dash for none. */
export function rangeOf(counts: readonly number[]): string {
  if (counts.length === 0) return '–';
  const [few, many] = [Math.min(...counts), Math.max(...counts)];
  return few === many ? `${few}` : `${few} to ${many}`;
}
