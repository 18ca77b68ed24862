import type { RenderDocument } from '../../../../device/alexaJson';
import { type DrawnPage, type Drawing, drawPage } from '../../../../device/screen/page/drawnPage';
import type { EngineOptions, EngineRenderer } from '../../../../device/screen/page/engine';
import { textProblems } from './text';

/** What tests have the browser do; it becomes `window.drawing`. */
export interface DrawingTools {
  draw(directive: RenderDocument, device: Drawing): Promise<void>;
  /** Has the page do something, and waits until it is seen. */
  run(commands: readonly unknown[]): Promise<void>;
  problems(): readonly string[];
  /** What the page has told since it was drawn. */
  told(): readonly (readonly unknown[])[];
  play(commands: readonly unknown[]): void;
}

let page: DrawnPage | undefined;
let view = document.createElement('div');
let renderer: EngineRenderer | undefined;
let isRound = false;
let told: (readonly unknown[])[] = [];

/** Keeps hold of what the engine makes, to be asked for what it means to show. */
const engine = window.AplRenderer.default;
const create = engine.create.bind(engine);
Object.assign(engine, {
  create: (options: EngineOptions) => (renderer = create(options)),
});

const nextFrames = () =>
  new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle)));

/** A page that is drawn in the place of everything that was there. */
async function draw(directive: RenderDocument, device: Drawing): Promise<void> {
  page?.remove();
  view = document.createElement('div');
  document.body.replaceChildren(view);
  document.body.style.cssText = 'display: block; background: #000';
  view.style.position = 'relative';
  isRound = device.viewport.shape === 'ROUND';
  told = [];
  page = await drawPage(view, directive, device, {
    sent: (_token, event) => void told.push(event.arguments),
    failed: (_token, errors) => console.error(JSON.stringify(errors)),
    heard: () => undefined,
  });
  await nextFrames();
}

async function run(commands: readonly unknown[]): Promise<void> {
  page?.run(commands);
  await nextFrames();
}

Object.assign(window, {
  drawing: {
    ...{ draw, run },
    play: (commands) => page?.run(commands),
    problems: () => (renderer ? textProblems(view, renderer, isRound) : ['nothing is drawn']),
    told: () => told,
  } satisfies DrawingTools,
});
