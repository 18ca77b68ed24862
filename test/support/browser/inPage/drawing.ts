import { type DrawnPage, drawPage } from '../../../../device/screen/page/drawnPage';
import type {
  EngineOptions,
  EngineRenderer,
  SentEvent,
} from '../../../../device/screen/page/engine';
import type { DrawingTools, Told } from '../drawingTools';
import { buttonProblems } from './buttons';
import { textProblems } from './text';

let page: DrawnPage | undefined;
let view = document.createElement('div');
let renderer: EngineRenderer | undefined;
let isRound = false;
let ranAt = 0;
let told: Told[] = [];

/** Keeps hold of what the engine makes, to be asked for what it means to show. */
const engine = window.AplRenderer.default;
const create = engine.create.bind(engine);
Object.assign(engine, {
  create: (options: EngineOptions) => (renderer = create(options)),
});

/** The engine draws what has changed in the next frame. */
const nextFrames = () =>
  new Promise<void>((settle) => {
    requestAnimationFrame(() => requestAnimationFrame(() => settle()));
  });

/** What an event tells, as JSON brings it to the skill. */
const heard = ({ arguments: told }: SentEvent) =>
  ({ arguments: JSON.parse(JSON.stringify(told)) as Told['arguments'] }) as const;

/** How wide the first thing is that is filled with a colour. */
function widthOf(colour: string): number {
  const sample = document.createElement('div');
  sample.style.backgroundColor = colour;
  const { backgroundColor } = sample.style;
  const filled = [...view.querySelectorAll('div')].find(
    ({ style }) => style.backgroundColor === backgroundColor,
  );
  return filled?.clientWidth ?? NaN;
}

const tools: DrawingTools = {
  async draw(directive, screen) {
    page?.remove();
    view = document.createElement('div');
    view.id = 'drawn';
    view.style.position = 'relative';
    document.body.replaceChildren(view);
    document.body.style.cssText = 'display: block; background: #000';
    isRound = screen.viewport.shape === 'ROUND';
    told = [];
    page = await drawPage(view, directive, screen, {
      sent: (_token, event) =>
        void told.push({ ...heard(event), after: performance.now() - ranAt }),
      failed: (_token, errors) => console.error(JSON.stringify(errors)),
      heard: () => undefined,
    });
    await nextFrames();
  },
  async run(commands) {
    ranAt = performance.now();
    page?.run(commands);
    await nextFrames();
  },
  async cutShort() {
    page?.cutShort();
    await nextFrames();
  },
  problems: (onlySeen) =>
    renderer
      ? [...textProblems(view, renderer, { isRound, onlySeen }), ...buttonProblems(view, isRound)]
      : ['there is nothing on the table'],
  widthOf,
  told: () => told,
};
Object.assign(window, { drawing: tools });
