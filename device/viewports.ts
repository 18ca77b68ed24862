import type { ViewportJson } from './alexaJson';

/** A device with a screen. */
export interface ScreenKind {
  readonly name: string;
  /** What a page is laid out by, in dp: pixels of a screen of 160 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly viewport: ViewportJson;
}

type Size = readonly [width: number, height: number];
type Kind = Pick<ViewportJson, 'mode' | 'shape' | 'dpi'>;

const HUB: Kind = { mode: 'HUB', shape: 'RECTANGLE', dpi: 160 };
const TV: Kind = { mode: 'TV', shape: 'RECTANGLE', dpi: 320 };

/** A screen of so many dp, which are as many pixels where nothing else is said. */
function screen(name: string, kind: Kind, [width, height]: Size, pixels: Size = [width, height]) {
  const [pixelWidth, pixelHeight] = pixels;
  const isTouched = kind.mode !== 'TV';
  const viewport: ViewportJson = {
    ...kind,
    pixelWidth,
    pixelHeight,
    currentPixelWidth: pixelWidth,
    currentPixelHeight: pixelHeight,
    touch: isTouched ? ['SINGLE'] : [],
    keyboard: isTouched ? [] : ['DIRECTION'],
  };
  return { name, width, height, viewport };
}

/** A device of each class of screens that Amazon tells apart, the usual one first. */
export const SCREENS: readonly [ScreenKind, ...ScreenKind[]] = [
  screen('Echo Show 10', HUB, [1280, 800]),
  screen('Echo Show 8', { ...HUB, dpi: 213 }, [960, 600], [1280, 800]),
  screen('Echo Show 5', HUB, [960, 480]),
  screen('Echo Show 15', HUB, [1920, 1080]),
  screen('Echo Show 15, upright', HUB, [1080, 1920]),
  screen('Echo Spot', { ...HUB, shape: 'ROUND' }, [480, 480]),
  screen('Fire TV', TV, [960, 540], [1920, 1080]),
];
