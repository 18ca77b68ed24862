import { randomUUID } from 'node:crypto';
import type {
  AlexaRequest,
  EndReason,
  Json,
  RequestEnvelope,
  ResponseEnvelope,
  SkillHandler,
} from './alexaJson';
import { type ScreenDirective, screenDirectives, tokenAfter } from './directives';
import type { Hearing } from './hearing/hear';
import { fromJson } from './json';
import { endsSession, readInvocation, readNameCall } from './invocation';
import type { LanguageModel } from './model';
import { messageOf, NO_REPLY, readReply, type EchoReply, secondsAfter } from './reply';
import {
  buildEnvelope,
  intentRequest,
  launchRequest,
  type PageEvent,
  pageRequest,
  type ScreenState,
  sessionEndedRequest,
  type Speaker,
} from './requests';
import { type ScreenKind, SCREENS } from './viewports';

/** What was said to the Echo, and what came of it. */
export interface Exchange extends EchoReply {
  /** null where the skill got nothing. */
  readonly request: AlexaRequest | null;
  /** The skill's answer as it gave it. */
  readonly response: ResponseEnvelope | null;
  /** What the answer has the screen do. */
  readonly directives: readonly ScreenDirective[];
}

/** An Echo and its one session; times are epoch milliseconds, given by whoever keeps the clock. */
export interface Echo {
  hear(utterance: string, at: number): Promise<Exchange>;
  /** Tells the skill what happened on the page that is shown, which no longer is after an error; nothing where no session is left to tell it in. */
  report(event: PageEvent, at: number): Promise<Exchange>;
  /** From the next request on the device has this screen; without a screen nothing changes. */
  useScreen(kind: ScreenKind): void;
  /** When the session ends if nobody speaks; undefined without a session. */
  silenceEndsAt(): number | undefined;
  endSession(reason: EndReason, at: number): Promise<Exchange>;
}

export interface EchoParts {
  readonly handler: SkillHandler;
  readonly model: LanguageModel;
  readonly hearing: Hearing;
  readonly speaker: Speaker;
}

const NOTHING: Exchange = { ...NO_REPLY, request: null, response: null, directives: [] };

interface Session {
  readonly sessionId: string;
  isNew: boolean;
  attributes: Readonly<Record<string, Json>>;
  endsAt: number;
}

/** Plugs an Echo in. */
export function createEcho({ handler, model, hearing, speaker }: EchoParts): Echo {
  let session: Session | undefined;
  let screen = SCREENS[0];
  /** The token of the page that is shown. */
  let token: string | undefined;
  const { locale } = speaker;
  const hasScreen = speaker.device === 'show';

  const send = async (request: AlexaRequest, inSession: Session): Promise<Exchange> => {
    const shown = hasScreen ? screenState(screen, token) : undefined;
    const envelope = buildEnvelope(request, inSession, speaker, shown);
    inSession.isNew = false;
    try {
      const response = await call(handler, envelope);
      if (!takesAnswer(request)) return { ...NOTHING, request, response };
      const directives = screenDirectives(response);
      token = tokenAfter(directives, hasScreen, token);
      return { request, response, directives, ...readReply(response) };
    } catch (error) {
      return { ...NOTHING, request, problem: `The skill failed: ${messageOf(error)}` };
    }
  };

  /** Sends what an answer is to come to, and keeps the session as the answer says. */
  const ask = async (request: AlexaRequest, inSession: Session, at: number): Promise<Exchange> => {
    const exchange = await send(request, inSession);
    inSession.attributes = exchange.response?.sessionAttributes ?? {};
    inSession.endsAt = at + 1000 * (exchange.seconds + secondsAfter(exchange));
    if (exchange.ending === 'close') session = undefined;
    return exchange;
  };

  const endSession = async (reason: EndReason, at: number): Promise<Exchange> => {
    if (!session) return NOTHING;
    const ended = session;
    session = undefined;
    return send(sessionEndedRequest(at, locale, reason), ended);
  };

  const hear = async (utterance: string, at: number): Promise<Exchange> => {
    if (session && endsSession(utterance, model.invocationName)) {
      return endSession('USER_INITIATED', at);
    }
    const readCall = session ? readNameCall : readInvocation;
    const invocation = readCall(utterance, model.invocationName);
    if (!session && !invocation) return NOTHING;
    if (!session || invocation) session = newSession();
    const said = invocation?.kind === 'says' ? invocation.utterance : utterance;
    const request =
      invocation?.kind === 'launch'
        ? launchRequest(at, locale)
        : intentRequest(at, locale, hearing(said), model);
    return ask(request, session, at);
  };

  const report = async (event: PageEvent, at: number): Promise<Exchange> => {
    if (!session) return NOTHING;
    const request = pageRequest(at, locale, event);
    if (event.type === 'Alexa.Presentation.APL.RuntimeError') token = undefined;
    return takesAnswer(request) ? ask(request, session, at) : send(request, session);
  };

  return {
    hear,
    report,
    endSession,
    useScreen: (kind) => void (screen = kind),
    silenceEndsAt: () => session?.endsAt,
  };
}

/** Whether what is answered to it is spoken and shown. */
const takesAnswer = ({ type }: AlexaRequest) =>
  type !== 'SessionEndedRequest' && type !== 'Alexa.Presentation.APL.RuntimeError';

const screenState = ({ viewport }: ScreenKind, token: string | undefined): ScreenState => ({
  viewport,
  ...(token === undefined ? {} : { token }),
});

function newSession(): Session {
  const sessionId = `amzn1.echo-api.session.${randomUUID()}`;
  return { sessionId, isNew: true, attributes: {}, endsAt: 0 };
}

/** Over the wire there and back: what is no JSON does not survive. */
async function call(
  handler: SkillHandler,
  envelope: RequestEnvelope,
): Promise<ResponseEnvelope | null> {
  const event = fromJson<RequestEnvelope>(JSON.stringify(envelope));
  const context = { functionName: 'local-echo', getRemainingTimeInMillis: () => 8000 };
  return fromJson(JSON.stringify((await handler(event, context)) ?? null));
}
