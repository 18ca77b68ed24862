import type { Cue, CueLine } from './cue';

/** Makes a cue of a line, numbering it among its kind. */
export type CueMaker = (line: CueLine) => Cue;

/** What a line takes turns with: lines that are worded apart are counted apart. */
function turnOf(line: CueLine): string {
  if (line.say === 'again') return `again ${line.last}`;
  if (line.say === 'rest')
    return `rest ${typeof line.next} ${line.isLong} ${line.isBegun ?? false}`;
  return line.say;
}

/** Numbers cues of each line from nought, so that their wording can take turns. */
export function createCueMaker(): CueMaker {
  const counts = new Map<string, number>();
  return (line) => {
    const turn = turnOf(line);
    const nth = counts.get(turn) ?? 0;
    counts.set(turn, nth + 1);
    return { ...line, nth };
  };
}
