import type { Layout } from '../apl';
import { fitting, units } from '../document';
import { PALETTE } from '../palette';

/** The room that a layout is given. */
const ROOM = { width: 'width', height: 'height' };

/** What is left of a room beside what is counted, for what is said meanwhile; all of it for anything else. */
const BESIDE = '(page.beside[index] ? aside : 0)';
const LEFT = { width: `(width - ${BESIDE})`, height: 'height' };

/** All that a page says, each where it is spoken from; only what is being said is seen. It is as large as fits. What is said
 * while something is counted begins `aside`. */
export const WORDS: Layout = {
  parameters: ['width', 'height', 'aside', 'largest', 'align'],
  items: [
    {
      type: 'Container',
      width: '${width}',
      height: '${height}',
      data: '${page.texts}',
      items: [
        {
          type: 'Text',
          id: 'say${index}',
          position: 'absolute',
          left: `\${${BESIDE}}`,
          width: `\${${LEFT.width}}`,
          height: '${height}',
          text: '${data}',
          speech: "${page['speech' + index]}",
          opacity: '${said == index ? 1 : 0}',
          color: PALETTE.words,
          fontSize: `\${${fitting(LEFT, 'page.lengths[index]', 'largest')}}`,
          lineHeight: 1.2,
          textAlign: '${align}',
          textAlignVertical: 'center',
        },
      ],
    },
  ],
};

/** How far along the whole is. */
export const PROGRESS: Layout = {
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
        width:
          '${width * (page.from + (page.to - page.from) * Math.min(1, (since - begunAt + passed) / page.total))}',
        borderRadius: units(0.6),
        backgroundColor: PALETTE.quiet,
      },
    },
  ],
};

/** What is worked, alone: on a screen that has no room for more. */
export const SHORT_TITLE: Layout = {
  parameters: ['width', 'height', 'largest'],
  items: [
    {
      type: 'Text',
      width: '${width}',
      height: '${height}',
      text: '${showing.title}',
      fontSize: `\${${fitting(ROOM, 'page.letters', 'largest')}}`,
      fontWeight: 'bold',
      color: PALETTE.words,
      lineHeight: 1.2,
      textAlign: 'center',
      textAlignVertical: 'center',
    },
  ],
};

/** What is worked, on which side, and which place it is of how many. A size can't change while a page is shown: the longest
 * title says how large all of them are. */
export const TITLE: Layout = {
  parameters: ['width', 'height'],
  items: [
    {
      type: 'Container',
      width: '${width}',
      items: [
        {
          type: 'Text',
          width: '${width}',
          text: '${showing.title}',
          fontSize: `\${${fitting(ROOM, 'page.letters', 'height * 0.45')}}`,
          fontWeight: 'bold',
          color: PALETTE.words,
          lineHeight: 1.2,
        },
        {
          type: 'Text',
          width: '${width}',
          text: '${showing.side}',
          fontSize: '${height * 0.3}',
          color: PALETTE.hold,
        },
        {
          type: 'Text',
          width: '${width}',
          text: '${showing.place}',
          fontSize: '${height * 0.25}',
          color: PALETTE.quiet,
        },
      ],
    },
  ],
};
