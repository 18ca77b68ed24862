import type { HandlerInput } from 'ask-sdk-core';
import type { Request, Slot } from 'ask-sdk-model';
import { DEFAULT_LANGUAGE } from '../content/localeContent';
import type { Heard } from '../language/heard';
import { languageFor } from '../language/languageFor';
import type { SessionEnd } from '../dialogue/turn/moment';
import { type Length, LONGEST_MINUTES } from '../dialogue/turn/namedAhead';
import { isObject } from '../session/shape';

/** The slots of an intent, asked for or asked about; none for any other request. */
export function slotsOf(request: Request): Readonly<Record<string, Slot>> {
  const hasIntent = request.type === 'IntentRequest' || request.type === 'CanFulfillIntentRequest';
  return hasIntent ? (request.intent.slots ?? {}) : {};
}

const slot = ({ requestEnvelope }: HandlerInput, name: string): Slot | undefined =>
  slotsOf(requestEnvelope.request)[name];

/** The names of the slots of an intent, filled or not. */
export const slotNamesIn = ({ requestEnvelope }: HandlerInput): string[] =>
  Object.keys(slotsOf(requestEnvelope.request));

const hasWords = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** True where any slot is filled with words. */
export const saysAnything = ({ requestEnvelope }: HandlerInput): boolean =>
  Object.values(slotsOf(requestEnvelope.request)).some(({ value }) => hasWords(value));

/** The words that filled a slot, as Alexa heard them: of very many, the first and the last. */
export function saidIn(input: HandlerInput, name: string): string | undefined {
  const value: unknown = slot(input, name)?.value;
  return hasWords(value) ? heardIn(input).clipped(value) : undefined;
}

/** The objects of what should be a list of them. */
const objectsIn = (list: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(list) ? list.filter(isObject) : [];

/** The ids of the values that entity resolution found for a slot, the likeliest first; none where it failed, or is no
 * such thing. */
export function resolvedIds(input: HandlerInput, name: string): string[] {
  const resolutions: unknown = slot(input, name)?.resolutions;
  const authorities = isObject(resolutions) ? resolutions['resolutionsPerAuthority'] : undefined;
  const matched = objectsIn(authorities).find(
    ({ status }) => isObject(status) && status['code'] === 'ER_SUCCESS_MATCH',
  );
  return objectsIn(matched?.['values']).flatMap(({ value }) => {
    const id = isObject(value) ? value['id'] : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}

/** The units of an ISO 8601 duration, before and after its T, in seconds. */
const UNITS: readonly (readonly (readonly [letter: string, seconds: number])[])[] = [
  [
    ['Y', 31_536_000],
    ['M', 2_592_000],
    ['W', 604_800],
    ['D', 86_400],
  ],
  [
    ['H', 3600],
    ['M', 60],
    ['S', 1],
  ],
];

/** Of each unit an amount, perhaps none, in their order: `(?:([\d.,]+)H)?(?:([\d.,]+)M)?`. */
const amountsOf = (units: (typeof UNITS)[number]) =>
  units.map(([letter]) => `(?:(\\d+(?:[.,]\\d+)?)${letter})?`).join('');

const [DATE_UNITS = [], TIME_UNITS = []] = UNITS;
const DURATION = new RegExp(`^P${amountsOf(DATE_UNITS)}(?:T${amountsOf(TIME_UNITS)})?$`);

/** Minutes of an ISO 8601 duration such as `PT1H30M`, `P2W` or `PT0.5H`; `undefined` where it is none, or empty. */
export function minutesOfDuration(duration: string): number | undefined {
  const amounts = DURATION.exec(duration)?.slice(1) ?? [];
  const seconds = UNITS.flat().reduce(
    (sum, [, length], at) => sum + Number((amounts[at] ?? '0').replace(',', '.')) * length,
    0,
  );
  return seconds > 0 ? seconds / 60 : undefined;
}

/** A number as a length in minutes, a longer one as the longest; `undefined` where it is none. */
export const asMinutes = (number: unknown): number | undefined =>
  typeof number === 'number' && Number.isFinite(number) && number > 0
    ? Math.min(number, LONGEST_MINUTES)
    : undefined;

/** The minutes a listener named, as a duration or as a number. */
export function minutesAsked(input: HandlerInput): number | undefined {
  const duration = saidIn(input, 'duration');
  const asked = duration === undefined ? undefined : minutesOfDuration(duration);
  return asMinutes(asked ?? Number(saidIn(input, 'minutes') ?? Number.NaN));
}

/** How long a listener wants it to take. What cannot be read is no length, and neither is less than a minute: that is how
 * long something else takes. */
export function lengthIn(input: HandlerInput): Length | undefined {
  const isSaid = ['duration', 'minutes'].some((slot) => saidIn(input, slot) !== undefined);
  const minutes = minutesAsked(input);
  if (minutes !== undefined && minutes >= 1) return minutes;
  return isSaid ? 'unread' : undefined;
}

/** When the listener spoke, in epoch milliseconds: the request's own time, or this moment where that is unreadable. */
export function spokenAt({ requestEnvelope }: HandlerInput): number {
  const at = Date.parse(requestEnvelope.request.timestamp);
  return Number.isNaN(at) ? Date.now() : Math.max(0, at);
}

/** Who is speaking, where Alexa tells. */
export const userIdOf = ({ requestEnvelope }: HandlerInput): string | undefined => {
  const { session, context } = requestEnvelope;
  const ids: readonly unknown[] = [session?.user.userId, context.System.user.userId];
  return ids.find((id): id is string => typeof id === 'string' && id !== '');
};

/** True where Alexa keeps a listener's number for the day they enable the skill again. */
export function isPersisted({ requestEnvelope: { request } }: HandlerInput): boolean {
  const body: unknown = 'body' in request ? request.body : undefined;
  return isObject(body) && body['userInformationPersistenceStatus'] === 'PERSISTED';
}

/** How a session ends, by the reason that its request gives. */
const ENDS: Readonly<Record<string, SessionEnd>> = {
  EXCEEDED_MAX_REPROMPTS: 'silence',
  ERROR: 'error',
};

/** How a session ended, as its request tells; by the listener, where it tells nothing that we know. */
export function sessionEndOf({ requestEnvelope: { request } }: HandlerInput): SessionEnd {
  const reason: unknown = request.type === 'SessionEndedRequest' ? request.reason : undefined;
  const end = typeof reason === 'string' && Object.hasOwn(ENDS, reason) ? ENDS[reason] : undefined;
  return end ?? 'left';
}

/** The locale of a request; where it names none, a language without any country, whose numbers would be a guess. */
export function localeOf({ requestEnvelope }: HandlerInput): string {
  const { request } = requestEnvelope;
  const locale: unknown = 'locale' in request ? request.locale : undefined;
  return typeof locale === 'string' && locale !== '' ? locale : DEFAULT_LANGUAGE;
}

/** How what was said is read, in the language of a request. */
export const heardIn = (input: HandlerInput): Heard => languageFor(localeOf(input)).heard;

/** The skill that is spoken to, by its id. */
export const skillIdOf = ({ requestEnvelope }: HandlerInput): string =>
  requestEnvelope.context.System.application.applicationId;

/** A small number that a session keeps: the chance behind its wording. */
export function seedOf({ requestEnvelope }: HandlerInput): number {
  const id = requestEnvelope.session?.sessionId || requestEnvelope.request.requestId;
  return [...id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9973, 7);
}
