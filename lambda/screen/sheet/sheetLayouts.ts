import type { Component, Layout, Plain } from '../apl';
import { fitting } from '../document';
import { PALETTE } from '../palette';

/** The room that a layout is given. */
const ROOM = { width: 'width', height: 'height' };

/** A text that fills its place as well as it fits, by how much room it takes at most. */
const filling = (text: string, room: string, more: Readonly<Record<string, Plain>>) => ({
  type: 'Text',
  text,
  color: PALETTE.words,
  fontSize: `\${Math.max(least, ${fitting(ROOM, room, 'largest')})}`,
  lineHeight: 1.25,
  textAlign: '${align}',
  textAlignVertical: 'center',
  ...more,
});

const WORD_PARAMETERS = ['width', 'height', 'largest', 'least', 'align'];

/** What is said, as large as it fits, and scrolled where it would be too small. */
export const SHEET_WORDS: Layout = {
  parameters: WORD_PARAMETERS,
  items: [
    {
      type: 'ScrollView',
      width: '${width}',
      height: '${height}',
      item: filling('${page.texts[shown]}', 'page.room', {
        width: '100%',
        minHeight: '${height}',
      }),
    },
  ],
};

/** The same, a little at a time: what is being said. */
export const SHEET_CAPTION: Layout = {
  parameters: WORD_PARAMETERS,
  items: [
    filling('${page.captions[captioned]}', 'page.captionRoom', {
      width: '${width}',
      height: '${height}',
    }),
  ],
};

/** How much wider than high a digit may be taken to be, at least: its width fits as often into a length. */
const DIGITS = 1.45;

/** Whom to call, as large as it fits: beside each other where `isRow`, else below one another. */
export function numbersItem(
  numbers: readonly string[],
  { width, height, isRow }: { readonly width: string; readonly height: string; isRow: boolean },
): Component {
  const lengths = numbers.map(({ length }) => length);
  const letters = isRow ? lengths.reduce((sum, each) => sum + each + 1, 0) : Math.max(...lengths);
  const high = isRow ? height : `${height} / ${numbers.length}`;
  const item = (text: string): Component => ({
    type: 'Text',
    text,
    fontSize: `\${Math.min(${high} * 0.84, ${width} / ${letters} * ${DIGITS})}`,
    fontWeight: 'bold',
    color: PALETTE.alarm,
    textAlign: 'center',
    maxLines: 1,
  });
  return {
    type: 'Container',
    direction: isRow ? 'row' : 'column',
    alignItems: 'center',
    justifyContent: 'spaceAround',
    width: `\${${width}}`,
    height: `\${${height}}`,
    items: numbers.map(item),
  };
}
