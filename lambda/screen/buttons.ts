import type { Phrasebook } from '../speech/phrasebook';
import type { Component, Layout } from './apl';
import { PALETTE } from './palette';
import { screenWords } from './screenWords';

/** What can be touched on any page; each does what its word does. */
export type ControlName =
  'pause' | 'next' | 'previous' | 'repeat' | 'resume' | 'startOver' | 'stop' | 'yes' | 'no';

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
        backgroundColor: PALETTE.raised,
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

/** How large a button is, in dp, as an expression. */
export interface ButtonSize {
  readonly width: string;
  readonly height: string;
  readonly size: string;
}

/** The button of a control. */
export const controlButton = (
  control: ControlName,
  { width, height, size }: ButtonSize,
  phrasebook: Phrasebook,
): Component => ({
  type: 'TouchButton',
  words: screenWords(phrasebook).controls[control],
  control,
  named: '',
  width,
  height,
  size,
});
