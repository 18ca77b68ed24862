import type { Component, Layout } from '../apl';
import { dp, fitting, units } from '../document';
import { PALETTE } from '../palette';
import type { Choosable } from './sheet';

/** The room that a layout is given. */
const ROOM = { width: 'width', height: 'height' };

/** What is said, as large as it fits, and scrolled where it would be too small. */
export const SHEET_WORDS: Layout = {
  parameters: ['width', 'height', 'largest', 'least', 'align'],
  items: [
    {
      type: 'ScrollView',
      width: '${width}',
      height: '${height}',
      item: {
        type: 'Text',
        width: '100%',
        minHeight: '${height}',
        text: '${page.texts[shown]}',
        color: PALETTE.words,
        fontSize: `\${Math.max(least, ${fitting(ROOM, 'page.length', 'largest')})}`,
        lineHeight: 1.25,
        textAlign: '${align}',
        textAlignVertical: 'center',
      },
    },
  ],
};

/** What can be chosen, `columns` beside each other; what does not fit is scrolled. */
export function choicesLayout(choices: readonly Choosable[]): Layout {
  const rows = (columns: number): Component[] =>
    Array.from({ length: Math.ceil(choices.length / columns) }, (_, row) => ({
      type: 'Container',
      direction: 'row',
      justifyContent: 'center',
      items: choices.slice(row * columns, (row + 1) * columns).map(({ control, id, name }) => ({
        type: 'Container',
        paddingLeft: units(1),
        paddingRight: units(1),
        paddingBottom: units(2),
        items: [
          {
            type: 'TouchButton',
            words: name,
            control,
            named: id,
            width: dp(`width / ${columns} - u * 2 - 1`),
            height: '${height}',
            size: '${size}',
          },
        ],
      })),
    }));
  const list = (columns: number): Component => ({
    type: 'ScrollView',
    when: `\${columns == ${columns}}`,
    width: '${width}',
    height: '${space}',
    item: { type: 'Container', width: '100%', items: rows(columns) },
  });
  return {
    parameters: ['width', 'space', 'columns', 'height', 'size'],
    items: [{ type: 'Container', items: [list(1), list(2), list(3)] }],
  };
}

/** Whom to call. */
export const numberItem = (number: string, width: string, height: string): Component => ({
  type: 'Text',
  width: '100%',
  text: number,
  fontSize: `\${Math.min(${height}, ${width} / ${number.length} * 1.5)}`,
  fontWeight: 'bold',
  color: PALETTE.alarm,
  textAlign: 'center',
  maxLines: 1,
});
