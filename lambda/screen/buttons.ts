import type { Phrasebook } from '../speech/phrasebook';
import type { Layout } from './apl';
import { PALETTE } from './palette';
import { screenWords } from './screenWords';

/** What can be touched on any page; each does what its word does. */
export type ControlName =
  | 'pause'
  | 'next'
  | 'previous'
  | 'repeat'
  | 'resume'
  | 'startOver'
  | 'stop'
  | 'yes'
  | 'no'
  | 'skip';

/** A button: its words, what it tells, and its size. What has been spoken of a page is told with it. */
export const buttonLayout = (token: string): Layout => ({
  parameters: ['words', 'control', 'named', 'width', 'height', 'size'],
  items: [
    {
      type: 'TouchWrapper',
      width: '${width}',
      height: '${height}',
      accessibilityLabel: '${words}',
      role: 'button',
      onPress: [
        {
          type: 'SendEvent',
          sequencer: 'touch',
          arguments: ['touched', token, '${elapsedTime - begunAt}', '${control}', '${named}'],
        },
      ],
      item: {
        type: 'Frame',
        width: '100%',
        height: '100%',
        style: 'touchable',
        inheritParentState: true,
        borderRadius: '${u * 3}',
        item: {
          type: 'Text',
          width: '100%',
          height: '100%',
          text: '${words}',
          fontSize: '${size}',
          color: PALETTE.words,
          textAlign: 'center',
          textAlignVertical: 'center',
          maxLines: 2,
        },
      },
    },
  ],
});

/** A row of the buttons that a page's data tells of, one at least: no more than `most` of them, `spread` over its room. Of no
 * data at all an engine would make an empty button. */
export const CONTROLS: Layout = {
  parameters: ['most', 'width', 'height', 'size', 'spread'],
  items: [
    {
      type: 'Container',
      direction: 'row',
      justifyContent: '${spread}',
      data: '${page.controls}',
      items: [
        {
          type: 'TouchButton',
          when: '${index < most}',
          words: '${data.words}',
          control: '${data.control}',
          named: '',
          width: '${width}',
          height: '${height}',
          size: '${size}',
        },
      ],
    },
  ],
};

/** Controls as the data that buttons are made from, in their order. */
export const controlsData = (controls: readonly ControlName[], phrasebook: Phrasebook) =>
  controls.map((control) => ({ control, words: screenWords(phrasebook).controls[control] }));
