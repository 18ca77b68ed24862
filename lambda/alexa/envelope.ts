import type { Request, RequestEnvelope, Slot } from 'ask-sdk-model';
import { isObject } from '../session/shape';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What nothing fits: an intent without a name is none. */
const NO_INTENT = 'AMAZON.FallbackIntent';

/** More slots than any intent has, and longer names: Alexa is told about each that it asks about. */
const MOST_SLOTS = 30;
const LONGEST_NAME = 100;

/** Slots that are objects; a `null` among them fills nothing. */
const slotsOf = (slots: unknown) =>
  Object.fromEntries(
    Object.entries(fieldsOf(slots))
      .filter((entry): entry is [string, Slot] => isObject(entry[1]))
      .filter(([name]) => name.length <= LONGEST_NAME)
      .slice(0, MOST_SLOTS),
  );

/** An intent with a name. */
function intentOf(intent: unknown) {
  const given = fieldsOf(intent);
  const name = textOf(given['name']) || NO_INTENT;
  return { confirmationStatus: 'NONE', ...given, name, slots: slotsOf(given['slots']) };
}

const HAS_INTENT = ['IntentRequest', 'CanFulfillIntentRequest'];

/** A request with all that every request has. */
function requestOf(request: unknown): Request {
  const given = fieldsOf(request);
  const type = textOf(given['type']);
  return {
    ...given,
    type,
    requestId: textOf(given['requestId']),
    timestamp: textOf(given['timestamp']),
    ...(HAS_INTENT.includes(type) && { intent: intentOf(given['intent']) }),
  } as Request;
}

/** Who is spoken to, as far as an envelope tells anywhere. */
const applicationOf = (...places: readonly Fields[]) => ({
  applicationId: places.reduce(
    (found, within) => found || textOf(fieldsOf(within['application'])['applicationId']),
    '',
  ),
});

/** More than a session of ours ever carries, in characters: with the longest speech that Alexa takes, 8,000, an answer stays
 * below the 24 KB that it takes of a whole one. */
const MOST_CARRIED = 15_000;

/** What a session carries; nothing where it is more than we ever hand over. */
function attributesOf(attributes: unknown): Fields {
  const carried = fieldsOf(attributes);
  return JSON.stringify(carried).length <= MOST_CARRIED ? carried : {};
}

/** A session with all that every session has; `undefined` where there is none. */
function sessionOf(session: unknown, system: Fields) {
  if (!isObject(session)) return undefined;
  return {
    ...session,
    sessionId: textOf(session['sessionId']),
    attributes: attributesOf(session['attributes']),
    application: applicationOf(session, system),
    user: fieldsOf(session['user']),
  };
}

/** An envelope as the SDK and we read it, whatever Alexa left out of it: nothing that may be missing makes an answer fail.
 * What cannot be known stays empty: an envelope that names no skill is none of ours. */
export function completed(envelope: unknown): RequestEnvelope {
  const given = fieldsOf(envelope);
  const context = fieldsOf(given['context']);
  const system = fieldsOf(context['System']);
  const session = sessionOf(given['session'], system);
  return {
    version: '1.0',
    ...given,
    request: requestOf(given['request']),
    session,
    context: {
      ...context,
      System: {
        apiEndpoint: '',
        ...system,
        application: applicationOf(system, fieldsOf(given['session'])),
        user: fieldsOf(system['user']),
      },
    },
  } as unknown as RequestEnvelope;
}
