/** Seven bits of a number stand in each of its bytes, the lowest first; the eighth tells that more follow. */
const BITS = 7;
const MORE = 1 << BITS;

/** Writes whole numbers from nought up as bytes, the smaller in fewer. */
export const bytesFor = (numbers: readonly number[]): Uint8Array =>
  Uint8Array.from(
    numbers.flatMap((number) => {
      const bytes: number[] = [];
      let rest = number;
      for (; rest >= MORE; rest = Math.floor(rest / MORE)) bytes.push((rest % MORE) + MORE);
      return [...bytes, rest];
    }),
  );

/** Reads what `bytesFor` wrote. */
export function numbersIn(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let [number, unit] = [0, 1];
  for (const byte of bytes) {
    number += (byte % MORE) * unit;
    unit *= MORE;
    if (byte >= MORE) continue;
    numbers.push(number);
    [number, unit] = [0, 1];
  }
  return numbers;
}

/** How many numbers features may have: so many that of some ten thousand hardly two have the same. */
const FEATURE_NUMBERS = 1 << 24;
const FNV_OFFSET = 2_166_136_261;
const FNV_PRIME = 16_777_619;

/** The number of a feature: always the same for the same text (FNV-1a, of 32 bits, cut to 24). */
export function numberOf(feature: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < feature.length; at += 1)
    hash = Math.imul(hash ^ feature.charCodeAt(at), FNV_PRIME) >>> 0;
  return ((hash ^ (hash >>> 24)) >>> 0) % FEATURE_NUMBERS;
}
