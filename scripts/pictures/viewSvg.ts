import { type Spot, viewNamed } from '../../lambda/content/pictures';
import { VIEW_SIZE } from '../../lambda/screen/views/graphic';
import { circle, COLOURS, INKS, MARK } from '../../lambda/screen/views/inks';

/** A mark that is told by a name. */
export interface NamedMark {
  readonly name: string;
  readonly spot: Spot;
}

/** One drawing of a view, as it is or mirrored, and the marks that stand in it. */
export interface Panel {
  readonly isMirrored: boolean;
  readonly marks: readonly NamedMark[];
}

/** Room beside a drawing for the names of its marks, around it, and between two names, in its units. */
const BESIDE = 215;
const AROUND = 16;
const BETWEEN_NAMES = 24;

const GROUND = '#0F1820';

/** Attributes, as an element has them. */
const attributes = (all: Readonly<Record<string, string | number | undefined>>) =>
  Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** The paths of a view, in the colours that a screen has them in. */
const drawing = (view: string, isMirrored: boolean): string[] => {
  const flip = isMirrored ? ` transform="translate(${VIEW_SIZE} 0) scale(-1 1)"` : '';
  const paths = viewNamed(view).shapes.map(({ ink, path }) => {
    const { fill, stroke, ...paint } = INKS[ink];
    return `<path${attributes({
      fill: fill ? COLOURS[fill] : 'none',
      'fill-opacity': paint.fillOpacity,
      stroke: stroke && COLOURS[stroke],
      'stroke-opacity': paint.strokeOpacity,
      'stroke-width': paint.strokeWidth,
      d: path,
    })}/>`;
  });
  return [`<g stroke-linecap="round" stroke-linejoin="round"${flip}>`, ...paths, '</g>'];
};

/** How high the names of marks stand: each as high as its mark, or as much lower as the one above it wants. */
function heightsOf(marks: readonly NamedMark[]): number[] {
  const heights: number[] = [];
  for (const { spot } of marks)
    heights.push(Math.max(spot[1], (heights.at(-1) ?? -Infinity) + BETWEEN_NAMES));
  return heights;
}

/** Marks at one spot as one, with all of their names. */
function together(marks: readonly NamedMark[]): NamedMark[] {
  const names = new Map<string, NamedMark>();
  for (const { name, spot } of marks) {
    const here = names.get(spot.join());
    names.set(spot.join(), { name: here ? `${here.name}, ${name}` : name, spot });
  }
  return [...names.values()];
}

/** Marks on one half of a drawing, each with its name beside the drawing, and a line to it. */
function namedOn(side: 'left' | 'right', marks: readonly NamedMark[]): string[] {
  const [at, anchor] = side === 'left' ? [-AROUND, 'end'] : [VIEW_SIZE + AROUND, 'start'];
  const outward = side === 'left' ? 1 : -1;
  const sorted = marks.toSorted(
    (a, b) => a.spot[1] - b.spot[1] || outward * (a.spot[0] - b.spot[0]),
  );
  const heights = heightsOf(sorted);
  return sorted.flatMap(({ name, spot: [x, y] }, place) => {
    const height = heights[place] ?? y;
    return [
      `<path stroke="${COLOURS.mark}" stroke-opacity=".6" d="M${x},${y}L${at},${height}"/>`,
      `<g transform="translate(${x} ${y})" fill="${COLOURS.mark}">`,
      `<path fill-opacity="${MARK.ringOpacity}" d="${circle(MARK.dot)}"/>`,
      `<path d="${circle(MARK.dot / 2)}"/>`,
      '</g>',
      `<text x="${at}" y="${height + 6}" text-anchor="${anchor}">${name}</text>`,
    ];
  });
}

/** A drawing and its marks, so far down an image. */
function panelSvg(view: string, { isMirrored, marks }: Panel, down: number): string[] {
  const isLeft = ({ spot: [x] }: NamedMark) => x < VIEW_SIZE / 2;
  const spots = together(marks);
  return [
    `<g transform="translate(${BESIDE} ${down})">`,
    ...drawing(view, isMirrored),
    ...namedOn('left', spots.filter(isLeft)),
    ...namedOn(
      'right',
      spots.filter((mark) => !isLeft(mark)),
    ),
    '</g>',
  ];
}

/** A view as an SVG image: a drawing for each panel, one under the other, with the name of every mark. */
export function viewSvg(view: string, panels: readonly Panel[]): string {
  const each = VIEW_SIZE + 2 * AROUND;
  const [width, height] = [VIEW_SIZE + 2 * BESIDE, each * panels.length];
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif" font-size="18" fill="${COLOURS.mark}">`,
    `<path fill="${GROUND}" d="M0,0H${width}V${height}H0Z"/>`,
    ...panels.flatMap((panel, at) => panelSvg(view, panel, at * each + AROUND)),
    '</svg>',
    '',
  ].join('\n');
}
