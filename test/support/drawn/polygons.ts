/** A place in a view, in its units. */
export type Place = readonly [x: number, y: number];

/** A closed line through places, the last joined to the first. */
export type Polygon = readonly Place[];

const COMMAND = /([a-zA-Z])([^a-zA-Z]*)/g;
/** Into how many straight pieces a curve is cut. */
const PIECES = 12;

const numbersIn = (text: string) => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

const inPairs = (numbers: readonly number[]): Place[] =>
  Array.from({ length: numbers.length / 2 }, (_, at) => [
    numbers[2 * at] ?? NaN,
    numbers[2 * at + 1] ?? NaN,
  ]);

/** The place at `t`, from 0 to 1, of a cubic curve. */
function onCurve([a, b, c, d]: readonly [Place, Place, Place, Place], t: number): Place {
  const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
  const along = (axis: 0 | 1) =>
    [a, b, c, d].reduce((sum, place, at) => sum + place[axis] * (weights[at] ?? NaN), 0);
  return [along(0), along(1)];
}

/** What a command draws from a place on: straight lines to these. */
function drawnBy(command: string, numbers: readonly number[], from: Place): Place[] {
  const isRelative = command === command.toLowerCase();
  const [x, y] = isRelative ? from : ([0, 0] as const);
  const moved = (places: readonly Place[]) => places.map(([dx, dy]): Place => [x + dx, y + dy]);
  switch (command.toLowerCase()) {
    case 'm':
    case 'l':
      return moved(inPairs(numbers));
    case 'h':
      return numbers.map((dx): Place => [x + dx, from[1]]);
    case 'v':
      return numbers.map((dy): Place => [from[0], y + dy]);
    case 'c': {
      const [b, c, d] = moved(inPairs(numbers));
      if (!b || !c || !d) throw new Error('A curve wants three places.');
      return Array.from({ length: PIECES }, (_, at) => onCurve([from, b, c, d], (at + 1) / PIECES));
    }
    default:
      throw new Error(`Nothing here draws ${command}.`);
  }
}

/** Path data as polygons: every part of it closed. Knows lines and cubic curves, one for each command. */
export function polygonsOf(path: string): Polygon[] {
  const polygons: Place[][] = [];
  let at: Place = [0, 0];
  for (const [, command = '', text = ''] of path.matchAll(COMMAND)) {
    const [start] = polygons.at(-1) ?? [];
    const drawn = command.toLowerCase() === 'z' ? [] : drawnBy(command, numbersIn(text), at);
    if (command.toLowerCase() === 'm') polygons.push([]);
    polygons.at(-1)?.push(...drawn);
    at = drawn.at(-1) ?? start ?? at;
  }
  return polygons;
}

/** True for a place inside a polygon: a line from it to the right crosses the border an odd number of times. */
export function isInside([x, y]: Place, polygon: Polygon): boolean {
  const crossings = polygon.filter(([x1, y1], at) => {
    const [x2, y2] = polygon[(at + 1) % polygon.length] ?? [NaN, NaN];
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
  });
  return crossings.length % 2 === 1;
}
