import type { Phrasebook } from '../../speech/phrasebook';
import type { PageParts } from '../apl';
import { buttonLayout, controlsData, CONTROLS } from '../buttons';
import { dataOf, documentOf } from '../document';
import { graphicsOf, pictureData, pictureLayout } from '../pictureLayout';
import type { Scene, Sheet } from './sheet';
import { choicesLayout, SHEET_WORDS } from './sheetLayouts';
import { sheetRooms } from './sheetRooms';

/** Which scene is shown, as an expression: each until its time is over, and then the last one. */
const shownBy = (scenes: readonly Scene[]): string => {
  const ends = scenes.slice(0, -1).map(({ until = 0 }, at) => `elapsedTime < ${until} ? ${at} : `);
  return `\${${ends.join('')}${ends.length}}`;
};

/** A page that shows what is said by voice, and what can be answered to it. */
export function sheetPage(sheet: Sheet, token: string, phrasebook: Phrasebook): PageParts {
  const { picture, choices = [], controls, scenes = [sheet] } = sheet;
  const pictures = scenes.flatMap((scene) => scene.picture ?? []);
  return {
    document: documentOf({
      bind: [
        { name: 'begunAt', value: 0 },
        { name: 'shown', value: shownBy(scenes) },
      ],
      ...(picture && { graphics: graphicsOf(pictures) }),
      layouts: {
        TouchButton: buttonLayout(token),
        Controls: CONTROLS,
        Words: SHEET_WORDS,
        ...(choices.length > 0 && { Choices: choicesLayout(choices) }),
        ...(picture && { Picture: pictureLayout(pictures, 'page.pictures', 'shown') }),
      },
      items: sheetRooms(sheet),
    }),
    data: dataOf({
      texts: scenes.map((scene) => scene.text),
      length: Math.max(1, ...scenes.map((scene) => scene.text.length)),
      controls: controlsData(controls, phrasebook),
      pictures: pictures.map(pictureData),
    }),
    commands: [],
  };
}
