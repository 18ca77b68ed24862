import {
  mostMarksIn,
  placeWordsFor,
  type Seen,
  seenAt,
  type Spot,
  viewNamed,
} from '../content/pictures';
import { codeOf, type StepSide, type Target } from '../domain/routine/target';
import type { Phrasebook } from '../speech/phrasebook';
import { type Graphic, graphicOf } from './views/graphic';

/** What is to be seen: a point on one of its sides, worked in a way, or a practice. */
export interface Shown {
  readonly target: Target;
  readonly side: StepSide;
  /** The id of the way a point is worked; the usual picture without it. */
  readonly way?: string;
}

/** A picture of a place on the body. */
export interface Picture {
  /** The name of its graphic. All pictures of a view share one, and differ by their parameters alone. */
  readonly view: string;
  readonly graphic: Graphic;
  /** What makes the graphic this picture: the parameters of `graphicOf`, but for colours and glow. Pictures of one view have
   * the same ones. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Where the marks are, in the graphic's units, as they are seen. */
  readonly marks: readonly { readonly x: number; readonly y: number }[];
  /** The place in words, for whom it is read out. */
  readonly label: string;
}

/** A side that has no name yet is shown as the left, and the one across from it as the right. */
function spotsOn(side: StepSide, { left = [], right = [], middle = [] }: Seen): readonly Spot[] {
  switch (side) {
    case 'left':
    case 'sorer':
      return left;
    case 'right':
    case 'other':
      return right;
    case 'both':
      return [...left, ...right];
    case 'midline':
      return middle;
  }
}

const isRight = (side: StepSide) => side === 'right' || side === 'other';

function labelOf(code: string, { side, way = '' }: Shown, { content }: Phrasebook): string {
  const { one, both } = placeWordsFor(content.locale, code, way);
  const words = (side === 'both' ? both : undefined) ?? one;
  const label = words.replaceAll('{{side}}', content.lines.sides[side]);
  return label.charAt(0).toLocaleUpperCase(content.locale) + label.slice(1);
}

/** What makes a view's graphic one picture. It names as many marks for every picture of the view, so that one component can
 * show each of them in turn. */
function parametersOf(isMirrored: boolean, spots: readonly Spot[], mostMarks: number) {
  const unused = Array.from({ length: mostMarks - spots.length }, (): Spot => [0, 0]);
  const places = [...spots, ...unused].flatMap(([x, y], at) => [
    [`x${at + 1}`, x] as const,
    [`y${at + 1}`, y] as const,
  ]);
  return { mirrored: isMirrored ? 1 : 0, marks: spots.length, ...Object.fromEntries(places) };
}

/** The picture of what is worked, and its place in words. Throws for what there is no picture of: our data may not be wrong. */
export function pictureFor(shown: Shown, phrasebook: Phrasebook): Picture {
  const code = codeOf(shown.target);
  const seen = seenAt(code, shown.way ?? '');
  const view = viewNamed(seen.view);
  const mostMarks = mostMarksIn(seen.view);
  const spots = spotsOn(shown.side, seen);
  return {
    view: seen.view,
    graphic: graphicOf(view, mostMarks),
    parameters: parametersOf(view.drawn === 'left' && isRight(shown.side), spots, mostMarks),
    marks: spots.map(([x, y]) => ({ x, y })),
    label: labelOf(code, shown, phrasebook),
  };
}
