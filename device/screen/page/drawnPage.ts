import type { RenderDocument } from '../../alexaJson';
import type { Beginning } from '../protocol';
import type { AudioListener, EnginePlayer, EngineRenderer, SentEvent } from './engine';
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
  readonly token: string;
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
  { token, document: page, datasources = {} }: RenderDocument,
  { width, height, viewport }: Drawing,
  listener: PageListener,
): Promise<DrawnPage> {
  const engine = window.AplRenderer;
  const content = engine.Content.create(JSON.stringify(page));
  for (const name of parametersOf(page)) {
    content.addData(name, JSON.stringify(name === 'payload' ? datasources : datasources[name]));
  }
  const players: EnginePlayer[] = [];
  const renderer = engine.default.create({
    ...{ content, view },
    theme: textIn(page, 'theme') ?? 'dark',
    mode: viewport.mode,
    utcTime: Date.now(),
    localTimeAdjustment: -60_000 * new Date().getTimezoneOffset(),
    environment: {
      ...{ agentName: 'back-coach-screen', agentVersion: '1.4' },
      ...{ allowOpenUrl: false, disallowVideo: true },
    },
    viewport: {
      ...{ width, height, dpi: 160 },
      shape: viewport.shape,
      isRound: viewport.shape === 'ROUND',
    },
    notLoadFonts: true,
    audioPlayerFactory: (hears) => {
      const player = playerOf(hears, (address) => listener.heard(address));
      players.push(player);
      return player;
    },
    onSendEvent: (event) => listener.sent(token, event),
    onRunTimeError: (errors) => listener.failed(token, errors),
  });
  await renderer.init();
  makeReachable(view, renderer);
  return { token, idleMilliseconds: idleOf(page), ...controls(renderer, players) };
}

function controls(renderer: EngineRenderer, players: readonly EnginePlayer[]) {
  return {
    run: (commands: readonly unknown[]) =>
      renderer.context.executeCommands(JSON.stringify(commands)),
    cutShort: () => renderer.context.cancelExecution(),
    isLocked: () => renderer.screenLocked,
    remove() {
      players.forEach((player) => player.flush());
      renderer.destroy();
    },
  };
}

/** The engine's own player, which tells what it plays. */
function playerOf(hears: AudioListener, started: (address: string) => void): EnginePlayer {
  const addresses = new Map<string, string>();
  const player = new window.AplRenderer.DefaultAudioPlayer({
    onPrepared: (id) => hears.onPrepared(id),
    onMarker: (id, markers) => hears.onMarker(id, markers),
    onPlaybackStarted(id) {
      started(addresses.get(id) ?? '');
      hears.onPlaybackStarted(id);
    },
    onPlaybackFinished: (id) => hears.onPlaybackFinished(id),
    onError: (id, reason) => hears.onError(id, reason),
  });
  return {
    prepare(address, hasMarkers) {
      const id = player.prepare(address, hasMarkers);
      addresses.set(id, address);
      return id;
    },
    play: (id) => player.play(id),
    flush: () => player.flush(),
  };
}

type PageJson = RenderDocument['document'];

function parametersOf(page: PageJson): readonly string[] {
  const { parameters } = (page['mainTemplate'] ?? {}) as { parameters?: readonly string[] };
  return parameters ?? [];
}

function textIn(page: PageJson, name: string): string | undefined {
  const text = page[name];
  return typeof text === 'string' ? text : undefined;
}

function idleOf(page: PageJson): number {
  const { idleTimeout } = (page['settings'] ?? {}) as { idleTimeout?: number };
  return idleTimeout ?? USUAL_IDLE_MILLISECONDS;
}
