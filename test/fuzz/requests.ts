import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildEnvelope, type ScreenState, SKILL_ID } from '../../device/requests';
import { model } from '../device/model';
import { anyJson, anyText, PLANTED } from './anything';
import { anyPageBody, anyScreen } from './pages';

type Fields = Readonly<Record<string, unknown>>;
type Json = Parameters<typeof buildEnvelope>[1]['attributes'];

/** Everything that ask-sdk-model tells types by: requests, and much that is none. */
const types = [
  ...readFileSync(require.resolve('ask-sdk-model/index.d.ts'), 'utf8').matchAll(
    /'type': '([^']+)'/g,
  ),
].flatMap(([, type]) => type ?? []);

const valuesOf = (slotType: string) =>
  model.types.find(({ name }) => name === slotType)?.values ?? [];

const STATUSES = ['ER_SUCCESS_NO_MATCH', 'ER_ERROR_TIMEOUT', 'ER_ERROR_EXCEPTION', 'UNKNOWN'];

/** What fills a slot: a value of its own, found or not, or words of any kind. */
function anySlot(name: string, type: string): fc.Arbitrary<Fields> {
  const values = valuesOf(type);
  const authority = `amzn1.er-authority.echo-sdk.${SKILL_ID}.${type}`;
  const slot = (value: string, status: Fields, found?: Fields): Fields => {
    const resolution = { authority, status, ...(found && { values: [{ value: found }] }) };
    return { name, value, resolutions: { resolutionsPerAuthority: [resolution] } };
  };
  const plain = fc.constantFrom(
    '5',
    '20',
    'PT10M',
    'PT20S',
    'P1D',
    '?',
    'chest pain',
    'my left knee',
  );
  const misses = fc
    .tuple(fc.oneof(plain, anyText), fc.constantFrom(...STATUSES))
    .map(([value, code]) => slot(value, { code }));
  if (values.length === 0) return misses;
  const matches = fc
    .constantFrom(...values)
    .map(({ id, name: { value } }) =>
      slot(value, { code: 'ER_SUCCESS_MATCH' }, { id, name: value }),
    );
  const foreign = anyText.map((id) => slot(id, { code: 'ER_SUCCESS_MATCH' }, { id, name: id }));
  return fc.oneof({ weight: 6, arbitrary: matches }, { weight: 2, arbitrary: misses }, foreign);
}

/** The slots of an intent, each filled or empty. */
const anySlots = (slots: readonly { name: string; type: string }[]): fc.Arbitrary<Fields> =>
  fc.record(
    Object.fromEntries(
      slots.map(({ name, type }) => {
        const filled = { weight: 3, arbitrary: anySlot(name, type) };
        return [name, fc.oneof(filled, fc.constant<Fields>({ name }))];
      }),
    ),
  );

/** One of the skill's own intents, and rarely one of nobody's. */
const anyIntent = fc.oneof(
  {
    weight: 20,
    arbitrary: fc
      .constantFrom(...model.intents)
      .chain(({ name, slots = [] }) => anySlots(slots).map((filled) => ({ name, slots: filled }))),
  },
  anyText.map((name) => ({ name, slots: {} })),
);

const anyTask = fc.record({
  name: fc.constantFrom(`${SKILL_ID}.CoachArea`, 'AMAZON.PrintPDF', `${PLANTED}.CoachArea`),
  version: fc.constant('1'),
  input: fc.record({ area: fc.oneof(fc.constantFrom('neck', 'hips'), anyText), minutes: anyJson }),
});

const anyCause = fc.record({
  type: fc.constant('ConnectionCompleted'),
  status: fc.record({ code: fc.constantFrom<unknown>('200', 400, '404'), message: anyText }),
  result: anyJson,
});

