import fc from 'fast-check';

/** A word that stands in everything that is made up here, and nowhere else: where it turns up, something was let out. */
export const PLANTED = 'Zyxwvut';

/** Names that objects have a meaning for. */
export const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'] as const;

/** As many characters as no slot ever holds. */
const HUGE = 100_000;

const huge = fc
  .constantFrom('chest pain ', 'LI4 ', 'x', '99 ', 'no ', '\u0301', '😀', '<')
  .map((part) => `${PLANTED} ${part.repeat(Math.ceil(HUGE / part.length))}`.slice(0, HUGE));

/** Texts: short, of any characters, in markup, or huge. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary' }).map((text) => `${PLANTED}${text}`) },
  { weight: 3, arbitrary: fc.constantFrom(...PROTOTYPE_KEYS) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['', ' ', PLANTED, `<speak>${PLANTED}`, `${PLANTED} {{minutes}}`, '$t(lines.help)', '-5'],
      ...['P99999Y', 'PT0S', '1e308', 'NaN', '0', '00000', '1440', '999999999999', '٣', 'LI4'],
    ),
  },
  { weight: 1, arbitrary: huge },
);

const anyNumber = fc.oneof(
  fc.constantFrom(-1, 0, 0.5, 7, 999, 10_000, 1e6, 1e9, 1e21, 1.7e308, Number.MAX_SAFE_INTEGER),
  fc.integer(),
  fc.double(),
);

/** A list of one thing over and over. */
const anyRepetition = fc
  .tuple(
    fc.oneof(
      anyText.filter(({ length }) => length < 50),
      anyNumber,
    ),
    fc.constantFrom(3, 1000),
  )
  .map(([thing, times]) => Array.from({ length: times }, () => thing));

/** Any JSON at all. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[]], [{}]),
  anyText,
  anyNumber,
  anyRepetition,
  fc.jsonValue({ maxDepth: 2 }),
  fc
    .tuple(fc.constantFrom(...PROTOTYPE_KEYS), anyText)
    .map(([key, text]): unknown => Object.fromEntries([[key, { polluted: text }]])),
);
