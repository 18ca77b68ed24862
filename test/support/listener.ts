import type { RequestEnvelope } from 'ask-sdk-model';
import type { EndReason } from '../../device/alexaJson';
import { createEcho, type Exchange } from '../../device/echo';
import { type EchoReply, NO_REPLY, repromptAfter } from '../../device/reply';
import type { Hearing } from '../../device/hearing/hear';
import type { Skillset } from '../../lambda/alexa/skillset';
import { catalogue } from '../../lambda/content/catalogue';
import {
  phrasebookFor,
  pointNamesFor,
  harmReaderFor,
  readerFor,
  slotNamesFor,
} from '../../lambda/content/locales';
import { lessonOf } from '../../lambda/domain/catalogue/point';
import { PART_LIMITS, REPLY_LIMITS } from '../../lambda/domain/timeline/partLimits';
import { createSkill } from '../../lambda/skill';
import {
  forgetfulStore,
  type Kept,
  type ListenerStore,
  revisionAfter,
} from '../../lambda/storage/listenerStore';
import {
  type Bookmark,
  type Listener,
  type ListenerRecord,
  newListener,
} from '../../lambda/dialogue/turn/state';
import { hearing, model } from '../device/model';
import { LOCALE } from './locale';
import { testPhrasebookFor } from './testVoice';

/** The skill as the Lambda handler wires it, with what a test replaces. */
export const testSkill = (changes: Partial<Skillset> = {}) =>
  createSkill({
    catalogue,
    phrasebookFor,
    pointNamesFor,
    slotNamesFor,
    harmReaderFor,
    readerFor,
    store: forgetfulStore,
    limits: REPLY_LIMITS,
    ...changes,
  });

/** A store that remembers for as long as a test runs, and what it knows of the listener from before. */
export function createMemoryStore(record?: ListenerRecord): ListenerStore & {
  readonly kept: Map<string, Kept & { readonly record: ListenerRecord }>;
} {
  const kept = new Map<string, Kept & { readonly record: ListenerRecord }>();
  if (record) kept.set('listener', { record, revision: 1 });
  return {
    kept,
    load: ({ userId }) => Promise.resolve(kept.get(userId)),
    save: ({ userId, at }, record, replaced) => {
      if (kept.get(userId)?.revision !== replaced) return Promise.resolve({ kind: 'conflict' });
      const revision = revisionAfter(at, replaced);
      kept.set(userId, { record: record as ListenerRecord, revision });
      return Promise.resolve({ kind: 'saved', revision });
    },
    forget: ({ userId }) => Promise.resolve(void kept.delete(userId)),
  };
}

/** A listener who has heard everything before. */
export const oldListener: Listener = {
  ...newListener,
  heardDisclaimer: true,
  explained: catalogue.points.flatMap(({ code, ways }) => ways.map(({ id }) => lessonOf(code, id))),
};

/** A store that knows one listener, whoever asks. */
export const storeOf = (listener: Listener, bookmark?: Bookmark): ListenerStore => ({
  load: () => Promise.resolve({ record: { listener, ...(bookmark && { bookmark }) }, revision: 1 }),
  save: () => Promise.resolve({ kind: 'saved', revision: 1 }),
  forget: () => Promise.resolve(),
});

/** Speech markup as it is heard: silences in brackets, in seconds. */
export const heard = (ssml: string): string =>
  ssml
    .replace(/(?:<break time="\d+ms"\/>\s*)+/g, (breaks) => {
      const times = [...breaks.matchAll(/(\d+)ms/g)].map(([, time]) => Number(time));
      return `[${times.reduce((sum, time) => sum + time, 0) / 1000}] `;
    })
    .replace(/<\/?speak>/g, '')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .trim();

interface SpokenResponse {
  readonly outputSpeech?: { readonly ssml: string };
  readonly reprompt?: { readonly outputSpeech: { readonly ssml: string } };
  readonly shouldEndSession?: boolean;
}

/** What one exchange sounded like. */
export interface Heard {
  readonly intent: string;
  readonly says: string;
  readonly reprompt: string;
  readonly isOpen: boolean;
  readonly seconds: number;
  /** What the skill keeps in the session. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

function toHeard(exchange: Exchange): Heard {
  if (exchange.problem !== undefined) throw new Error(exchange.problem);
  const { response, sessionAttributes = {} } = (exchange.response ?? {}) as {
    response?: SpokenResponse;
    sessionAttributes?: Record<string, unknown>;
  };
  const request = exchange.request as { type?: string; intent?: { name: string } } | null;
  return {
    intent: request?.intent?.name ?? request?.type ?? '',
    says: heard(response?.outputSpeech?.ssml ?? ''),
    reprompt: heard(response?.reprompt?.outputSpeech.ssml ?? ''),
    isOpen: response?.shouldEndSession === false,
    seconds: exchange.seconds,
    attributes: sessionAttributes,
  };
}

/** Ears that no intent fits what they hear, so that the skill's own reading is asked. */
export const wordsAlone: Hearing = (utterance) => ({
  intent: 'RemarkIntent',
  slots: { remark: { type: 'REMARK', value: utterance } },
});

/** A skill that waits for a word before each next part. */
export const waiting = { limits: PART_LIMITS };

/** A listener at the local Echo. Wording is the same in every run: its chance is fixed, and so is the voice. */
export function createListener(
  changes: Partial<Skillset> = {},
  ears: Hearing = hearing,
  locale: string = LOCALE,
) {
  const skill = testSkill({ phrasebookFor: testPhrasebookFor, ...changes });
  let sessions = 0;
  const handler = (event: unknown) => {
    const envelope = event as RequestEnvelope;
    if (envelope.session) envelope.session.sessionId = `session ${sessions}`;
    return skill.invoke(envelope) as never;
  };
  const speaker = { userId: 'listener', device: 'dot' as const, locale };
  const echo = createEcho({ handler, model, hearing: ears, speaker });
  let at = Date.parse('2026-11-20T12:00:00Z');
  let repliedAt = at;
  let last: EchoReply = NO_REPLY;
  /** When somebody speaks who waits for the end of the reply, or of what silence brings after it. */
  function secondsUntil(end: 'reply' | 'silence'): number {
    const reprompt = end === 'silence' ? repromptAfter(last) : undefined;
    return 1 + (reprompt ? reprompt.at + reprompt.seconds : last.seconds);
  }
  return {
    /** Speaks a second after the reply has ended, or what silence brings after it, or so many seconds since it began. */
    async say(utterance: string, after: number | 'reply' | 'silence' = 'reply'): Promise<Heard> {
      if (echo.silenceEndsAt() === undefined) sessions += 1;
      at = repliedAt + 1000 * (typeof after === 'number' ? after : secondsUntil(after));
      const exchange = await echo.hear(utterance, at);
      repliedAt = at;
      last = exchange;
      return toHeard(exchange);
    },
    /** The session ends, so many seconds after the last reply began. */
    async end(reason: EndReason, after: number): Promise<string> {
      const exchange = await echo.endSession(reason, repliedAt + after * 1000);
      return (exchange.request as { type?: string } | null)?.type ?? 'nothing';
    },
    /** Says nothing until the session ends. */
    async staySilent(): Promise<string> {
      const exchange = await echo.endSession('EXCEEDED_MAX_REPROMPTS', echo.silenceEndsAt() ?? at);
      return (exchange.request as { type?: string } | null)?.type ?? 'nothing';
    },
  };
}
