import type { Component } from '../apl';
import { dp, units } from '../document';
import type { Choosable } from './sheet';

/** What a kind of screen has for choices, in units. */
export interface ChoiceRoom {
  /** How wide a row is at least, and how many stand beside each other at most. */
  readonly width: number;
  readonly columns: number;
  /** How high a button is, and how large its words. */
  readonly height: number;
  readonly size: number;
}

/** How wide a letter is, in its height; and what is left free around words, in units. */
const LETTER = 0.47;
const AROUND_WORDS = 5;

/** Between two buttons, and below each, in units. */
const GAP = 2;

/** How many of `count` stand in each of some rows: about as many in each, and rather more where a round screen is widest. */
function lengthsOf(rows: number, count: number): number[] {
  const most = Math.ceil(count / rows);
  const short = rows * most - count;
  const isShort = (row: number) => (short === 2 && rows === 3 ? row !== 1 : row >= rows - short);
  return Array.from({ length: rows }, (_, row) => (isShort(row) ? most - 1 : most));
}

/** Choices in rows: as many beside each other as their words have room for. */
export function rowsOf(choices: readonly Choosable[], room: ChoiceRoom): (readonly Choosable[])[] {
  const letters = Math.max(1, ...choices.map(({ name }) => name.length));
  const fitting = Math.floor(room.width / (letters * room.size * LETTER + AROUND_WORDS));
  const columns = Math.min(room.columns, Math.max(1, fitting));
  let from = 0;
  return lengthsOf(Math.ceil(choices.length / columns), choices.length).map((length) =>
    choices.slice(from, (from += length)),
  );
}

/** How high rows are, in units. */
export const heightOf = (rows: readonly unknown[], { height }: ChoiceRoom): number =>
  rows.length * (height + GAP);

/** Rows of buttons, in a width, an expression in dp. */
export function choiceRows(
  rows: readonly (readonly Choosable[])[],
  width: string,
  { height, size }: ChoiceRoom,
): Component {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const button = ({ control, id, name }: Choosable): Component => ({
    type: 'Container',
    paddingLeft: units(GAP / 2),
    paddingRight: units(GAP / 2),
    items: [
      {
        type: 'TouchButton',
        words: name,
        control,
        named: id,
        width: dp(`${width} / ${columns} - u * ${GAP} - 1`),
        height: units(height),
        size: units(size),
      },
    ],
  });
  return {
    type: 'Container',
    width: dp(width),
    items: rows.map((row) => ({
      type: 'Container',
      direction: 'row',
      justifyContent: 'center',
      paddingBottom: units(GAP),
      items: row.map(button),
    })),
  };
}
