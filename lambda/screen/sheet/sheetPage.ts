import type { Phrasebook } from '../../speech/phrasebook';
import type { PageParts } from '../apl';
import { buttonLayout } from '../buttons';
import { dataOf, documentOf } from '../document';
import { graphicsOf, pictureData, pictureLayout } from '../pictureLayout';
import type { Sheet } from './sheet';
import { choicesLayout, SHEET_WORDS } from './sheetLayouts';
import { sheetRooms } from './sheetRooms';

const DATA = 'payload.part.properties';

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
        Words: SHEET_WORDS,
        ...(choices.length > 0 && { Choices: choicesLayout(choices) }),
        ...(picture && { Picture: pictureLayout(pictures, `${DATA}.pictures`, '0') }),
      },
      items: sheetRooms(sheet, phrasebook),
    }),
    data: dataOf({
      text,
      length: Math.max(1, text.length),
      pictures: pictures.map(pictureData),
    }),
    commands: [],
  };
}
