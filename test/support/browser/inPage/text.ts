import type { EngineRenderer } from '../../../../device/screen/page/engine';

/** Where glyphs may stand over what they are measured to be, in dp: the engine rounds. */
const TOLERANCE = 1.5;

/** A text as it was drawn. */
interface DrawnText {
  /** All that it says. */
  readonly words: string;
  /** What of it was drawn. */
  readonly drawn: string;
  readonly isSeen: boolean;
  /** Where its words are. */
  readonly places: readonly DOMRect[];
  readonly element: HTMLElement;
}

/** Where each word stands; a space that ends a line hangs over its edge, and is nothing to be seen. */
function rectsOf(element: HTMLElement): DOMRect[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes.flatMap((node) =>
    [...(node.textContent ?? '').matchAll(/\S+/g)].flatMap(({ index, 0: word }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      return [...range.getClientRects()];
    }),
  );
}

function ancestorsOf(element: HTMLElement, view: HTMLElement): HTMLElement[] {
  const { parentElement } = element;
  return parentElement === null || element === view
    ? []
    : [parentElement, ...ancestorsOf(parentElement, view)];
}

const isSeen = (element: HTMLElement, view: HTMLElement) =>
  [element, ...ancestorsOf(element, view)].every((each) => {
    const { opacity, display, visibility } = getComputedStyle(each);
    return Number(opacity) > 0 && display !== 'none' && visibility !== 'hidden';
  });

/** Words without their white space, which the engine breaks lines at. */
const tight = (words: string) => words.replace(/\s+/g, '');

function textsIn(
  view: HTMLElement,
  { componentMap }: EngineRenderer,
  onlySeen: boolean,
): DrawnText[] {
  const { PropertyKey, ComponentType } = window.AplRenderer;
  return Object.values(componentMap).flatMap(({ component, container }) => {
    const element = container.querySelector<HTMLElement>(':scope > p');
    if (component.getType() !== ComponentType.kComponentTypeText || !element) return [];
    const { text } = component.getCalculatedByKey(PropertyKey.kPropertyText) as { text: string };
    if (text.trim() === '') return [];
    const isVisible = isSeen(element, view);
    if (onlySeen && !isVisible) return [];
    const [words, drawn] = [tight(text), tight(element.textContent)];
    return [{ words, drawn, element, isSeen: isVisible, places: rectsOf(element) }];
  });
}

/** What cuts a text off: the screen, and whatever hides what stands over its edge. */
const clipsOf = ({ element }: DrawnText, view: HTMLElement): DOMRect[] =>
  ancestorsOf(element, view)
    .filter((each) => each === view || getComputedStyle(each).overflow !== 'visible')
    .map((each) => each.getBoundingClientRect());

const isWithin = (inner: DOMRect, outer: DOMRect) =>
  inner.left >= outer.left - TOLERANCE &&
  inner.right <= outer.right + TOLERANCE &&
  inner.top >= outer.top - TOLERANCE &&
  inner.bottom <= outer.bottom + TOLERANCE;

/** Whether a word stands whole on a round screen. */
function isInCircle(place: DOMRect, screen: DOMRect): boolean {
  const radius = screen.width / 2 + TOLERANCE;
  const [x, y] = [screen.left + screen.width / 2, screen.top + screen.height / 2];
  return [place.left, place.right].every((left) =>
    [place.top, place.bottom].every((top) => Math.hypot(left - x, top - y) <= radius),
  );
}

const overlap = (one: DOMRect, other: DOMRect) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOLERANCE &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOLERANCE;

const isCutOff = (text: DrawnText, view: HTMLElement, isRound: boolean): boolean => {
  const clips = clipsOf(text, view);
  const screen = view.getBoundingClientRect();
  return text.places.some(
    (place) =>
      clips.some((clip) => !isWithin(place, clip)) || (isRound && !isInCircle(place, screen)),
  );
};

/** The part of a word that is seen; what of it is hidden is written over by nothing. */
function seenPart(place: DOMRect, clips: readonly DOMRect[]): DOMRect {
  const [left, top, right, bottom] = clips.reduce(
    ([x0, y0, x1, y1], clip) => [
      Math.max(x0, clip.left),
      Math.max(y0, clip.top),
      Math.min(x1, clip.right),
      Math.min(y1, clip.bottom),
    ],
    [place.left, place.top, place.right, place.bottom],
  );
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

function crossings(texts: readonly DrawnText[], view: HTMLElement): string[] {
  const seen = texts
    .filter((text) => text.isSeen)
    .map((text) => {
      const clips = clipsOf(text, view);
      return { words: text.drawn, places: text.places.map((place) => seenPart(place, clips)) };
    });
  return seen.flatMap((one, at) =>
    seen
      .slice(at + 1)
      .filter((other) => one.places.some((a) => other.places.some((b) => overlap(a, b))))
      .map((other) => `written over each other: ${one.words} / ${other.words}`),
  );
}

/** What is wrong with the texts of a page, or with those that are seen: not drawn whole, cut off, or written over one another. */
export function textProblems(
  view: HTMLElement,
  renderer: EngineRenderer,
  { isRound, onlySeen }: { readonly isRound: boolean; readonly onlySeen: boolean },
): string[] {
  const texts = textsIn(view, renderer, onlySeen);
  const shortened = texts.filter(({ words, drawn }) => words !== drawn);
  const cutOff = texts.filter((text) => isCutOff(text, view, isRound));
  return [
    ...shortened.map(({ words, drawn }) => `shortened: ${words} to ${drawn}`),
    ...cutOff.map(({ words }) => `cut off: ${words}`),
    ...crossings(texts, view),
  ];
}
