/** How small a button may be for a finger, in dp. */
const FINGER = 46;

/** How much of a button's corner is rounded away, in its height: a circle may cut that off. */
const CORNER = 0.2;

const isInside = (inner: DOMRect, outer: DOMRect) =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1;

/** Whether a button lies in a round screen, but for its corners. */
function isInCircle({ left, right, top, bottom, height }: DOMRect, screen: DOMRect): boolean {
  const radius = screen.width / 2;
  const [x, y] = [screen.left + radius, screen.top + radius];
  const corner = height * CORNER;
  return [left + corner, right - corner].every((across) =>
    [top + corner, bottom - corner].every(
      (down) => Math.hypot(across - x, down - y) + corner <= radius + 1,
    ),
  );
}

const meet = (one: DOMRect, other: DOMRect) =>
  Math.min(one.right, other.right) > Math.max(one.left, other.left) + 1 &&
  Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top) + 1;

/** What is wrong with what can be touched: nothing is written on it, it is not seen whole, too small, or under another. */
export function buttonProblems(view: HTMLElement, isRound: boolean): string[] {
  const screen = view.getBoundingClientRect();
  const buttons = [...view.querySelectorAll<HTMLElement>('[role="button"]')].map((button) => ({
    words: (button.textContent ?? '').trim(),
    place: button.getBoundingClientRect(),
  }));
  return buttons.flatMap(({ words, place }, at) => {
    const isWhole = isInside(place, screen) && (!isRound || isInCircle(place, screen));
    const isSmall = Math.min(place.width, place.height) < FINGER;
    const isCrossed = buttons.slice(at + 1).some((other) => meet(place, other.place));
    return [
      ...(words === '' ? ['a button without words'] : []),
      ...(isWhole ? [] : [`a button that is not seen whole: ${words}`]),
      ...(isSmall ? [`a button too small for a finger: ${words}`] : []),
      ...(isCrossed ? [`a button over another: ${words}`] : []),
    ];
  });
}
