import type { RenderDocument } from '../../alexaJson';
import { isJsonList, isJsonObject, type JsonObject } from '../../json';
import type { Beginning } from '../protocol';
import type { EngineContent, EngineOptions, EnginePlayer, SentEvent } from './engine';
import { createPagePlayer } from './pagePlayer';
import { makeReachable } from './reachable';

/** What a page tells while it is shown. */
export interface PageListener {
  /** A SendEvent, of a command or a touch. */
  sent(token: string, event: SentEvent): void;
  failed(token: string, errors: unknown): void;
  /** A sound of the page begins, by its address. */
  heard(address: string): void;
}

/** The device that draws: what a page is laid out for. */
export type Drawing = Beginning['screens'][number];

/** A page as Amazon's engine draws it. */
export interface DrawnPage {
  /** Milliseconds after which it may go once nothing happens on it. */
  readonly idleMilliseconds: number;
  run(commands: readonly unknown[]): void;
  /** Ends its commands, as the wake word does. */
  cutShort(): void;
  /** Whether a command keeps it on the screen. */
  isLocked(): boolean;
  remove(): void;
}

/** How long a device keeps a page that does not say. */
const USUAL_IDLE_MILLISECONDS = 30_000;

/** Draws a page into an element that holds nothing yet; rejects where the engine can't read it. */
export async function drawPage(
  view: HTMLElement,
  directive: RenderDocument,
  drawing: Drawing,
  listener: PageListener,
): Promise<DrawnPage> {
  const { token } = directive;
  const players: EnginePlayer[] = [];
  const renderer = window.AplRenderer.default.create({
    view,
    content: contentOf(directive),
    ...surroundingsOf(drawing),
    audioPlayerFactory(hears) {
      const player = createPagePlayer(hears, (address) => listener.heard(address));
      players.push(player);
      return player;
    },
    onSendEvent: (event) => listener.sent(token, event),
    onRunTimeError: (errors) => listener.failed(token, errors),
  });
  await renderer.init();
  const { context } = renderer;
  if (!context) throw new Error('The engine can’t read the page');
  makeReachable(view, renderer);
  return {
    idleMilliseconds: idleOf(directive),
    run: (commands) => context.executeCommands(JSON.stringify(commands)),
    cutShort: () => context.cancelExecution(),
    isLocked: () => renderer.screenLocked,
    remove() {
      players.forEach((player) => player.flush());
      renderer.destroy();
    },
  };
}

/** A document with its data, under the names it asks for them by. */
function contentOf({ document: page, datasources = {} }: RenderDocument): EngineContent {
  const content = window.AplRenderer.Content.create(JSON.stringify(page));
  for (const name of parametersOf(page)) {
    content.addData(name, JSON.stringify(name === 'payload' ? datasources : datasources[name]));
  }
  return content;
}

function parametersOf({ mainTemplate }: JsonObject): string[] {
  const parameters = isJsonObject(mainTemplate) ? mainTemplate['parameters'] : undefined;
  return isJsonList(parameters) ? parameters.filter((name) => typeof name === 'string') : [];
}

/** What the engine is told of the device, and of the time. */
function surroundingsOf({ width, height, viewport: { mode, shape } }: Drawing) {
  return {
    mode,
    theme: 'dark',
    notLoadFonts: true,
    viewport: { width, height, shape, dpi: 160, isRound: shape === 'ROUND' },
    utcTime: Date.now(),
    localTimeAdjustment: -60_000 * new Date().getTimezoneOffset(),
    environment: {
      agentName: 'back-coach-screen',
      agentVersion: '1.4',
      allowOpenUrl: false,
      disallowVideo: true,
    },
  } satisfies Partial<EngineOptions>;
}

function idleOf({ document: page }: RenderDocument): number {
  const { settings } = page;
  const idleTimeout = isJsonObject(settings) ? settings['idleTimeout'] : undefined;
  return typeof idleTimeout === 'number' ? idleTimeout : USUAL_IDLE_MILLISECONDS;
}
