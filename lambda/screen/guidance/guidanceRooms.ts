import type { Component } from '../apl';
import { dp, ON, textItem, units } from '../document';
import { PALETTE } from '../palette';

const next = (size: number, more = {}) => textItem('${showing.next}', size, PALETTE.quiet, more);

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
        height: units(74),
        items: [
          { type: 'Picture', size: units(74) },
          {
            type: 'Container',
            height: units(74),
            paddingLeft: units(4),
            justifyContent: 'spaceBetween',
            items: [
              { type: 'Title', width: dp('viewport.width - u * 87'), height: units(15) },
              {
                type: 'Container',
                width: dp('viewport.width - u * 87'),
                height: units(40),
                items: [
                  { type: 'Counter', size: units(40) },
                  {
                    type: 'Words',
                    position: 'absolute',
                    width: dp('viewport.width - u * 88'),
                    height: units(40),
                    aside: units(43),
                    largest: units(8),
                    align: 'left',
                  },
                ],
              },
              next(5, { width: dp('viewport.width - u * 87'), maxLines: 1 }),
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

/** On a screen that is higher than wide: what is counted, the picture, and what is said, one below the other. */
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
      {
        type: 'Container',
        direction: 'row',
        alignItems: 'center',
        items: [
          { type: 'Counter', size: units(34) },
          {
            type: 'Container',
            paddingLeft: units(5),
            items: [{ type: 'Title', width: units(48), height: units(18) }],
          },
        ],
      },
      {
        type: 'Container',
        alignItems: 'center',
        items: [{ type: 'Picture', size: dp('Math.min(u * 80, viewport.height - u * 112)') }],
      },
      {
        type: 'Words',
        width: units(90),
        height: units(32),
        aside: 0,
        largest: units(8),
        align: 'left',
      },
      next(5, { maxLines: 2 }),
      { type: 'Progress', width: units(90) },
      {
        type: 'Controls',
        most: 4,
        width: units(21),
        height: units(12),
        size: units(4.2),
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
    paddingBottom: units(6),
    alignItems: 'center',
    justifyContent: 'spaceBetween',
    items: [
      { type: 'ShortTitle', width: units(50), height: units(13), largest: units(5) },
      {
        type: 'Container',
        direction: 'row',
        alignItems: 'center',
        items: [
          { type: 'Picture', size: units(37) },
          { type: 'Counter', size: units(33) },
        ],
      },
      {
        type: 'Words',
        width: units(76),
        height: units(20),
        aside: 0,
        largest: units(6.5),
        align: 'center',
      },
      { type: 'Progress', width: units(60) },
      {
        type: 'Container',
        width: units(50),
        items: [
          {
            type: 'Controls',
            most: 2,
            width: units(23),
            height: units(12),
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
