import { crc32, deflateSync } from 'node:zlib';

/** A picture: red, green, blue and opacity of each pixel, a byte each, line by line. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const MOST_COLOURS = 256;

type Colour = readonly [red: number, green: number, blue: number];

const colourAt = (rgba: Uint8Array, at: number): Colour => [
  rgba[4 * at] ?? 0,
  rgba[4 * at + 1] ?? 0,
  rgba[4 * at + 2] ?? 0,
];
const numberOf = ([red, green, blue]: Colour) => (red << 16) | (green << 8) | blue;
const colourOf = (number: number): Colour => [number >> 16, (number >> 8) & 255, number & 255];

const distance = ([r, g, b]: Colour, [s, h, c]: Colour) =>
  (r - s) ** 2 + (g - h) ** 2 + (b - c) ** 2;

/** The most frequent colours of a picture, as many as a palette holds. */
function paletteOf({ rgba }: Pixels): Colour[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgba.length / 4; at += 1) {
    const colour = numberOf(colourAt(rgba, at));
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_COLOURS)
    .map(([number]) => colourOf(number));
}

/** Which colour of a palette is nearest to each that is asked for. */
function nearestIn(palette: readonly Colour[]): (colour: Colour) => number {
  const known = new Map<number, number>();
  return (colour) => {
    const found = known.get(numberOf(colour));
    if (found !== undefined) return found;
    const distances = palette.map((each) => distance(each, colour));
    const nearest = distances.indexOf(Math.min(...distances));
    known.set(numberOf(colour), nearest);
    return nearest;
  };
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A picture as a PNG with a palette: drawn pages have few colours, so that little is lost, and the file is a third as large. */
export function palettePng(pixels: Pixels): Buffer {
  const { width, height, rgba } = pixels;
  const palette = paletteOf(pixels);
  const nearest = nearestIn(palette);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const lines = Array.from({ length: height }, (_, y) =>
    Buffer.from([
      0,
      ...Array.from({ length: width }, (_, x) => nearest(colourAt(rgba, y * width + x))),
    ]),
  );
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
