/** Amazon's APL engine, apl-viewhost-web 1.4.0, as far as this page uses it. `engine.js` puts it into the window. */
export interface Engine {
  readonly Content: { create(document: string): EngineContent };
  readonly default: { create(options: EngineOptions): EngineRenderer };
  readonly DefaultAudioPlayer: new (listener: AudioListener) => EnginePlayer;
  readonly PropertyKey: {
    readonly kPropertyAccessibilityLabel: number;
    readonly kPropertyText: number;
  };
  readonly ComponentType: {
    readonly kComponentTypeText: number;
    readonly kComponentTypeTouchWrapper: number;
  };
}

export interface EngineContent {
  addData(name: string, json: string): void;
}

/** Who is told of sounds, by an id that `prepare` gave. */
export interface AudioListener {
  onPrepared(id: string): void;
  onMarker(id: string, markers: unknown): void;
  onPlaybackStarted(id: string): void;
  onPlaybackFinished(id: string): void;
  onError(id: string, reason: unknown): void;
}

export interface EnginePlayer {
  prepare(address: string, hasMarkers: boolean): string;
  play(id: string): void;
  flush(): void;
}

/** What a SendEvent brings. */
export interface SentEvent {
  readonly source: unknown;
  readonly arguments: readonly unknown[];
  readonly components: unknown;
}

export interface EngineOptions {
  readonly content: EngineContent;
  readonly view: HTMLElement;
  readonly theme: string;
  readonly mode: string;
  readonly utcTime: number;
  readonly localTimeAdjustment: number;
  readonly environment: {
    readonly agentName: string;
    readonly agentVersion: string;
    readonly allowOpenUrl: boolean;
    readonly disallowVideo: boolean;
  };
  readonly viewport: {
    readonly width: number;
    readonly height: number;
    readonly dpi: number;
    readonly shape: 'RECTANGLE' | 'ROUND';
    readonly isRound: boolean;
  };
  readonly notLoadFonts: boolean;
  readonly audioPlayerFactory: (listener: AudioListener) => EnginePlayer;
  readonly onSendEvent: (event: SentEvent) => void;
  readonly onRunTimeError: (errors: unknown) => void;
}

/** A component as it was drawn. */
export interface DrawnComponent {
  readonly container: HTMLElement;
  readonly component: {
    getType(): number;
    getCalculatedByKey(key: number): unknown;
  };
}

export interface EngineRenderer {
  init(): Promise<void>;
  destroy(): void;
  /** Whether a command runs that keeps the page on the screen. */
  readonly screenLocked: boolean;
  readonly componentMap: Readonly<Record<string, DrawnComponent>>;
  /** None where the document could not be read. */
  readonly context?: {
    executeCommands(json: string): void;
    cancelExecution(): void;
  };
}

declare global {
  interface Window {
    readonly AplRenderer: Engine;
    /** Settles when the engine can be used. */
    readonly engineReady: Promise<void>;
  }
}
