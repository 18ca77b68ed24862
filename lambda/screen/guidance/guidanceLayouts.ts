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
          fontSize: `\${${fitting(LEFT, 'page.rooms[index]', 'largest')}}`,
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
      accessibilityLabel: '${page.labels.progress}',
      role: 'progressbar',
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
      fontSize: `\${${fitting(ROOM, 'page.room', 'largest')}}`,
      fontWeight: 'bold',
      color: PALETTE.words,
      lineHeight: 1.2,
      textAlign: 'center',
      textAlignVertical: 'center',
    },
  ],
};

/** The size at which the longest title stands in one line: its letters are bold. Below the other one it is broken. */
const IN_ONE_LINE = 'width / (0.56 * page.letters)';

/** What is worked, and below it on which side, and which place it is of how many; these two stand beside each other where
 * `direction` is a row. A size can't change while a page is shown: the longest title says how large all of them are. */
export const TITLE: Layout = {
  parameters: ['width', 'height', 'direction'],
  items: [
    {
      type: 'Container',
      width: '${width}',
      items: [
        {
          type: 'Text',
          width: '${width}',
          text: '${showing.title}',
          fontSize: `\${${IN_ONE_LINE} >= height * 0.39 ? Math.min(height * 0.48, ${IN_ONE_LINE}) : ${fitting(ROOM, 'page.room', 'height * 0.48')}}`,
          fontWeight: 'bold',
          color: PALETTE.words,
          lineHeight: 1.2,
        },
        {
          type: 'Container',
          direction: '${direction}',
          alignItems: "${direction == 'row' ? 'end' : 'start'}",
          justifyContent: 'spaceBetween',
          width: '${width}',
          items: [
            {
              type: 'Text',
              text: '${showing.side}',
              fontSize: '${height * 0.36}',
              color: PALETTE.hold,
            },
            {
              type: 'Text',
              text: '${showing.place}',
              fontSize: '${height * 0.3}',
              color: PALETTE.quiet,
            },
          ],
        },
      ],
    },
  ],
};

/** On which side, and what comes next: where a small screen has the ring while something is counted. */
export const ASIDE: Layout = {
  parameters: ['width', 'size'],
  items: [
    {
      type: 'Container',
      display: "${whole > 0 ? 'invisible' : 'normal'}",
      width: '${width}',
      height: '${width}',
      justifyContent: 'center',
      items: [
        {
          type: 'Text',
          width: '${width}',
          text: '${showing.side}',
          fontSize: '${size}',
          color: PALETTE.hold,
          textAlign: 'center',
        },
        {
          type: 'Text',
          width: '${width}',
          paddingTop: '${size * 0.6}',
          text: '${showing.next}',
          fontSize: '${size * 0.86}',
          color: PALETTE.quiet,
          textAlign: 'center',
        },
      ],
    },
  ],
};