/** What a request is of its own kind. */
const anyRequestBody: fc.Arbitrary<Fields> = fc.oneof(
  {
    weight: 30,
    arbitrary: anyIntent.map((intent) => ({
      type: 'IntentRequest',
      intent: { confirmationStatus: 'NONE', ...intent },
      dialogState: 'COMPLETED',
    })),
  },
  { weight: 3, arbitrary: fc.constant({ type: 'LaunchRequest' }) },
  { weight: 2, arbitrary: anyTask.map((task) => ({ type: 'LaunchRequest', task })) },
  { weight: 2, arbitrary: anyCause.map((cause) => ({ type: 'SessionResumedRequest', cause })) },
  {
    weight: 2,
    arbitrary: anyIntent.map((intent) => ({ type: 'CanFulfillIntentRequest', intent })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS')
      .map((reason) => ({ type: 'SessionEndedRequest', reason })),
  },
  fc.constant({
    type: 'AlexaSkillEvent.SkillDisabled',
    body: { userInformationPersistenceStatus: 'NOT_PERSISTED' },
  }),
  fc.constantFrom(...types, 'AlexaSkillEvent.SkillEnabled').map((type) => ({ type })),
  anyText.map((type) => ({ type })),
);

const anyLocale = fc.oneof(
  { weight: 6, arbitrary: fc.constant('en-US') },
  fc.constantFrom('en-GB', 'en-IN', 'de-DE', 'ja-JP', 'en', 'xx-XX', 'en-US-posix'),
  anyText,
);

/** What Alexa asks, by the rules; what it hands over with it is set later. */
export interface Asked {
  readonly body: Fields;
  readonly locale: string;
  /** How long after what was asked before, in seconds; a clock may jump. */
  readonly after: number;
  readonly user: string;
  /** True where it begins a session. */
  readonly isNew: boolean;
  /** The screen of the device; none of one that only speaks. */
  readonly screen?: ScreenState;
}

const anyAfter = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 300 }) },
  fc.constantFrom(0, -30, -86_400, 86_399, 86_401, 3e7, -2e9, 2e11),
);

/** One request. */
export const anyAsked: fc.Arbitrary<Asked> = fc.record({
  body: anyRequestBody,
  locale: anyLocale,
  after: anyAfter,
  user: fc.constantFrom(`${PLANTED} one`, `${PLANTED} one`, `${PLANTED} two`),
  isNew: fc.nat(4).map((chance) => chance === 0),
});

/** What begins guidance. */
const anyWish = fc
  .constantFrom(
    ...model.intents.filter(({ name, slots = [] }) => /^Start/.test(name) && !slots.length),
  )
  .map(({ name }) => ({ type: 'IntentRequest', intent: { name, confirmationStatus: 'NONE' } }));

/** One request from a device with a screen: mostly what a page tells, or what begins guidance. */
export const anyAskedOnScreen: fc.Arbitrary<Asked> = fc
  .tuple(
    anyAsked,
    anyScreen,
    fc.oneof(
      { weight: 6, arbitrary: anyPageBody },
      { weight: 2, arbitrary: anyWish },
      { weight: 2, arbitrary: anyRequestBody },
    ),
  )
  .map(([asked, screen, body]) => ({ ...asked, screen, body }));

/** When a session is over for good, and what dates can be written at all, in epoch milliseconds. */
const TIMES = { first: Date.parse('-000001-01-01T00:00:00Z'), last: 8.64e15 };

/** The envelope of a request at a time, in a session with these attributes. */
export function envelopeOf(
  { body, locale, user, screen }: Asked,
  at: number,
  attributes: unknown,
): unknown {
  const timestamp = new Date(Math.min(TIMES.last, Math.max(TIMES.first, at))).toISOString();
  const request = { ...body, requestId: `${PLANTED} request`, timestamp, locale };
  const session = { sessionId: `${PLANTED} session`, isNew: false, attributes: attributes as Json };
  const device = screen ? ('show' as const) : ('dot' as const);
  const asked = request as unknown as Parameters<typeof buildEnvelope>[0];
  return buildEnvelope(asked, session, { userId: user, device, locale }, screen);
}
