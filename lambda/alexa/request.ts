import type { HandlerInput } from 'ask-sdk-core';
import type { Request, Slot } from 'ask-sdk-model';
import { findManner, type MannerId } from '../domain/manner';
import type { Named } from '../dialogue/named';

/** The slots of an intent, asked for or asked about; none for any other request. */
export function slotsOf(request: Request): Readonly<Record<string, Slot>> {
  const hasIntent = request.type === 'IntentRequest' || request.type === 'CanFulfillIntentRequest';
  return hasIntent ? (request.intent.slots ?? {}) : {};
}

const slot = ({ requestEnvelope }: HandlerInput, name: string): Slot | undefined =>
  slotsOf(requestEnvelope.request)[name];

/** The words that filled a slot, as Alexa heard them. */
export const saidIn = (input: HandlerInput, name: string): string | undefined =>
  slot(input, name)?.value;

/** The ids of the values that entity resolution found for a slot, the likeliest first. */
function resolvedIds(filled: Slot): string[] {
  const authorities = filled.resolutions?.resolutionsPerAuthority ?? [];
  const matched = authorities.find(({ status }) => status.code === 'ER_SUCCESS_MATCH');
  return matched?.values.map(({ value }) => value.id) ?? [];
}

/** Every value of ours that a slot may name, the likeliest first. */
export function idsIn(input: HandlerInput, name: string): string[] {
  const filled = slot(input, name);
  return filled ? resolvedIds(filled) : [];
}

/** What a slot names: a value of ours, something else, or nothing. */
export function namedIn(input: HandlerInput, name: string): Named<string> {
  const filled = slot(input, name);
  if (!filled?.value) return { kind: 'none' };
  const [id] = resolvedIds(filled);
  return id === undefined ? { kind: 'unknown' } : { kind: 'known', id };
}

const SECONDS_PER_UNIT = { days: 86_400, hours: 3600, minutes: 60, seconds: 1 } as const;

/** Minutes of an ISO 8601 duration such as `PT1H30M`; `undefined` where it is none, or empty. */
export function minutesOfDuration(duration: string): number | undefined {
  const { groups = {} } =
    /^P(?:(?<days>\d+)D)?(?:T(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+)S)?)?$/.exec(
      duration,
    ) ?? {};
  const seconds = Object.entries(SECONDS_PER_UNIT).reduce(
    (sum, [unit, length]) => sum + Number(groups[unit] ?? 0) * length,
    0,
  );
  return seconds > 0 ? seconds / 60 : undefined;
}

/** The minutes a listener asked for, as a duration or as a number. */
export function minutesIn(input: HandlerInput): number | undefined {
  const duration = saidIn(input, 'duration');
  const number = Number(saidIn(input, 'minutes') ?? Number.NaN);
  const asked = duration === undefined ? undefined : minutesOfDuration(duration);
  return asked ?? (Number.isFinite(number) && number > 0 ? number : undefined);
}

/** The manners a listener named, in the order of their slots; what we don't know by that name is left out. */
export const mannersIn = (input: HandlerInput): MannerId[] =>
  ['manner', 'otherManner'].flatMap((name) => {
    const named = namedIn(input, name);
    return (named.kind === 'known' && findManner(named.id)) || [];
  });

/** When the listener spoke, in epoch milliseconds: the request's own time, or this moment where that is unreadable. */
export function spokenAt({ requestEnvelope }: HandlerInput): number {
  const at = Date.parse(requestEnvelope.request.timestamp);
  return Number.isNaN(at) ? Date.now() : at;
}

/** Who is speaking, where Alexa tells. */
export const userIdOf = ({ requestEnvelope }: HandlerInput): string | undefined => {
  const { session, context } = requestEnvelope;
  const user = session?.user ?? (context as typeof context | undefined)?.System.user;
  return user?.userId;
};

/** True where Alexa keeps a listener's number for the day they enable the skill again. */
export function isPersisted({ requestEnvelope: { request } }: HandlerInput): boolean {
  const body =
    'body' in request ? (request.body as { userInformationPersistenceStatus?: string }) : {};
  return body.userInformationPersistenceStatus === 'PERSISTED';
}

/** The locale of a request; American English where there is none. */
export function localeOf({ requestEnvelope }: HandlerInput): string {
  const { request } = requestEnvelope;
  return ('locale' in request && request.locale) || 'en-US';
}

/** The skill that is spoken to, by its id. */
export const skillIdOf = ({ requestEnvelope }: HandlerInput): string =>
  requestEnvelope.context.System.application.applicationId;

/** A small number that a session keeps: the chance behind its wording. */
export function seedOf({ requestEnvelope }: HandlerInput): number {
  const id = requestEnvelope.session?.sessionId ?? requestEnvelope.request.requestId;
  return [...id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9973, 7);
}
