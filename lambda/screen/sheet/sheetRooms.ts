import type { Component } from '../apl';
import { dp, ON, units } from '../document';
import type { Sheet } from './sheet';
import { numberItem } from './sheetLayouts';

/** How a sheet is laid out on a kind of screen; lengths are expressions, in dp. */
interface Room {
  readonly when: string;
  /** What is left free at either side, above and below, in units. */
  readonly padding: number;
  readonly above: number;
  readonly below: number;
  readonly width: string;
  /** What is left for words, choices and a picture. */
  readonly space: string;
  /** How much of it the words have, where there is something to choose. */
  readonly wordsShare: number;
  readonly columns: number;
  readonly isRow: boolean;
  /** With more letters than this the words have all the room: neither a picture nor choices are shown. */
  readonly mostLetters: number;
  readonly least: number;
  readonly mostControls: number;
}

const ROOMS: readonly Room[] = [
  {
    when: ON.wide,
    padding: 4,
    above: 4,
    below: 4,
    width: '(viewport.width - u * 8)',
    space: '(u * 74 - 2)',
    wordsShare: 0.34,
    columns: 3,
    isRow: true,
    mostLetters: Infinity,
    least: 3.4,
    mostControls: 4,
  },
  {
    when: ON.tall,
    padding: 5,
    above: 5,
    below: 5,
    width: '(u * 90)',
    space: '(viewport.height - u * 27)',
    wordsShare: 0.34,
    columns: 2,
    isRow: false,
    mostLetters: Infinity,
    least: 3.4,
    mostControls: 4,
  },
  {
    when: ON.round,
    padding: 16,
    above: 15,
    below: 8,
    width: '(u * 68)',
    space: '(u * 60)',
    wordsShare: 0.54,
    columns: 1,
    isRow: false,
    mostLetters: 250,
    least: 3,
    mostControls: 2,
  },
];

/** What stands above or beside the words: a picture, or whom to call; or below them what can be chosen. */
function contents(sheet: Sheet, room: Room): Component[] {
  const { width, space, wordsShare, columns, isRow, mostLetters, least } = room;
  const { numbers = [] } = sheet;
  const align = columns === 1 ? 'center' : 'left';
  const words = (wide: string, high: string, largest: number, place = 'left'): Component => ({
    type: 'Words',
    width: dp(wide),
    height: dp(high),
    align: place,
    largest: units(largest),
    least: units(least),
  });
  if (numbers.length > 0)
    return [
      ...numbers.map((each) => numberItem(each, width, `${space} * ${0.44 / numbers.length}`)),
      words(`${width} - 2`, `${space} * 0.44`, 8, 'center'),
    ];
  const { picture, choices = [] } = sheet.text.length > mostLetters ? {} : sheet;
  if (choices.length > 0)
    return [
      words(`${width} - 2`, `${space} * ${wordsShare}`, 7, align),
      {
        type: 'Choices',
        columns,
        width: dp(`${width} - 2`),
        space: dp(`${space} * ${0.96 - wordsShare}`),
        height: units(columns === 3 ? 13 : 15),
        size: units(columns === 2 ? 5 : 5.5),
      },
    ];
  if (!picture) return [words(`${width} - 2`, `${space} - 2`, 9, align)];
  const side = isRow ? `(${space} - 2)` : `(${space} * 0.5)`;
  return [
    { type: 'Picture', size: dp(side) },
    isRow
      ? words(`${width} - ${side} - u * 5`, `${space} - 2`, 8)
      : words(`${width} - 2`, `${space} * 0.46`, 8, align),
  ];
}

/** A sheet on one kind of screen: what is said and shown, and below it the buttons. */
function sheetIn(sheet: Sheet, room: Room): Component {
  const { when, padding, above, below, width, space, isRow, mostControls } = room;
  const count = Math.min(sheet.controls.length, mostControls);
  const isBeside = isRow && sheet.picture !== undefined && !sheet.choices;
  const size = {
    width: dp(`Math.min(u * 44, ${width} / ${Math.max(1, count)} - u * 3)`),
    height: units(13),
    size: units(5.5),
  };
  return {
    type: 'Container',
    when,
    width: '100vw',
    height: '100vh',
    paddingLeft: units(padding),
    paddingRight: units(padding),
    paddingTop: units(above),
    paddingBottom: units(below),
    justifyContent: 'spaceBetween',
    items: [
      {
        type: 'Container',
        direction: isBeside ? 'row' : 'column',
        alignItems: isBeside ? 'start' : 'center',
        justifyContent: 'spaceBetween',
        width: dp(width),
        height: dp(space),
        items: contents(sheet, room),
      },
      {
        type: 'Container',
        width: dp(width),
        items:
          count > 0
            ? [{ type: 'Controls', most: mostControls, ...size, spread: 'spaceAround' }]
            : [],
      },
    ],
  };
}

/** A sheet on each kind of screen. */
export const sheetRooms = (sheet: Sheet): Component[] => ROOMS.map((room) => sheetIn(sheet, room));
