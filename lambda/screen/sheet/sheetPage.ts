import type { Phrasebook } from '../../speech/phrasebook';
import type { PageParts } from '../apl';
import { buttonLayout, controlsData, CONTROLS } from '../buttons';
import { dataOf, documentOf, roomOf } from '../document';
import { graphicsOf, pictureData, pictureLayout } from '../pictureLayout';
import type { Look, Sheet } from './sheet';
import { SHEET_CAPTION, SHEET_WORDS } from './sheetLayouts';
import { sheetRooms } from './sheetRooms';

/** Which look is shown, as an expression: each until its time is over, and then the last one. */
const shownBy = (looks: readonly Look[]): string => {
  const ends = looks.slice(0, -1).map(({ until = 0 }, at) => `elapsedTime < ${until} ? ${at} : `);
  return `\${${ends.join('')}${ends.length}}`;
};

/** How much room the longest of some looks takes. */
const roomFor = (looks: readonly Look[]) =>
  roomOf(Math.max(1, ...looks.map(({ text }) => text.length)));

/** A page that shows what is said by voice, and what can be answered to it. */
export function sheetPage(sheet: Sheet, token: string, phrasebook: Phrasebook): PageParts {
  const { picture, captions, controls, looks = [sheet] } = sheet;
  const pictures = looks.flatMap((look) => look.picture ?? []);
  return {
    document: documentOf({
      bind: [
        { name: 'begunAt', value: 0 },
        { name: 'shown', value: shownBy(looks) },
        { name: 'captioned', value: shownBy(captions) },
      ],
      ...(picture && { graphics: graphicsOf(pictures) }),
      layouts: {
        TouchButton: buttonLayout(token),
        Controls: CONTROLS,
        Words: SHEET_WORDS,
        Caption: SHEET_CAPTION,
        ...(picture && { Picture: pictureLayout(pictures, 'page.pictures', 'shown') }),
      },
      items: sheetRooms(sheet),
    }),
    data: dataOf({
      texts: looks.map((look) => look.text),
      room: roomFor(looks),
      captions: captions.map((caption) => caption.text),
      captionRoom: roomFor(captions),
      controls: controlsData(controls, phrasebook),
      pictures: pictures.map(pictureData),
    }),
    commands: [],
  };
}
