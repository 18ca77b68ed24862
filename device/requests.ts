import { randomUUID } from 'node:crypto';
import type {
  AlexaRequest,
  EndReason,
  Json,
  RequestEnvelope,
  RuntimeErrorRequest,
  SlotJson,
  UserEventRequest,
  ViewportJson,
} from './alexaJson';
import type { HeardIntent, HeardSlot } from './hearing/heard';
import type { LanguageModel } from './model';

/** The skill id an Echo on a desk sends; a real one is given when a skill is created. */
export const SKILL_ID = 'amzn1.ask.skill.local-echo';

/** Which Echo it is: with a screen or without. */
export type DeviceKind = 'dot' | 'show';

/** Who speaks to which device, and in which session. */
export interface Speaker {
  readonly userId: string;
  readonly device: DeviceKind;
  readonly locale: string;
}

export interface SessionState {
  readonly sessionId: string;
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, Json>>;
}

/** What a device's screen is like, and under which token it shows a page. */
export interface ScreenState {
  readonly viewport: ViewportJson;
  readonly token?: string;
}

const INTERFACES: Readonly<Record<DeviceKind, Readonly<Record<string, Json>>>> = {
  dot: {},
  show: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } },
};

/** The whole JSON Alexa posts to a skill for one request. */
export function buildEnvelope(
  request: AlexaRequest,
  session: SessionState,
  speaker: Speaker,
  screen?: ScreenState,
): RequestEnvelope {
  const application = { applicationId: SKILL_ID };
  const user = { userId: speaker.userId };
  return {
    version: '1.0',
    session: {
      new: session.isNew,
      sessionId: session.sessionId,
      application,
      user,
      attributes: session.attributes,
    },
    context: {
      System: {
        application,
        user,
        device: {
          deviceId: 'amzn1.ask.device.local-echo',
          supportedInterfaces: INTERFACES[speaker.device],
        },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: 'local-echo',
      },
      ...(screen ? screenContext(screen) : {}),
    },
    request,
  };
}

function screenContext({ viewport, token }: ScreenState): Partial<RequestEnvelope['context']> {
  if (token === undefined) return { Viewport: viewport };
  return {
    Viewport: viewport,
    'Alexa.Presentation.APL': { token, version: 'local-echo', componentsVisibleOnScreen: [] },
  };
}

export function launchRequest(at: number, locale: string): AlexaRequest {
  return { type: 'LaunchRequest', ...requestBase(at, locale) };
}

export function sessionEndedRequest(at: number, locale: string, reason: EndReason): AlexaRequest {
  return { type: 'SessionEndedRequest', ...requestBase(at, locale), reason };
}

/** What happened on a page, as it comes from there. */
export type PageEvent =
  | Pick<UserEventRequest, 'type' | 'token' | 'arguments' | 'source' | 'components'>
  | Pick<RuntimeErrorRequest, 'type' | 'token' | 'errors'>;

export function pageRequest(at: number, locale: string, event: PageEvent): AlexaRequest {
  return { ...requestBase(at, locale), ...event };
}

/** An IntentRequest naming every slot the intent declares, filled or not. */
export function intentRequest(
  at: number,
  locale: string,
  heard: HeardIntent,
  model: LanguageModel,
): AlexaRequest {
  const declared = model.intents.find(({ name }) => name === heard.intent)?.slots ?? [];
  const slots = declared.map(({ name }): [string, SlotJson] => [
    name,
    slotJson(name, heard.slots[name]),
  ]);
  return {
    type: 'IntentRequest',
    ...requestBase(at, locale),
    intent: {
      name: heard.intent,
      confirmationStatus: 'NONE',
      ...(declared.length > 0 && { slots: Object.fromEntries(slots) }),
    },
    dialogState: 'COMPLETED',
  };
}

/** Alexa's timestamps are whole seconds. */
function requestBase(at: number, locale: string) {
  return {
    requestId: `amzn1.echo-api.request.${randomUUID()}`,
    timestamp: `${new Date(at).toISOString().slice(0, 19)}Z`,
    locale,
  };
}

function slotJson(name: string, heard: HeardSlot | undefined): SlotJson {
  if (!heard) return { name, confirmationStatus: 'NONE' };
  const filled = { name, value: heard.value, confirmationStatus: 'NONE', source: 'USER' } as const;
  if (heard.type.startsWith('AMAZON.')) return filled;
  const authority = `amzn1.er-authority.echo-sdk.${SKILL_ID}.${heard.type}`;
  const resolution = heard.match
    ? {
        authority,
        status: { code: 'ER_SUCCESS_MATCH' as const },
        values: [{ value: { name: heard.match.name, id: heard.match.id } }],
      }
    : { authority, status: { code: 'ER_SUCCESS_NO_MATCH' as const } };
  return { ...filled, resolutions: { resolutionsPerAuthority: [resolution] } };
}
