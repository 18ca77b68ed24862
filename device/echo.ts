import { randomUUID } from 'node:crypto';
import type {
  AlexaRequest,
  EndReason,
  Json,
  RequestEnvelope,
  ResponseEnvelope,
  SkillHandler,
} from './alexaJson';
import type { Hearing } from './hearing/hear';
import { endsSession, readInvocation, readNameCall } from './invocation';
import type { LanguageModel } from './model';
import { messageOf, NO_REPLY, readReply, type EchoReply, secondsAfter } from './reply';
import {
  buildEnvelope,
  intentRequest,
  launchRequest,
  sessionEndedRequest,
  type Speaker,
} from './requests';

/** What was said to the Echo, and what came of it. */
export interface Exchange extends EchoReply {
  /** null where the skill got nothing. */
  readonly request: AlexaRequest | null;
  /** The skill's answer as it gave it. */
  readonly response: Json;
}

/** An Echo and its one session; times are epoch milliseconds, given by whoever keeps the clock. */
export interface Echo {
  hear(utterance: string, at: number): Promise<Exchange>;
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

const NOTHING: Exchange = { ...NO_REPLY, request: null, response: null };

interface Session {
  readonly sessionId: string;
  isNew: boolean;
  attributes: Readonly<Record<string, Json>>;
  endsAt: number;
}

/** Plugs an Echo in. */
export function createEcho({ handler, model, hearing, speaker }: EchoParts): Echo {
  let session: Session | undefined;
  const { locale } = speaker;

  const send = async (request: AlexaRequest, inSession: Session): Promise<Exchange> => {
    const envelope = buildEnvelope(request, inSession, speaker);
    inSession.isNew = false;
    try {
      const response = await call(handler, envelope);
      return request.type === 'SessionEndedRequest'
        ? { ...NOTHING, request, response }
        : { request, response, ...readReply(response as unknown as ResponseEnvelope) };
    } catch (error) {
      return { ...NOTHING, request, problem: `The skill failed: ${messageOf(error)}` };
    }
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
    const exchange = await send(request, session);
    const { sessionAttributes } = (exchange.response ?? {}) as Partial<ResponseEnvelope>;
    session.attributes = sessionAttributes ?? {};
    session.endsAt = at + 1000 * (exchange.seconds + secondsAfter(exchange));
    if (exchange.ending === 'close') session = undefined;
    return exchange;
  };

  return { hear, endSession, silenceEndsAt: () => session?.endsAt };
}

function newSession(): Session {
  const sessionId = `amzn1.echo-api.session.${randomUUID()}`;
  return { sessionId, isNew: true, attributes: {}, endsAt: 0 };
}

/** Over the wire there and back: what is no JSON does not survive. */
async function call(handler: SkillHandler, envelope: RequestEnvelope): Promise<Json> {
  const event = JSON.parse(JSON.stringify(envelope)) as RequestEnvelope;
  const context = { functionName: 'local-echo', getRemainingTimeInMillis: () => 8000 };
  return JSON.parse(JSON.stringify((await handler(event, context)) ?? null)) as Json;
}
