import type { Component, Layout, PageParts } from '../apl';
import { buttonLayout, type ButtonSize, controlButton, type ControlName } from '../buttons';
import { dataOf, documentOf, dp, ON, textItem, units } from '../document';
import { PALETTE } from '../palette';
import { graphicsOf, pictureLayout } from '../pictureLayout';
import type { Phrasebook } from '../../speech/phrasebook';
import { COUNTER, RING } from './counter';
import { type GuidanceSource, guidanceData } from './guidanceData';
import { playing, SLICE_COMMANDS, speechOf } from './script';

/** How long after a page was cut off it is waited for whoever cut it to be answered, in milliseconds. */
const CUT_TOLD_AFTER = 7000;

const DATA = 'payload.part.properties';

/** Where a page is, and what follows from that. */
const BIND = [
  { name: 'at', value: 0 },
  { name: 'since', value: 0 },
  { name: 'begunAt', value: 0 },
  { name: 'isCut', value: false },
  { name: 'cutAt', value: 0 },
  { name: 'isTold', value: false },
  { name: 'slice', value: `\${${DATA}.slices[at]}` },
  { name: 'showing', value: `\${${DATA}.showings[slice.showing]}` },
  { name: 'passed', value: '${isCut ? cutAt - since : elapsedTime - since}' },
  { name: 'left', value: '${Math.max(0, slice.left - passed)}' },
  { name: 'secondsLeft', value: '${Math.ceil(left / 1000)}' },
] as const;

/** Tells the skill that a page was cut off, unless whoever cut it was answered by another page meanwhile. */
const watching = (token: string) => [
  {
    minimumDelay: 500,
    when: `\${isCut && !isTold && elapsedTime > cutAt + ${CUT_TOLD_AFTER}}`,
    commands: [
      { type: 'SetValue', componentId: 'root', property: 'isTold', value: true },
      { type: 'SendEvent', sequencer: 'watch', arguments: ['cut', token, '${cutAt - begunAt}'] },
    ],
  },
];

/** All that a page says, each where it is spoken from; only what is being said is seen. It is as large as fits. */
const WORDS: Layout = {
  parameters: ['width', 'height', 'largest'],
  items: [
    {
      type: 'Container',
      width: '${width}',
      height: '${height}',
      data: `\${${DATA}.texts}`,
      items: [
        {
          type: 'Text',
          id: 'say${index}',
          position: 'absolute',
          width: '${width}',
          height: '${height}',
          text: '${data}',
          speech: `\${${DATA}['speech' + index]}`,
          opacity: '${slice.say == index ? 1 : 0}',
          color: PALETTE.words,
          fontSize: `\${Math.min(largest, Math.sqrt(width * height / (0.82 * ${DATA}.lengths[index])))}`,
          lineHeight: 1.2,
          textAlignVertical: 'center',
        },
      ],
    },
  ],
};

/** How far along the whole is. */
const PROGRESS: Layout = {
  parameters: ['width'],
  items: [
    {
      type: 'Frame',
      width: '${width}',
      height: units(1.2),
      borderRadius: units(0.6),
      backgroundColor: PALETTE.track,
      item: {
        type: 'Frame',
        height: '100%',
        width: `\${width * (${DATA}.from + (${DATA}.to - ${DATA}.from) * Math.min(1, (slice.startsAt + passed) / ${DATA}.total))}`,
        borderRadius: units(0.6),
        backgroundColor: PALETTE.quiet,
      },
    },
  ],
};

const TITLE: Layout = {
  parameters: ['size', 'align'],
  items: [
    {
      type: 'Container',
      items: [
        textItem('${showing.title}', 1, PALETTE.words, {
          fontSize: '${size}',
          fontWeight: 'bold',
          maxLines: 2,
          textAlign: '${align}',
        }),
        textItem('${showing.side}', 1, PALETTE.hold, {
          fontSize: '${size * 0.75}',
          textAlign: '${align}',
        }),
        textItem('${showing.place}', 1, PALETTE.quiet, {
          fontSize: '${size * 0.6}',
          textAlign: '${align}',
        }),
      ],
    },
  ],
};

const CONTROLS: readonly ControlName[] = ['pause', 'repeat', 'next', 'stop'];

const buttonRow = (
  controls: readonly ControlName[],
  size: ButtonSize,
  phrasebook: Phrasebook,
): Component => ({
  type: 'Container',
  direction: 'row',
  justifyContent: 'spaceBetween',
  items: controls.map((control) => controlButton(control, size, phrasebook)),
});

const next = (size: number, more = {}) => textItem('${showing.next}', size, PALETTE.quiet, more);

