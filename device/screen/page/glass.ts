import type { RenderDocument } from '../../alexaJson';
import { type DrawnPage, type Drawing, drawPage, type PageListener } from './drawnPage';

/** The glass of the device: one page at a time, as large as there is room for. */
export interface Glass {
  /** The page that is shown. */
  page(): DrawnPage | undefined;
  /** Draws a page in the place of the one before; of one that can't be drawn it is told that it has failed. */
  show(directive: RenderDocument): Promise<void>;
  clear(): void;
  /** Becomes another device, which shows nothing yet. */
  become(drawing: Drawing): void;
  /** Who is told what pages tell. */
  tell(listener: PageListener): void;
}

/** A glass in a bezel, which stands on a stand; `first` is the device it is at first. */
export function createGlass(stand: HTMLElement, bezel: HTMLElement, first: Drawing): Glass {
  let drawing = first;
  let view = bezel.querySelector<HTMLElement>('#screen') ?? bezel;
  let page: DrawnPage | undefined;
  let listener: PageListener | undefined;
  let drawn = 0;

  const fit = () => {
    const { width, height } = drawing;
    const scale = Math.min(1.25, stand.clientWidth / width, stand.clientHeight / height);
    Object.assign(bezel.style, { width: px(width * scale), height: px(height * scale) });
    Object.assign(view.style, { width: px(width), height: px(height) });
    view.style.transform = `scale(${String(scale)})`;
    bezel.classList.toggle('round', drawing.viewport.shape === 'ROUND');
  };
  /** A page leaves listeners behind on what it was drawn in: each gets glass of its own. */
  const wipe = () => {
    page?.remove();
    page = undefined;
    const fresh = view.cloneNode(false) as HTMLElement;
    fresh.removeAttribute('style');
    view.replaceWith(fresh);
    view = fresh;
    fit();
  };
  const clear = () => {
    drawn += 1;
    wipe();
  };
  const heardBy: PageListener = {
    sent: (token, event) => listener?.sent(token, event),
    failed: (token, errors) => listener?.failed(token, errors),
    heard: (address) => listener?.heard(address),
  };
  const show = async (directive: RenderDocument) => {
    const touched = focusedIn(view);
    clear();
    const own = drawn;
    try {
      const shown = await drawPage(view, directive, drawing, heardBy);
      if (own !== drawn) return shown.remove();
      page = shown;
      if (touched !== undefined) focusOn(touched, view);
    } catch (error) {
      heardBy.failed(directive.token, [{ type: 'INVALID_DOCUMENT', message: String(error) }]);
    }
  };
  new ResizeObserver(fit).observe(stand);
  fit();
  return {
    show,
    clear,
    page: () => page,
    become(next) {
      drawing = next;
      clear();
    },
    tell: (next) => void (listener = next),
  };
}

/** The words of what has the keyboard's focus on a page; undefined where nothing on it has. */
function focusedIn(view: HTMLElement): string | undefined {
  const { activeElement } = document;
  return view.contains(activeElement) ? (activeElement?.textContent ?? '') : undefined;
}

/** Gives the focus to the button with the same words, else to the first one: whoever pressed one by the keyboard goes on there. */
function focusOn(words: string, view: HTMLElement): void {
  const buttons = [...view.querySelectorAll<HTMLElement>('[role="button"]')];
  const same = buttons.find((button) => button.textContent === words);
  (same ?? buttons[0])?.focus({ preventScroll: true });
}

const px = (length: number): string => `${String(length)}px`;
