import type { PageParts } from '../apl';
import { buttonLayout, CONTROLS } from '../buttons';
import { dataOf, documentOf } from '../document';
import { graphicsOf, pictureLayout } from '../pictureLayout';
import { COUNTER, RING } from './counter';
import { type GuidanceSource, guidanceData } from './guidanceData';
import { ASIDE, PROGRESS, SHORT_TITLE, TITLE, WORDS } from './guidanceLayouts';
import { guidanceRooms, WIDE_BIND } from './guidanceRooms';
import { playing, SLICE_COMMANDS, speechOf } from './script';

/** How long after a page was cut off it is waited for whoever cut it to be answered, in milliseconds. */
const CUT_TOLD_AFTER = 7000;

/** Where a page is, and what follows from that. */
const BIND = [
  { name: 'at', value: 0 },
  { name: 'since', value: 0 },
  { name: 'begunAt', value: 0 },
  { name: 'isCut', value: false },
  { name: 'cutAt', value: 0 },
  { name: 'isTold', value: false },
  { name: 'shown', value: '${page.slices.showing[at]}' },
  { name: 'said', value: '${page.slices.say[at]}' },
  { name: 'kind', value: '${page.slices.kind[at]}' },
  { name: 'whole', value: '${page.slices.of[at]}' },
  { name: 'showing', value: '${page.showings[shown]}' },
  { name: 'passed', value: '${isCut ? cutAt - since : elapsedTime - since}' },
  { name: 'left', value: '${Math.max(0, page.slices.left[at] - passed)}' },
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

/** A page that guides: it speaks, counts, shows the place, and asks for the next page by itself. */
export function guidancePage(source: GuidanceSource, token: string): PageParts {
  const { slices, script, pictures, properties } = guidanceData(source);
  const speech = speechOf(script);
  return {
    document: documentOf({
      bind: [...WIDE_BIND, ...BIND],
      handleTick: watching(token),
      commands: SLICE_COMMANDS,
      graphics: { ring: RING, ...graphicsOf(pictures) },
      layouts: {
        Aside: ASIDE,
        TouchButton: buttonLayout(token),
        Controls: CONTROLS,
        Counter: COUNTER,
        Picture: pictureLayout(pictures, 'page.showings', 'shown'),
        Progress: PROGRESS,
        ShortTitle: SHORT_TITLE,
        Title: TITLE,
        Words: WORDS,
      },
      items: guidanceRooms(),
    }),
    data: dataOf({ ...properties, ...speech.properties }, speech.transformers),
    commands: playing(slices, script, token),
  };
}
