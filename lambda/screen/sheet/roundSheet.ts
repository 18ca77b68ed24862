import type { Component } from '../apl';
import { ON, units } from '../document';
import { type ChoiceRoom, choiceRows, heightOf, rowsOf } from './choiceRows';
import type { Sheet } from './sheet';
import { numbersItem } from './sheetLayouts';

/** Above and below everything, in units: there a circle is too narrow. */
const ABOVE = 9;
const BELOW = 10;

/** How high the buttons are, how wide, and what is left free above and between them, in units. */
const BUTTON = { height: 11, width: 27, above: 2, between: 3 };

/** More of them have no room. */
const MOST_BUTTONS = 2;

const CHOICES: ChoiceRoom = { width: 84, columns: 3, height: 11, size: 4.5 };

/** How wide rows of choices are, by how many stand beside each other, in units. */
const ROW_WIDTHS = [60, 60, 84, 88];

/** How large a picture is, in units. */
const PICTURE = 42;

const words = (type: 'Words' | 'Caption', width: number, height: number, largest: number) => ({
  type,
  width: units(width),
  height: units(height),
  align: 'center',
  largest: units(largest),
  least: units(3),
});

/** What there is to see and to choose, and what is being said, in so many units of height. */
function contents({ numbers = [], choices, picture }: Sheet, space: number): Component[] {
  if (numbers.length > 0) {
    const place = { width: '(u * 62)', height: `(u * ${space * 0.48})`, isRow: false };
    return [numbersItem(numbers, place), words('Words', 70, space * 0.46, 7)];
  }
  if (choices) {
    const rows = rowsOf(choices, CHOICES);
    const columns = Math.max(...rows.map((row) => row.length));
    return [
      words('Caption', 60, space - heightOf(rows, CHOICES), 7),
      choiceRows(rows, `(u * ${ROW_WIDTHS[columns] ?? CHOICES.width})`, CHOICES),
    ];
  }
  if (picture)
    return [
      { type: 'Picture', size: units(PICTURE) },
      words('Caption', 76, space - PICTURE - 1, 7),
    ];
  return [words('Words', 66, space, 8)];
}

/** A sheet on a small round screen: what stands beside something else is said a little at a time. */
export function roundSheet(sheet: Sheet): Component {
  const hasButtons = sheet.controls.length > 0;
  const space = 100 - ABOVE - BELOW - (hasButtons ? BUTTON.height + BUTTON.above : 0);
  const count = Math.min(MOST_BUTTONS, sheet.controls.length);
  const buttons: Component = {
    type: 'Controls',
    most: MOST_BUTTONS,
    width: units(BUTTON.width),
    height: units(BUTTON.height),
    size: units(4.8),
    spread: 'spaceBetween',
  };
  return {
    type: 'Container',
    when: ON.round,
    width: '100vw',
    height: '100vh',
    paddingTop: units(ABOVE),
    paddingBottom: units(BELOW),
    alignItems: 'center',
    justifyContent: 'spaceBetween',
    items: [
      {
        type: 'Container',
        width: '100vw',
        height: units(space),
        alignItems: 'center',
        justifyContent: 'spaceBetween',
        items: contents(sheet, space),
      },
      ...(hasButtons
        ? [
            {
              type: 'Container',
              width: units(count * (BUTTON.width + BUTTON.between) - BUTTON.between),
              items: [buttons],
            },
          ]
        : []),
    ],
  };
}
