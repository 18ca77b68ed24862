import type { Component } from '../apl';
import { dp, ON, units } from '../document';
import { type ChoiceRoom, choiceRows, heightOf, rowsOf } from './choiceRows';
import { roundSheet } from './roundSheet';
import type { Sheet } from './sheet';
import { numbersItem } from './sheetLayouts';

/** How a sheet is laid out on a kind of screen; lengths are expressions, in dp. */
interface Room {
  readonly when: string;
  /** What is left free all around, in units. */
  readonly padding: number;
  readonly width: string;
  readonly height: string;
  /** How large a picture may be. */
  readonly picture: string;
  /** Whether words stand beside a picture, and numbers beside each other. */
  readonly isRow: boolean;
  readonly choices: ChoiceRoom;
}

const ROOMS: readonly Room[] = [
  {
    when: ON.wide,
    padding: 4,
    width: '(viewport.width - u * 8)',
    height: '(u * 92)',
    picture: '(viewport.width * 0.42)',
    isRow: true,
    choices: { width: 152, columns: 4, height: 13, size: 5.5 },
  },
  {
    when: ON.tall,
    padding: 5,
    width: '(u * 90)',
    height: '(viewport.height - u * 10)',
    picture: '(viewport.height * 0.42)',
    isRow: false,
    choices: { width: 90, columns: 2, height: 14, size: 5.5 },
  },
];

/** How high the buttons below everything are, and what is left free above them, in units. */
const BUTTONS = 13;
const ABOVE_BUTTONS = 5;

/** The smallest that words are written, in units: what would be smaller is scrolled. */
const LEAST = 3.4;

/** What stands above or beside the words: a picture, or whom to call; or below them what can be chosen. */
function contents(sheet: Sheet, { width, isRow, picture, choices }: Room, space: string) {
  const words = (wide: string, high: string, largest: number, align: string): Component => ({
    type: 'Words',
    width: dp(wide),
    height: dp(high),
    align,
    largest: units(largest),
    least: units(LEAST),
  });
  if (sheet.numbers && sheet.numbers.length > 0)
    return [
      numbersItem(sheet.numbers, { width: `(${width} - 2)`, height: `(${space} * 0.5)`, isRow }),
      words(`${width} - 2`, `${space} * 0.48`, 9, 'center'),
    ];
  if (sheet.choices) {
    const rows = rowsOf(sheet.choices, choices);
    const left = `${space} - u * ${heightOf(rows, choices) + 2}`;
    return [words(`${width} - 2`, left, 8, 'left'), choiceRows(rows, `(${width} - 2)`, choices)];
  }
  if (!sheet.picture) return [words(`${width} - 2`, `${space} - 2`, 9, 'center')];
  const side = `Math.min(${isRow ? space : width}, ${picture}) - 2`;
  return [
    { type: 'Picture', size: dp(side) },
    isRow
      ? words(`${width} - ${side} - u * 5`, `${space} - 2`, 8, 'left')
      : words(`${width} - 2`, `${space} - ${side} - u * 4`, 8, 'left'),
  ];
}

/** A sheet on one kind of screen: what is said and shown, and below it the buttons. */
function sheetIn(sheet: Sheet, room: Room): Component {
  const { when, padding, width, height, isRow } = room;
  const count = sheet.controls.length;
  const isBeside = isRow && sheet.picture !== undefined && !sheet.choices;
  const space = count > 0 ? `(${height} - u * ${BUTTONS + ABOVE_BUTTONS})` : height;
  const buttons: Component = {
    type: 'Controls',
    most: count,
    width: dp(`Math.min(u * 44, ${width} / ${Math.max(1, count)} - u * 3)`),
    height: units(BUTTONS),
    size: units(isRow ? 5.5 : 4.6),
    spread: 'spaceAround',
  };
  return {
    type: 'Container',
    when,
    width: '100vw',
    height: '100vh',
    paddingLeft: units(padding),
    paddingRight: units(padding),
    paddingTop: units(padding),
    paddingBottom: units(padding),
    justifyContent: 'spaceBetween',
    items: [
      {
        type: 'Container',
        direction: isBeside ? 'row' : 'column',
        alignItems: 'center',
        justifyContent: 'spaceBetween',
        width: dp(width),
        height: dp(space),
        items: contents(sheet, room, space),
      },
      { type: 'Container', width: dp(width), items: count > 0 ? [buttons] : [] },
    ],
  };
}

/** A sheet on each kind of screen. */
export const sheetRooms = (sheet: Sheet): Component[] => [
  ...ROOMS.map((room) => sheetIn(sheet, room)),
  roundSheet(sheet),
];
