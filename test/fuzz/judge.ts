import type { ResponseEnvelope } from 'ask-sdk-model';
import { catalogue } from '../../lambda/content/catalogue';
import { readState } from '../../lambda/session/savedState';
import { ssmlProblems } from '../support/ssmlProblems';
import { PLANTED } from './anything';
import type { Work } from './counted';
import { pageProblems, spokenByPage, tokensIn } from './judgePage';

/** Most of a whole response that Alexa takes, in bytes, and of one with a page. */
const MOST_BYTES = { spoken: 24_000, shown: 60_000 };

/** Longest that all silences of a reply may be together, in milliseconds: Alexa speaks for 240 s. */
const MOST_SILENCE = 240_000;

/** More than any answer took: of 43,000 lawful ones the longest took 10,009 calls, mostly to look points up, for shoulders of
 * which three lengths are tried, and 3,744 characters to read; a place of nothing but numbers takes 10,271, however long it is.
 * The longest session that passes for ours took 14,049 calls. One with a hundred thousand repetitions would take 200,000. */
const MOST_WORK: Work = { calls: 30_000, read: 12_000 };

type Fields = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** Requests that somebody waits for an answer to. */
const ANSWERED = ['LaunchRequest', 'IntentRequest', 'SessionResumedRequest'];

/** True where there is a session, and somebody in it who waits for words. */
export function isWaitedFor(envelope: unknown): boolean {
  const { session, request } = fieldsOf(envelope);
  const isSession = typeof session === 'object' && session !== null && !Array.isArray(session);
  return isSession && ANSWERED.includes(textOf(fieldsOf(request)['type']));
}

/** What a page tells is answered where it asks something, and else changes nothing. */
const isAnsweredReport = ({ response }: ResponseEnvelope, type: string): boolean =>
  type === 'Alexa.Presentation.APL.UserEvent' && Object.keys(response).length > 0;

/** What only a machine would say, and numbers that nobody asked for. */
const NONSENSE =
  /\b[Zz]ero (minute|second)|NaN|undefined|\bnull\b|\[object|\{\{|Infinity|\d{4}|\de[+-]?\d|-\d/;

function speechProblems(ssml: string): string[] {
  const words = ssml.replace(/<[^>]*>/g, ' ');
  const silences = [...ssml.matchAll(/<break time="(\d+)ms"/g)].map(([, time]) => Number(time));
  const silence = silences.reduce((sum, each) => sum + each, 0);
  return [
    ...ssmlProblems(ssml),
    ...(silence > MOST_SILENCE ? [`${silence} ms of silence`] : []),
    ...(NONSENSE.test(words) ? [`nonsense: ${NONSENSE.exec(words)?.[0] ?? ''}`] : []),
    ...(words.includes(PLANTED) ? ['says what was planted'] : []),
  ];
}

/** What is wrong with an answer that somebody waits for. */
function answerProblems({ response, sessionAttributes }: ResponseEnvelope): string[] {
  const { outputSpeech, reprompt, shouldEndSession, directives = [] } = response;
  const speech = [outputSpeech, reprompt?.outputSpeech].flatMap((each) =>
    each?.type === 'SSML' ? [each.ssml] : [],
  );
  speech.push(...spokenByPage(response));
  const isHandedOver = directives.some(({ type }) => type === 'Connections.StartConnection');
  return [
    ...(speech.length > 0 || isHandedOver ? [] : ['nothing is said']),
    ...(reprompt && shouldEndSession !== false ? ['a reprompt, and nobody listens'] : []),
    ...(readState(sessionAttributes ?? {}, catalogue) ? [] : ['a state that is none']),
    ...speech.flatMap(speechProblems),
    ...pageProblems(response),
  ];
}

/** All that an answer has where nobody waits for any. */
const unwaitedProblems = ({ response }: ResponseEnvelope, type: string): string[] =>
  Object.keys(response)
    .filter((name) => !(name === 'canFulfillIntent' && type === 'CanFulfillIntentRequest'))
    .map((name) => `${name}, and nobody asked`);

const workProblems = ({ calls, read }: Work): string[] => [
  ...(calls > MOST_WORK.calls ? [`${calls} calls`] : []),
  ...(read > MOST_WORK.read ? [`${read} characters read`] : []),
];

/** Everything that is wrong with an answer, and with what it took. */
export function problemsOf(envelope: unknown, answer: ResponseEnvelope, work: Work): string[] {
  const bytes = Buffer.byteLength(JSON.stringify(answer));
  const most = tokensIn(answer.response).length > 0 ? MOST_BYTES.shown : MOST_BYTES.spoken;
  const type = textOf(fieldsOf(fieldsOf(envelope)['request'])['type']);
  return [
    ...(answer.version === '1.0' ? [] : ['no version']),
    ...(bytes > most ? [`${bytes} bytes`] : []),
    ...(isWaitedFor(envelope) || isAnsweredReport(answer, type)
      ? answerProblems(answer)
      : unwaitedProblems(answer, type)),
    ...workProblems(work),
  ];
}
