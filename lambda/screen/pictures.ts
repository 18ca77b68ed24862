import { type Seen, seenAt, type Spot, viewNamed } from '../content/pictures';
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
  /** The name of its graphic, which all pictures of a view share. */
  readonly view: string;
  readonly graphic: Graphic;
  /** True for the right one of a part that is drawn as the left. */
  readonly isMirrored: boolean;
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

function labelOf(code: string, { side, way = '' }: Shown, phrasebook: Phrasebook): string {
  const { both, ways } = phrasebook.content.pictures[code] ?? {};
  const place = ways?.[way] === undefined ? code : (`${code}.ways.${way}` as const);
  const isBoth = side === 'both' && both !== undefined;
  const words = phrasebook.pieceWords(
    `pictures.${place}.${isBoth ? 'both' : 'one'}`,
    phrasebook.sideValues(side),
  );
  return words.join(' ');
}

/** The picture of what is worked, and its place in words. Throws for what there is no picture of: our data may not be wrong. */
export function pictureFor(shown: Shown, phrasebook: Phrasebook): Picture {
  const code = codeOf(shown.target);
  const seen = seenAt(code, shown.way ?? '');
  const view = viewNamed(seen.view);
  const spots = spotsOn(shown.side, seen);
  return {
    view: seen.view,
    graphic: graphicOf(view),
    isMirrored: view.drawn === 'left' && isRight(shown.side),
    marks: spots.map(([x, y]) => ({ x, y })),
    label: labelOf(code, shown, phrasebook),
  };
}
