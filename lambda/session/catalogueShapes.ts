import type { Catalogue } from '../domain/catalogue/catalogue';
import type { LeftOut } from '../domain/catalogue/leftOut';
import { type MannerId, MANNERS } from '../domain/catalogue/manner';
import type { PointCode, Posture } from '../domain/catalogue/point';
import type { PracticeId } from '../domain/catalogue/practice';
import type { Spent } from '../domain/routine/caps';
import type { NamedSide, StepSide, Target } from '../domain/routine/target';
import type { Placement } from '../domain/timeline/placement';
import {
  either,
  fields,
  isAmount,
  isText,
  listOf,
  maybe,
  oneOf,
  type Shape,
  tableOf,
  where,
} from './shape';

/** Manners of doing something. */
export const isManners: Shape<readonly MannerId[]> = listOf(oneOf(...MANNERS));

/** Postures a listener may be in. */
export const isPosture: Shape<Posture> = oneOf(
  'sitting',
  'standing',
  'lyingOnBack',
  'lyingOnSide',
  'lyingFaceDown',
);

/** Sides of the body. */
export const isNamedSide: Shape<NamedSide> = oneOf('left', 'right');

/** How a listener is placed. */
export const isPlacement: Shape<Placement> = fields<Placement>({
  posture: isPosture,
  lyingOn: maybe(isNamedSide),
  isForward: maybe(oneOf(true)),
  hasBall: maybe(oneOf(true)),
  hasHelper: maybe(oneOf(true)),
});

/** Sides of a press. */
export const isSide: Shape<StepSide> = oneOf('left', 'right', 'both', 'midline', 'sorer', 'other');

/** A point, in one of its ways where one is named. */
interface PointInWay {
  readonly point: PointCode;
  readonly way?: string;
}

/** The shapes of what must be in the catalogue. */
export interface CatalogueShapes {
  readonly isPoint: Shape<PointCode>;
  readonly isPractice: Shape<PracticeId>;
  /** The id of an outline. */
  readonly isOutline: Shape<string>;
  readonly isTarget: Shape<Target>;
  readonly isLeftOut: Shape<LeftOut>;
  readonly isSpent: Shape<Spent>;
  /** True where the point of a shape has the way that is named with it. */
  readonly hasItsWay: (value: PointInWay) => boolean;
}

/** The shapes of what a catalogue has. */
export function catalogueShapes(catalogue: Catalogue): CatalogueShapes {
  const isPoint = where(isText, (code) => catalogue.findPoint(code) !== undefined);
  const isPractice: Shape<PracticeId> = (id): id is PracticeId =>
    isText(id) && catalogue.findPractice(id) !== undefined;
  const isSpentKey = where(isText, (key) => {
    const [code, side, ...more] = key.split(':');
    return isPoint(code) && isSide(side) && more.length === 0;
  });
  return {
    isPoint,
    isPractice,
    isOutline: where(isText, (id) => catalogue.findOutline(id) !== undefined),
    isTarget: either(
      fields<Extract<Target, { readonly point: PointCode }>>({ point: isPoint }),
      fields<Extract<Target, { readonly practice: PracticeId }>>({ practice: isPractice }),
    ),
    isLeftOut: either(isPoint, isPractice),
    isSpent: tableOf(isSpentKey, isAmount),
    hasItsWay: ({ point, way }) =>
      way === undefined || catalogue.point(point).ways.some(({ id }) => id === way),
  };
}
