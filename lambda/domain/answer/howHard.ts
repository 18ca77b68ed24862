import type { Point, Pressure, Technique, Way } from '../catalogue/point';
import { documentsBehind } from './answerPoint';
import type { CatalogueAnswer, PressureSaid } from './catalogueAnswer';

const SCALE: readonly Pressure[] = ['light', 'gentle', 'medium', 'firm', 'strong'];

/** What is tapped, squeezed or only breathed is light, whatever is pressed elsewhere, and no source says how hard; circles are
 * gentle at most. */
const MOST: Readonly<Partial<Record<Technique['kind'], 'light' | 'gentle'>>> = {
  ...{ tap: 'light', pinch: 'light', breathe: 'light' },
  circle: 'gentle',
};

/** How hard a point is worked in some way. */
function pressureIn({ pressure }: Point, { technique }: Way): Point['pressure'] {
  const most = MOST[technique.kind];
  return most && SCALE.indexOf(most) < SCALE.indexOf(pressure) ? most : pressure;
}

function pressureSaid({ sources }: Point, pressure: Pressure): PressureSaid {
  const saying = (is: (asked: number, ours: number) => boolean) =>
    documentsBehind(
      sources.filter(
        (mention) =>
          mention.pressure !== undefined &&
          is(SCALE.indexOf(mention.pressure), SCALE.indexOf(pressure)),
      ),
    );
  const harder = saying((asked, ours) => asked > ours);
  if (harder > 0) return { kind: 'harder', sources: harder };
  const same = saying((asked, ours) => asked === ours);
  return same > 0 ? { kind: 'same', sources: same } : { kind: 'nothing' };
}

/** How hard to press a point in some way, whether its sources say so, and whether there is an ache to wait for. */
export function howHard(point: Point, way: Way): CatalogueAnswer {
  const pressure = pressureIn(point, way);
  const hasAche = MOST[way.technique.kind] !== 'light';
  return {
    ...{ about: 'howHard', point: point.code, pressure, hasAche },
    said: hasAche ? pressureSaid(point, pressure) : { kind: 'nothing' },
  };
}
