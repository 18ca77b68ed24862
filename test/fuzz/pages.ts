import fc from 'fast-check';
import type { ScreenState } from '../../device/requests';
import { SCREENS } from '../../device/viewports';
import { catalogue } from '../../lambda/content/catalogue';
import { anyJson, anyText } from './anything';

type Fields = Readonly<Record<string, unknown>>;

/** Stands in a request for the token of a page: of the newest that was sent, or of one before it. */
const pageBefore = (back: number) => `page ${back}`;
const PAGE_BEFORE = /^page (\d)$/;

/** The token of a page, mostly of the one that is shown. */
const anyToken = fc.oneof(
  { weight: 12, arbitrary: fc.constant(pageBefore(0)) },
  { weight: 3, arbitrary: fc.constantFrom(...[1, 2, 3].map(pageBefore)) },
  fc.constantFrom('guiding-1-1-1', 'idle-0-0-0'),
  anyText,
);

const anyMilliseconds = fc.oneof(
  { weight: 9, arbitrary: fc.nat(130_000) },
  fc.constantFrom<unknown>(1e12, -1, 0.5, '5', null),
  anyJson,
);

const CONTROLS = [
  'pause',
  'next',
  'previous',
  'repeat',
  'resume',
  'startOver',
  'stop',
  'yes',
  'no',
  'skip',
];
const AREAS = catalogue.outlines.flatMap(({ area }) => area ?? []);

/** What is touched: a control, something listed, or anything. */
const anyTouched = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...CONTROLS), fc.constant('')) },
  fc.tuple(fc.constantFrom('area', 'leaveOut'), fc.constantFrom(...AREAS)),
  fc.tuple(fc.constant('routine'), fc.constantFrom('desk', 'document-2', 'moon')),
  fc.tuple(fc.constant('point'), fc.constantFrom('LI4', 'BL23', 'KI1')),
  fc.tuple(fc.constant('practice'), fc.constantFrom('breathing', 'pelvic-tilts')),
  fc.tuple(
    fc.constantFrom(...CONTROLS, 'area', 'point', 'practice', 'routine', 'leaveOut'),
    anyText,
  ),
  fc.tuple(anyText, anyJson),
);

/** What a page tells: that all of it was spoken, that it was cut off, that something was touched, or what none would tell. */
const anyTold: fc.Arbitrary<readonly unknown[]> = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(fc.constant('done'), anyToken, anyMilliseconds) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('cut'), anyToken, anyMilliseconds) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(anyToken, anyMilliseconds, anyTouched)
      .map(([token, milliseconds, touched]) => ['touched', token, milliseconds, ...touched]),
  },
  fc.array(anyJson, { maxLength: 6 }),
);

/** What a device with a screen tells of a page. */
export const anyPageBody: fc.Arbitrary<Fields> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(anyTold, anyToken).map(([told, token]) => ({
      type: 'Alexa.Presentation.APL.UserEvent',
      ...{ token, arguments: told, source: { type: 'TouchWrapper' }, components: {} },
    })),
  },
  fc.tuple(anyToken, anyJson).map(([token, reason]) => ({
    type: 'Alexa.Presentation.APL.RuntimeError',
    ...{ token, errors: [{ type: 'RENDER', reason, message: '' }] },
  })),
);

/** A screen, with a page on it or none. */
export const anyScreen: fc.Arbitrary<ScreenState> = fc
  .tuple(
    fc.constantFrom(...SCREENS.map(({ viewport }) => viewport)),
    fc.option(anyToken, { freq: 8 }),
  )
  .map(([viewport, token]) => ({ viewport, ...(token !== null && { token }) }));

/** What was made up with tokens in it of the pages that were sent, the newest last. */
export const withTokens = <Made>(made: Made, tokens: readonly string[]): Made =>
  JSON.parse(
    JSON.stringify(made, (_, value: unknown) => {
      const [, back] = (typeof value === 'string' && PAGE_BEFORE.exec(value)) || [];
      return back === undefined ? value : (tokens.at(-1 - Number(back)) ?? '');
    }),
  ) as Made;
