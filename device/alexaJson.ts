/** Alexa's request and response JSON, as far as an Echo writes and reads it. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

export interface RequestBase {
  readonly requestId: string;
  readonly timestamp: string;
  readonly locale: string;
}

/** One slot of an intent, with what entity resolution made of it. */
export interface SlotJson {
  readonly name: string;
  readonly value?: string;
  readonly resolutions?: ResolutionsJson;
  readonly confirmationStatus: 'NONE';
  readonly source?: 'USER';
}

export interface ResolutionsJson {
  readonly resolutionsPerAuthority: readonly {
    readonly authority: string;
    readonly status: { readonly code: 'ER_SUCCESS_MATCH' | 'ER_SUCCESS_NO_MATCH' };
    readonly values?: readonly { readonly value: { readonly name: string; readonly id: string } }[];
  }[];
}

export interface LaunchRequest extends RequestBase {
  readonly type: 'LaunchRequest';
}

export interface IntentRequest extends RequestBase {
  readonly type: 'IntentRequest';
  readonly intent: {
    readonly name: string;
    readonly confirmationStatus: 'NONE';
    readonly slots?: Readonly<Record<string, SlotJson>>;
  };
  readonly dialogState: 'COMPLETED';
}

/** Why a session ended: the listener left, or stayed silent, or something failed. */
export type EndReason = 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS' | 'ERROR';

export interface SessionEndedRequest extends RequestBase {
  readonly type: 'SessionEndedRequest';
  readonly reason: EndReason;
}

/** What a page on the screen tells: a touch, or that it has come to its end. */
export interface UserEventRequest extends RequestBase {
  readonly type: 'Alexa.Presentation.APL.UserEvent';
  readonly token: string;
  readonly arguments: readonly Json[];
  readonly source: Json;
  readonly components: Json;
}

/** What the device found wrong with a page; it takes no answer. */
export interface RuntimeErrorRequest extends RequestBase {
  readonly type: 'Alexa.Presentation.APL.RuntimeError';
  readonly token: string;
  readonly errors: readonly Json[];
}

export type AlexaRequest =
  | LaunchRequest
  | IntentRequest
  | SessionEndedRequest
  | UserEventRequest
  | RuntimeErrorRequest;

/** The screen of a device, as its requests describe it; lengths are pixels. */
export interface ViewportJson {
  readonly mode: 'HUB' | 'TV' | 'MOBILE' | 'PC' | 'AUTO';
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  readonly currentPixelWidth: number;
  readonly currentPixelHeight: number;
  readonly dpi: number;
  /** Empty where nothing can be touched. */
  readonly touch: 'SINGLE'[];
  readonly keyboard: 'DIRECTION'[];
}

/** The page a device shows; what of it can be seen is not told. */
export interface ShownPage {
  readonly token: string;
  readonly version: string;
  readonly componentsVisibleOnScreen: [];
}

/** What Alexa posts to a skill. */
export interface RequestEnvelope {
  readonly version: '1.0';
  readonly session: {
    readonly new: boolean;
    readonly sessionId: string;
    readonly application: { readonly applicationId: string };
    readonly user: { readonly userId: string };
    readonly attributes: Readonly<Record<string, Json>>;
  };
  readonly context: {
    readonly System: {
      readonly application: { readonly applicationId: string };
      readonly user: { readonly userId: string };
      readonly device: {
        readonly deviceId: string;
        readonly supportedInterfaces: Readonly<Record<string, Json>>;
      };
      readonly apiEndpoint: string;
      readonly apiAccessToken: string;
    };
    readonly Viewport?: ViewportJson;
    readonly 'Alexa.Presentation.APL'?: ShownPage;
  };
  readonly request: AlexaRequest;
}

export interface OutputSpeech {
  readonly type: string;
  readonly ssml?: string;
  readonly text?: string;
}

/** A page for the screen. */
export interface RenderDocument {
  readonly type: 'Alexa.Presentation.APL.RenderDocument';
  readonly token: string;
  readonly document: { readonly [key: string]: Json };
  readonly datasources?: { readonly [key: string]: Json };
}

/** What the page that is shown under that token is to do. */
export interface ExecuteCommands {
  readonly type: 'Alexa.Presentation.APL.ExecuteCommands';
  readonly token: string;
  readonly commands: readonly Json[];
}

/** What a device is to do besides speaking. Others than those for a screen are nothing to an Echo on a desk. */
export type Directive = RenderDocument | ExecuteCommands | { readonly type: string };

/** What a skill answers. */
export interface ResponseEnvelope {
  readonly version: string;
  readonly sessionAttributes?: Readonly<Record<string, Json>>;
  readonly response: {
    readonly outputSpeech?: OutputSpeech;
    readonly reprompt?: { readonly outputSpeech: OutputSpeech };
    /** false (or null): the microphone opens; true: the session ends; absent: it stays, unheard. */
    readonly shouldEndSession?: boolean | null;
    readonly directives?: readonly Directive[];
  };
}

/** A skill's Lambda handler, as Node 24's Lambda takes it. */
export type SkillHandler = (event: RequestEnvelope, context: object) => Promise<unknown>;
