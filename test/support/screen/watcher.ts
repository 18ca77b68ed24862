import type { RequestEnvelope } from 'ask-sdk-model';
import type { Json } from '../../../device/alexaJson';
import { createEcho, type Exchange } from '../../../device/echo';
import type { ScreenKind } from '../../../device/viewports';
import type { Skillset } from '../../../lambda/alexa/skillset';
import { hearing, model } from '../../device/model';
import { heard, testSkill } from '../listener';
import { LOCALE } from '../locale';
import { testPhrasebookFor } from '../testVoice';
import { lengthOf, pageIn, type PlayedPage } from './playedPage';

/** How long after a touch a page waits before it tells that it was cut off, in milliseconds. */
const WATCHED_FOR = 7000;

/** How long a page takes until it begins, in milliseconds. */
const BEGINS_AFTER = 1000;

/** What a viewer heard and saw of an answer. */
export interface Seen {
  /** What Alexa said. */
  readonly says: string;
  readonly page?: PlayedPage;
  /** What the device was to show, as it was sent. */
  readonly directives: Exchange['directives'];
  /** The document of that page. */
  readonly document?: object;
  readonly ending: Exchange['ending'];
  readonly hasReprompt: boolean;
  /** Of the whole answer, in characters of JSON. */
  readonly size: number;
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface AnswerJson {
  readonly sessionAttributes?: Record<string, unknown>;
  readonly response?: {
    readonly outputSpeech?: { readonly ssml: string };
    readonly reprompt?: object;
  };
}

function toSeen(exchange: Exchange): Seen {
  if (exchange.problem !== undefined) throw new Error(exchange.problem);
  const { response, sessionAttributes = {} } = (exchange.response ?? {}) as AnswerJson;
  const page = pageIn(exchange.directives);
  const shows = exchange.directives.find((each) => 'document' in each);
  return {
    says: heard(response?.outputSpeech?.ssml ?? ''),
    ...(page && { page }),
    directives: exchange.directives,
    ...(shows && 'document' in shows && { document: shows.document }),
    ending: exchange.ending,
    hasReprompt: response?.reprompt !== undefined,
    size: JSON.stringify(exchange.response).length,
    attributes: sessionAttributes,
  };
}

/** A listener at a local Echo with a screen, whose pages play as long as they say. Wording is the same in every run. */
export function createWatcher(changes: Partial<Skillset> = {}, screen?: ScreenKind) {
  const skill = testSkill({ phrasebookFor: testPhrasebookFor, ...changes });
  let sessions = 0;
  const handler = (event: unknown) => {
    const envelope = event as RequestEnvelope;
    if (envelope.session) envelope.session.sessionId = `session ${sessions}`;
    return skill.invoke(envelope) as never;
  };
  const speaker = { userId: 'listener', device: 'show' as const, locale: LOCALE };
  const echo = createEcho({ handler, model, hearing, speaker });
  if (screen) echo.useScreen(screen);
  let at = Date.parse('2026-11-20T12:00:00Z');
  let shown: PlayedPage | undefined;
  let spoken = 0;

  const take = (exchange: Exchange): Seen => {
    const seen = toSeen(exchange);
    shown = seen.page ?? shown;
    spoken = exchange.seconds * 1000;
    return seen;
  };
  const tell = async (told: readonly Json[]): Promise<Seen> => {
    const token = shown?.token ?? '';
    const type = 'Alexa.Presentation.APL.UserEvent';
    return take(
      await echo.report({ type, token, arguments: told, source: {}, components: {} }, at),
    );
  };
  const touchWith = (told: readonly Json[], milliseconds: number) => {
    at += BEGINS_AFTER + milliseconds;
    return tell(told);
  };

  return {
    /** Speaks a second after Alexa has ended, or `after` seconds since a page or an answer began. */
    async say(utterance: string, after?: number): Promise<Seen> {
      if (echo.silenceEndsAt() === undefined) sessions += 1;
      at += after === undefined ? spoken + 1000 : after * 1000;
      return take(await echo.hear(utterance, at));
    },
    /** Does nothing, until the page is done and asks for the next one. */
    async watch(): Promise<Seen> {
      if (!shown) throw new Error('There is no page to watch.');
      const milliseconds = lengthOf(shown);
      at += BEGINS_AFTER + milliseconds;
      return tell(shown.done(milliseconds));
    },
    /** Puts a finger anywhere on the page, so many seconds after its first word: it is cut off, and tells so. */
    async brush(seconds: number): Promise<Seen> {
      at += BEGINS_AFTER + seconds * 1000 + WATCHED_FOR;
      return tell(['cut', shown?.token ?? '', seconds * 1000]);
    },
    /** Touches a button by its words, so many seconds after the first word. */
    async touch(words: string, seconds = 3): Promise<Seen> {
      const button = shown?.buttons.get(words);
      if (!button) throw new Error(`There is no button "${words}".`);
      const told = ['touched', shown?.token ?? '', seconds * 1000, ...button];
      return touchWith(told, seconds * 1000);
    },
    /** What the page tells now, whatever it is. */
    tells: (told: readonly Json[]) => tell(told),
    /** The page fails on the device. */
    async failsToShow(): Promise<void> {
      const type = 'Alexa.Presentation.APL.RuntimeError';
      await echo.report({ type, token: shown?.token ?? '', errors: [] }, at);
    },
    /** The device ends the session, so many seconds after a page or an answer began. */
    async close(after: number): Promise<void> {
      at += after * 1000;
      await echo.endSession('USER_INITIATED', at);
    },
    isInSession: () => echo.silenceEndsAt() !== undefined,
  };
}
