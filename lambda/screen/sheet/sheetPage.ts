import type { Phrasebook } from '../../speech/phrasebook';
import type { Component, Layout, PageParts } from '../apl';
import { buttonLayout, controlButton } from '../buttons';
import { dataOf, documentOf, dp, ON, units } from '../document';
import { PALETTE } from '../palette';
import { graphicsOf, pictureData, pictureLayout } from '../pictureLayout';
import type { Choosable, Sheet } from './sheet';

const DATA = 'payload.part.properties';

/** What is said, as large as it fits, and scrolled where it would be too small. */
const WORDS: Layout = {
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
        text: `\${${DATA}.text}`,
        color: PALETTE.words,
        fontSize: `\${Math.max(least, Math.min(largest, Math.sqrt(width * height / (0.82 * ${DATA}.length))))}`,
        lineHeight: 1.25,
        textAlign: '${align}',
        textAlignVertical: 'center',
      },
    },
  ],
};

/** What can be chosen, `columns` beside each other; what does not fit is scrolled. */
function choicesLayout(choices: readonly Choosable[]): Layout {
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
            ...{ type: 'TouchButton', words: name, control, named: id },
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
const numberItem = (number: string, width: string, height: string): Component => ({
  type: 'Text',
  width: '100%',
  text: number,
  fontSize: `\${Math.min(${height}, ${width} / ${number.length} * 1.5)}`,
  fontWeight: 'bold',
  color: PALETTE.alarm,
  textAlign: 'center',
  maxLines: 1,
});

/** How a sheet is laid out on a kind of screen; lengths are expressions, in dp. */
interface Room {
  readonly when: string;
  readonly padding: number;
  readonly width: string;
  /** What is left for words, choices and a picture. */
  readonly space: string;
  readonly columns: number;
  readonly isRow: boolean;
  readonly least: number;
  readonly mostControls: number;
}

const ROOMS: readonly Room[] = [
  {
    when: ON.wide,
    padding: 4,
    width: '(viewport.width - u * 8)',
    space: '(u * 74 - 2)',
    columns: 3,
    isRow: true,
    least: 3.6,
    mostControls: 4,
  },
  {
    when: ON.tall,
    padding: 5,
    width: '(u * 90)',
    space: '(viewport.height - u * 27)',
    columns: 2,
    isRow: false,
    least: 3.6,
    mostControls: 4,
  },
  {
    when: ON.round,
    padding: 13,
    width: '(u * 72)',
    space: '(u * 60)',
    columns: 1,
    isRow: false,
    least: 3.4,
    mostControls: 2,
  },
];

/** What stands above or beside the words: a picture, or whom to call; or below them what can be chosen. */
function contents(sheet: Sheet, { width, space, columns, isRow, least }: Room): Component[] {
  const { picture, numbers = [], choices = [] } = sheet;
  const words = (wide: string, high: string, largest: number, align = 'left'): Component => ({
    ...{ type: 'Words', width: dp(wide), height: dp(high), align },
    ...{ largest: units(largest), least: units(least) },
  });
  if (numbers.length > 0)
    return [
      ...numbers.map((each) => numberItem(each, width, `${space} * ${0.44 / numbers.length}`)),
      words(`${width} - 2`, `${space} * 0.44`, 8, 'center'),
    ];
  if (choices.length > 0)
    return [
      words(`${width} - 2`, `${space} * 0.34`, 7),
      {
        ...{ type: 'Choices', columns, width: dp(`${width} - 2`), space: dp(`${space} * 0.62`) },
        ...{ height: units(columns === 3 ? 13 : 15), size: units(columns === 3 ? 5.5 : 6) },
      },
    ];
  if (!picture)
    return [words(`${width} - 2`, `${space} - 2`, 9, columns === 1 ? 'center' : 'left')];
  const side = isRow ? `(${space} - 2)` : `(${space} * 0.5)`;
  return [
    { type: 'Picture', size: dp(side) },
    isRow
      ? words(`${width} - ${side} - u * 5`, `${space} - 2`, 8)
      : words(`${width} - 2`, `${space} * 0.46`, 8, columns === 1 ? 'center' : 'left'),
  ];
}

function roomPage(sheet: Sheet, room: Room, phrasebook: Phrasebook): Component {
  const { when, padding, width, space, isRow, mostControls } = room;
  const controls = sheet.controls.slice(0, mostControls);
  const isBeside = isRow && sheet.picture !== undefined;
  const size = {
    width: dp(
      `Math.min(u * 44, (${width} - u * 3 * ${controls.length}) / ${Math.max(1, controls.length)})`,
    ),
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
    paddingTop: units(Math.min(padding, 10)),
    paddingBottom: units(Math.min(padding, 8)),
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
        direction: 'row',
        justifyContent: 'spaceAround',
        width: dp(width),
        items: controls.map((control) => controlButton(control, size, phrasebook)),
      },
    ],
  };
}

/** A page that shows what is said by voice, and what can be answered to it. */
export function sheetPage(sheet: Sheet, token: string, phrasebook: Phrasebook): PageParts {
  const { text, picture, choices = [] } = sheet;
  const pictures = picture ? [picture] : [];
  return {
    document: documentOf({
      bind: [{ name: 'begunAt', value: 0 }],
      ...(picture && { graphics: graphicsOf(pictures) }),
      layouts: {
        TouchButton: buttonLayout(token),
        Words: WORDS,
        ...(choices.length > 0 && { Choices: choicesLayout(choices) }),
        ...(picture && { Picture: pictureLayout(pictures, `${DATA}.pictures`, '0') }),
      },
      items: ROOMS.map((room) => roomPage(sheet, room, phrasebook)),
    }),
    data: dataOf({
      text,
      length: Math.max(1, text.length),
      pictures: pictures.map(pictureData),
    }),
    commands: [],
  };
}