function widePage(phrasebook: Phrasebook): Component {
  const button = {
    width: dp('(viewport.width - u * 18) / 4'),
    height: units(14),
    size: units(5.5),
  };
  return {
    type: 'Container',
    when: ON.wide,
    width: '100vw',
    height: '100vh',
    paddingLeft: units(4),
    paddingRight: units(4),
    paddingTop: units(3),
    paddingBottom: units(3),
    justifyContent: 'spaceBetween',
    items: [
      {
        type: 'Container',
        direction: 'row',
        height: units(74),
        items: [
          { type: 'Picture', size: units(74) },
          {
            type: 'Container',
            height: units(74),
            paddingLeft: units(4),
            justifyContent: 'spaceBetween',
            items: [
              {
                type: 'Container',
                direction: 'row',
                alignItems: 'center',
                items: [
                  { type: 'Counter', size: units(36) },
                  {
                    type: 'Container',
                    paddingLeft: units(4),
                    width: dp('viewport.width - u * 123'),
                    items: [{ type: 'Title', size: units(7), align: 'left' }],
                  },
                ],
              },
              {
                type: 'Words',
                width: dp('viewport.width - u * 87'),
                height: units(29),
                largest: units(9),
              },
              next(5, { width: dp('viewport.width - u * 87'), maxLines: 1 }),
            ],
          },
        ],
      },
      { type: 'Progress', width: dp('viewport.width - u * 9') },
      buttonRow(CONTROLS, button, phrasebook),
    ],
  };
}

function tallPage(phrasebook: Phrasebook): Component {
  const button = { width: units(21), height: units(12), size: units(4.2) };
  return {
    type: 'Container',
    when: ON.tall,
    width: '100vw',
    height: '100vh',
    paddingLeft: units(5),
    paddingRight: units(5),
    paddingTop: units(5),
    paddingBottom: units(5),
    justifyContent: 'spaceBetween',
    items: [
      {
        type: 'Container',
        direction: 'row',
        alignItems: 'center',
        items: [
          { type: 'Counter', size: units(34) },
          {
            type: 'Container',
            paddingLeft: units(5),
            width: units(56),
            items: [{ type: 'Title', size: units(7), align: 'left' }],
          },
        ],
      },
      {
        type: 'Container',
        alignItems: 'center',
        items: [{ type: 'Picture', size: dp('Math.min(u * 80, viewport.height - u * 112)') }],
      },
      { type: 'Words', width: units(90), height: units(32), largest: units(8) },
      next(5, { maxLines: 2 }),
      { type: 'Progress', width: units(90) },
      buttonRow(CONTROLS, button, phrasebook),
    ],
  };
}

function roundPage(phrasebook: Phrasebook): Component {
  const button = { width: units(23), height: units(12), size: units(5) };
  return {
    type: 'Container',
    when: ON.round,
    width: '100vw',
    height: '100vh',
    paddingTop: units(7),
    paddingBottom: units(6),
    alignItems: 'center',
    justifyContent: 'spaceBetween',
    items: [
      textItem('${showing.title}', 5, PALETTE.words, {
        width: units(54),
        textAlign: 'center',
        fontWeight: 'bold',
        maxLines: 1,
      }),
      {
        type: 'Container',
        direction: 'row',
        alignItems: 'center',
        items: [
          { type: 'Picture', size: units(40) },
          { type: 'Counter', size: units(34) },
        ],
      },
      { type: 'Words', width: units(76), height: units(22), largest: units(7) },
      { type: 'Progress', width: units(60) },
      {
        type: 'Container',
        width: units(50),
        items: [buttonRow(['pause', 'next'], button, phrasebook)],
      },
    ],
  };
}

/** A page that guides: it speaks, counts, shows the place, and asks for the next page by itself. */
export function guidancePage(source: GuidanceSource, token: string): PageParts {
  const { phrasebook } = source;
  const { slices, script, pictures, properties } = guidanceData(source);
  const speech = speechOf(script);
  const lengths = script.utterances.map(({ text }) => Math.max(1, text.length));
  return {
    document: documentOf({
      bind: BIND,
      handleTick: watching(token),
      commands: SLICE_COMMANDS,
      graphics: { ring: RING, ...graphicsOf(pictures) },
      layouts: {
        TouchButton: buttonLayout(token),
        Counter: COUNTER,
        Picture: pictureLayout(pictures, `${DATA}.showings`, 'slice.showing'),
        Progress: PROGRESS,
        Title: TITLE,
        Words: WORDS,
      },
      items: [widePage(phrasebook), tallPage(phrasebook), roundPage(phrasebook)],
    }),
    data: dataOf({ ...properties, lengths, ...speech.properties }, speech.transformers),
    commands: playing(slices, script, token),
  };
}
