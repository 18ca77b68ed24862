import type { Component } from '../apl';
import { dp, ON, textItem, units } from '../document';
import { PALETTE } from '../palette';

const next = (size: number, more = {}) => textItem('${showing.next}', size, PALETTE.quiet, more);

/** A component that stands on the one before it. */
const over = (component: Component): Component => ({ ...component, position: 'absolute' });

/** How large the picture is on a wide screen, and what is left beside it, in dp, as pages know them: a screen that is less wide
 * than others leaves room for words. */
export const WIDE_BIND = [
  { name: 'across', value: dp('Math.min(u * 74, viewport.width * 0.42)') },
  { name: 'beside', value: dp('viewport.width - u * 13 - across') },
] as const;

/** On a screen that is wider than high: the picture, and beside it what is counted and said. */
function wideRoom(): Component {
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
        alignItems: 'center',
        height: units(74),
        items: [
          { type: 'Picture', size: '${across}' },
          {
            type: 'Container',
            height: units(74),
            paddingLeft: units(4),
            justifyContent: 'spaceBetween',
            items: [
              { type: 'Title', width: '${beside}', height: units(15.5), direction: 'row' },
              {
                type: 'Container',
                width: '${beside}',
                height: units(40),
                items: [
                  { type: 'Counter', size: units(40) },
                  over({
                    type: 'Words',
                    width: '${beside - u}',
                    height: units(40),
                    aside: units(43),
                    largest: units(9),
                    align: 'left',
                  }),
                ],
              },
              next(5.5, { width: '${beside}', maxLines: 1 }),
            ],
          },
        ],
      },
      { type: 'Progress', width: dp('viewport.width - u * 9') },
      {
        type: 'Controls',
        most: 4,
        width: dp('(viewport.width - u * 18) / 4'),
        height: units(14),
        size: units(5.5),
        spread: 'spaceBetween',
      },
    ],
  };
}

/** On a screen that is higher than wide: the picture, and below it what is counted and said. */
function tallRoom(): Component {
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
      { type: 'Title', width: units(90), height: units(18), direction: 'row' },
      {
        type: 'Container',
        alignItems: 'center',
        items: [{ type: 'Picture', size: dp('Math.min(u * 84, viewport.height - u * 106)') }],
      },
      {
        type: 'Container',
        width: units(90),
        height: units(38),
        items: [
          { type: 'Counter', size: units(38) },
          over({
            type: 'Words',
            width: units(90),
            height: units(38),
            aside: units(42),
            largest: units(8),
            align: 'left',
          }),
        ],
      },
      next(5.5, { maxLines: 2 }),
      { type: 'Progress', width: units(90) },
      {
        type: 'Controls',
        most: 4,
        width: units(21),
        height: units(13),
        size: units(5),
        spread: 'spaceBetween',
      },
    ],
  };
}

/** On a small round screen: all of it in a circle, with the two buttons that matter most. */
function roundRoom(): Component {
  return {
    type: 'Container',
    when: ON.round,
    width: '100vw',
    height: '100vh',
    paddingTop: units(7),
    paddingBottom: units(9),
    alignItems: 'center',
    justifyContent: 'spaceBetween',
    items: [
      { type: 'ShortTitle', width: units(54), height: units(13), largest: units(5.4) },
      {
        type: 'Container',
        direction: 'row',
        alignItems: 'center',
        items: [
          { type: 'Picture', size: units(37) },
          {
            type: 'Container',
            width: units(36),
            height: units(36),
            paddingLeft: units(2),
            items: [
              { type: 'Counter', size: units(34) },
              over({ type: 'Aside', left: units(2), width: units(34), size: units(5.6) }),
            ],
          },
        ],
      },
      {
        type: 'Words',
        width: units(80),
        height: units(18),
        aside: 0,
        largest: units(6.5),
        align: 'center',
      },
      { type: 'Progress', width: units(60) },
      {
        type: 'Container',
        width: units(56),
        items: [
          {
            type: 'Controls',
            most: 2,
            width: units(26),
            height: units(11),
            size: units(5),
            spread: 'spaceBetween',
          },
        ],
      },
    ],
  };
}

/** A page of guidance on each kind of screen. */
export const guidanceRooms = (): Component[] => [wideRoom(), tallRoom(), roundRoom()];
