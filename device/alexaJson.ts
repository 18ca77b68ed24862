/** Alexa's request and response JSON, as far as an Echo writes and reads it. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

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

export type AlexaRequest = LaunchRequest | IntentRequest | SessionEndedRequest;

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
  };
  readonly request: AlexaRequest;
}

export interface OutputSpeech {
  readonly type: string;
  readonly ssml?: string;
  readonly text?: string;
}

/** What a skill answers. */
export interface ResponseEnvelope {
  readonly version: string;
  readonly sessionAttributes?: Readonly<Record<string, Json>>;
  readonly response: {
    readonly outputSpeech?: OutputSpeech;
    readonly reprompt?: { readonly outputSpeech: OutputSpeech };
    /** false (or null): the microphone opens; true: the session ends; absent: it stays, unheard. */
    readonly shouldEndSession?: boolean | null;
  };
}

/** A skill's Lambda handler, as Node 24's Lambda takes it. */
export type SkillHandler = (event: RequestEnvelope, context: object) => Promise<unknown>;
