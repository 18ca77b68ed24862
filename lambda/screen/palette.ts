/** The colours of every page: light on dark, for a dim room. */
export const PALETTE = {
  ground: '#0F1820',
  raised: '#22323F',
  words: '#F5F1E8',
  quiet: '#B7C6D1',
  track: '#2C3E4C',
  hold: '#FFC46B',
  rest: '#8CC4F0',
  breath: '#9BDCB4',
  alarm: '#FFB3A7',
} as const;

/** What is written in which colour, on which ground. */
export const WRITTEN_ON: readonly (readonly [words: string, ground: string])[] = [
  [PALETTE.words, PALETTE.ground],
  [PALETTE.words, PALETTE.raised],
  [PALETTE.quiet, PALETTE.ground],
  [PALETTE.hold, PALETTE.ground],
  [PALETTE.rest, PALETTE.ground],
  [PALETTE.breath, PALETTE.ground],
  [PALETTE.alarm, PALETTE.ground],
];
