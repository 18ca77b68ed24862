import { everyControl } from '../support/everyAnswer';
import type { Answer } from '../../lambda/domain/answer/answer';
import type { CatalogueAnswer } from '../../lambda/domain/answer/catalogueAnswer';
import type { Topic } from '../../lambda/domain/catalogue/topic';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Cue } from '../../lambda/domain/timeline/cue';
import { MANNERS } from '../../lambda/domain/catalogue/manner';
import type { Point, SideMode } from '../../lambda/domain/catalogue/point';
import type { Practice } from '../../lambda/domain/catalogue/practice';
import type { RoutineOutline } from '../../lambda/domain/catalogue/routineOutline';
import type { Voice } from '../../lambda/speech/predictSeconds';
import type {
  FindingWords,
  NameWords,
  Piece,
  PointWords,
  PracticeWords,
  TopicWords,
} from '../../lambda/speech/words';
import { mergeOver, type NamedValues } from '../../lambda/content/mergeOver';
import { languageOf, layersOf, readFolder, readLocale } from '../../scripts/locales/readLocale';
import { everyLocale, LOCALE, localesFolder, localeWords, otherLocales } from '../support/locale';

const data = join(__dirname, '../../data');
const read = <Content>(...path: string[]) =>
  JSON.parse(readFileSync(join(data, ...path), 'utf8')) as Content;
const words = localeWords;

const points = readdirSync(join(data, 'points')).map((name) => read<Point>('points', name));
const practices = Object.values(read<Record<string, Practice>>('practices.json'));
const outlines = read<RoutineOutline[]>('routines.json');
const topics = read<Topic[]>('topics.json');

const pointWords = words<Record<string, PointWords>>('points');
const practiceWords = words<Record<string, PracticeWords>>('practices');
const areaWords = words<Record<string, NameWords>>('areas');
const routineWords = words<Record<string, NameWords>>('routines');
const topicWords = words<Record<string, TopicWords>>('topics');
interface Lines {
  readonly cues: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly replies: Readonly<Record<string, unknown>>;
  readonly onOtherSide: string;
  readonly onceMore: string;
  readonly times: readonly string[];
}
const lines = words<Lines>('lines');
const numbers = words<readonly string[]>('numbers');

const duplicates = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at);
const isText = (piece: unknown): piece is string => typeof piece === 'string';
const texts = (pieces: readonly unknown[]) => pieces.filter(isText);
const plainWords = (text: string) => text.toLowerCase().match(/[a-z'-]+/g) ?? [];

// Shapes.

const sentence = z.string().regex(/^([A-Z]|\{\{).*[.?!]$/, 'no sentence');
const fragment = z.string().regex(/^[a-z][a-z '-]*[a-z]$/, 'no name in small letters');
const pause = z.number();
const pieces = z
  .array(z.union([sentence, pause]))
  .refine((all) => all.length === 0 || isText(all[0]));
const told = pieces.refine((all) => all.length > 0, 'nothing is said');
const otherNames = z.array(z.string().regex(/^[a-zI' -]+$/)).min(1);
const finding = {
  find: told,
  findAnother: told,
  short: sentence,
  otherSide: z.union([sentence, told]).optional(),
};
const wayShape = z.strictObject({
  otherNames: otherNames.optional(),
  find: told.optional(),
  findAnother: told.optional(),
  short: sentence.optional(),
  otherSide: z.union([sentence, told]).optional(),
  how: pieces,
});
const pointShape = z.strictObject({
  ...finding,
  name: fragment,
  place: fragment,
  otherNames,
  ways: z.record(z.string(), wayShape),
  feel: sentence,
  notFeel: sentence,
  caution: sentence.optional(),
  cautionToday: sentence.optional(),
  stopWhen: sentence.optional(),
  why: sentence,
});
const practiceShape = z.strictObject({
  name: fragment,
  otherNames,
  start: told,
  cues: z.array(sentence).min(1),
  end: told,
  moved: z.strictObject({ word: told, cues: z.array(sentence).min(1), end: told }).optional(),
  stay: sentence,
  why: sentence,
});
const nameShape = z.strictObject({ name: fragment, otherNames });
const wishShape = z.strictObject({
  name: fragment,
  otherNames,
  answer: told,
  brief: sentence.optional(),
});

/** Variants that take turns. */
const line = z.array(z.union([sentence, told])).min(1);
const oneOf = <Name extends string>(...names: Name[]) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, line])) as Record<Name, typeof line>,
  );
const posture = oneOf('sitting', 'standing', 'lyingOnBack', 'lyingOnSide', 'lyingFaceDown');

/** Cues whose words are a point's or a practice's own. */
type OwnWords =
  | 'find'
  | 'answer'
  | 'feel'
  | 'practiceFirst'
  | 'practiceCue'
  | 'practiceMove'
  | 'practiceEnd'
  | 'comeBack'
  | 'inviteToStay';
const cueShapes: Record<Exclude<Cue['say'], OwnWords>, z.ZodType> = {
  disclaimer: line,
  startRoutine: oneOf('asAsked', 'longest', 'shortest', 'shortened', 'offered'),
  startTarget: line,
  besidePlace: line,
  warmUp: line,
  withoutManner: oneOf('alone', 'together'),
  changeManner: oneOf('changed', 'lastPlace', 'impossible'),
  minutesToGo: line,
  ownLength: line,
  oldCode: line,
  goOn: line,
  startOver: line,
  atTheFirst: line,
  enough: line,
  posture: z.strictObject({
    ...{ self: posture, fromUpright: posture, fromLying: posture, helper: posture, ball: posture },
    ...{ forward: line, upForward: line, turn: line },
  }),
  handsBack: oneOf('place', 'side', 'helper', 'ball'),
  documentNote: oneOf('evenBreath', 'lying', 'less'),
  restOfHold: line,
  atStop: line,
  again: oneOf('more', 'last'),
  press: oneOf(
    'short',
    'long',
    'resting',
    'shortOnOutBreath',
    'longOnOutBreath',
    'restingOnOutBreath',
    'helperOnOutBreath',
    'massaged',
    'massagedOnOutBreath',
    'massaging',
    'rolling',
  ),
  inBreath: oneOf('own', 'theirs'),
  outBreath: line,
  wakeWord: line,
  lastPlace: line,
  lengthLimit: oneOf('longest', 'shortest'),
  circleWith: line,
  circle: line,
  tapWith: line,
  pinch: line,
  halfWay: line,
  tenMore: line,
  countdown: line,
  signOfLife: line,
  count: line,
  otherWay: line,
  nextStop: line,
  lastStop: line,
  release: line,
  andRest: line,
  easeOff: line,
  rest: oneOf('again', 'target', 'longTarget').extend({
    begun: oneOf('again', 'target', 'longTarget'),
  }),
  practiceStart: line,
  practiceLess: line,
  breatheIn: line,
  breatheOut: line,
  partEnd: oneOf('point', 'practice'),
  invite: oneOf('target', 'again', 'otherSide', 'down', 'there'),
  silenceInvite: oneOf('new', 'known'),
  silenceLead: oneOf('otherSide', 'more'),
  silenceOpens: oneOf('new', 'known'),
  finish: line,
  dailyLimit: line,
  inviteAgain: line,
  inviteAnother: line,
  inviteBack: line,
  inviteBreathing: line,
};

/** Answers whose words are with those of safety. */
type SafetyAnswers = 'noted' | 'leftOut' | 'breathingOnly';
const controlLines = oneOf(...everyControl);
const answerShapes: Record<
  'brief' | Exclude<Answer['about'], 'notGranted' | SafetyAnswers | CatalogueAnswer['about']>,
  z.ZodType
> = {
  thanks: line,
  greeting: line,
  help: line,
  instead: line,
  again: line,
  otherwise: oneOf('manner', 'length'),
  neverMind: line,
  unreadLength: line,
  notHeard: line,
  onward: oneOf('word', 'silence'),
  forgotten: line,
  notForgotten: line,
  nothingGoing: controlLines,
  afterTheEnd: controlLines,
  pace: oneOf('slower', 'faster', 'slowest', 'fastest'),
  wordiness: oneOf('fewer', 'more', 'fewest', 'most'),
  holds: oneOf('longer', 'shorter', 'longerLater', 'shorterLater', 'longest', 'shortest'),
  timeLeft: oneOf('several', 'last', 'none'),
  whatNext: oneOf('target', 'last'),
  whatNow: oneOf('routine', 'single'),
  side: oneOf('left', 'right', 'both', 'midline', 'sorer', 'other'),
  noSide: line,
  noPlace: line,
  anotherWay: oneOf('again', 'lost', 'near'),
  skipped: oneOf('asked', 'bothSides', 'notFound', 'notReached'),
  onlySide: oneOf('left', 'right', 'both'),
  sideSkipped: oneOf('left', 'right', 'sorer', 'other'),
  brief: oneOf('whatNow', 'longerLater', 'shorterLater'),
};
const asks = [
  'area',
  'half',
  'next',
  'resume',
  'another',
  'meaning',
  'point',
  'instead',
  'earlier',
] as const;

/** One wording: a sentence, or several. */
const said = z.union([sentence, told]);
const each = <Name extends string>(...names: Name[]) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, said])) as Record<Name, typeof said>,
  );
/** Part of a sentence that says so long. */
const clause = z.string().regex(/^[a-z {}]+ says? \{\{length\}\}$/);
const phrase = z.string().regex(/^\{\{\w+\}\}[a-z {}]+$/);

/** Answers that have no words of their own: a point's, a practice's or a topic's. */
type TheirOwnWords = 'point' | 'whyPractice' | 'topic';
const questionShapes: Record<
  'brief' | Exclude<CatalogueAnswer['about'], TheirOwnWords>,
  z.ZodType
> = {
  howHard: each('light', 'gentle', 'medium').extend({
    said: each('nothing', 'same_one', 'same_other', 'harder_one', 'harder_other'),
  }),
  howLong: each('inAll', 'perSide').extend({
    what: z.strictObject({ circles: phrase, arc: phrase, taps: phrase, pinches: phrase }),
    said: z.strictObject({
      nothing: said,
      ...{ first_one: clause, first_other: clause, second_one: clause, second_other: clause },
      ours: each('one', 'two', 'many'),
      others: each('one', 'two', 'many'),
    }),
    about: z.strictObject({ fewSeconds: fragment, fewMinutes: fragment }),
    span: phrase,
  }),
  howLongOf: z.strictObject({ now: said, said, most: said }),
  howOften: each('limit', 'said', 'severalTimes', 'daily', 'nothing'),
  whichSide: each('together', 'eachTime', 'oneThenOther', 'soreSideFirst', 'midline'),
  why: said,
  whatElse: each('points', 'besides', 'alone'),
  anyPoint: each('howHard', 'howLong', 'howOften', 'whichSide', 'why'),
  points: each('count', 'example', 'more'),
  pointsFor: said,
  noPointsThere: said,
  routine: said,
  inManner: said,
  unknownTopic: said,
  untaught: said,
  brief: z.strictObject({
    anyPoint: each('howHard', 'howLong', 'howOften', 'whichSide', 'why'),
    points: said,
    routine: said,
  }),
};
const topicShape = z.strictObject({
  name: fragment,
  otherNames,
  answer: z.array(sentence).min(2).max(4),
  brief: sentence.optional(),
});
const linesShape = z.strictObject({
  cues: z.strictObject(cueShapes),
  answers: z.strictObject(answerShapes),
  replies: z.strictObject({
    answered: oneOf(...asks),
    offerInstead: oneOf('otherWay', 'ball', 'helper', 'otherPoint'),
    askArea: oneOf('first', 'later', 'reprompt'),
    askAreaAgain: line,
    namedAhead: oneOf('then', 'longest', 'shortest', 'area', 'another'),
    unknownArea: line,
    unknownPoint: line,
    unknownPractice: line,
    unknownRoutine: line,
    askHalf: line,
    askWhichPoint: line,
    askNearMiss: line,
    notTaught: oneOf('area', 'resume'),
    explainPoint: oneOf('name', 'code', 'offer'),
    nothingLeft: oneOf('area', 'resume'),
    paused: oneOf('reply', 'reprompt'),
    declined: oneOf('area', 'resume'),
    help: oneOf(...asks),
    fallback: oneOf(...asks, 'breathing'),
    offerResume: oneOf('routine', 'single'),
    goodbye: oneOf('plain', 'kept'),
    offerRoutine: line,
    routineAnswered: oneOf('accepted', 'declined'),
    inCar: line,
    apology: oneOf('area', 'resume'),
    reprompt: oneOf('guiding', 'choose', 'answer', 'comeBack'),
  }),
  routine: z.strictObject({ phrase: fragment, description: fragment }),
  sides: z.strictObject({
    left: fragment,
    right: fragment,
    both: fragment,
    midline: fragment,
    sorer: fragment,
    other: fragment,
  }),
  onOtherSide: fragment,
  onceMore: z.string().regex(/^\{\{place\}\} [a-z ]+$/),
  times: z.array(fragment),
  durations: z.strictObject({
    '30': fragment,
    '60': fragment,
    '90': fragment,
    halves: z.string().regex(/^\{\{minutes\}\} [a-z ]+$/),
    mixed: z.literal('{{minutes}} and {{seconds}}'),
  }),
});
const byWhose = z.strictObject({ own: told, other: told });
const openReply = z.strictObject({ resume: told, area: told });

/** Replies that tell something and then invite. */
const openReplies = <Shape extends z.ZodType>(shape: Shape) =>
  z.strictObject({
    unknownSign: shape,
    hurt: shape,
    bothered: shape,
    sharpPain: shape,
    bruised: shape,
    leftOut: shape,
    noPressing: shape,
  });
/** Whom to call may have a name. */
const whom = z.string().regex(/^[A-Za-z][A-Za-z ,]*[a-z]$/, 'nobody to call');
const numbersShape = z.strictObject({ emergency: whom, crisis: whom, contact: fragment });
const safetyShape = z.strictObject({
  numbers: numbersShape,
  signs: z.record(z.string(), fragment),
  urgent: z.strictObject({
    emergency: byWhose,
    seeSomeone: byWhose,
    dizzy: byWhose,
    dizzyNeck: byWhose,
    hopeless: byWhose,
    overdose: byWhose,
    abuse: byWhose,
    clot: byWhose,
    'pregnancy-trouble': byWhose,
  }),
  letGo: told,
  ifWrong: told,
  afterMiss: told,
  answers: z.strictObject({
    noted: told,
    leftOut: told,
    breathingOnly: byWhose,
  } satisfies Record<SafetyAnswers, z.ZodType>),
  replies: openReplies(told).extend({ missed: told }),
  invitations: openReplies(openReply).extend({
    missed: z.strictObject({ resume: told }),
    hurt: z.strictObject({ resume: told, area: told, practice: told }),
  }),
  quiet: z.strictObject({ reminder: told, invitation: told, reprompt: told }),
});

/** What is only heard: any spelling that Alexa takes. */
const heardNames = z.array(z.string().regex(/^[a-zA-Z0-9' .-]+$/)).min(1);
const heardShape = z.strictObject({ name: fragment, otherNames: heardNames });
/** A phrase, or concepts in capitals, near one another or anywhere: 'FEVER + NECK STIFF'. */
const meanings = z.array(z.string().regex(/^[a-z0-9' A-Z+-]+$/)).min(1);
const signWordsShape = z.strictObject({
  name: fragment,
  madeOf: meanings.optional(),
  alone: heardNames.optional(),
  otherNames: heardNames,
});
const bodyPartShape = heardShape.extend({ ailments: heardNames.optional() });
const positive = z.number().positive();
const voiceShape = z.strictObject({
  ...({
    secondsPerPhoneme: positive,
    phonemesPerMark: positive,
    phonemesPerLetter: positive,
    edgeSeconds: positive,
    pauseSeconds: positive,
    measured: z.record(sentence, positive),
  } satisfies Record<keyof Voice, z.ZodType>),
  source: sentence,
  measuredWith: z.record(z.string(), z.string().min(1)),
});
const arpabet = z.string().regex(/^[A-Z]{1,2}( [A-Z]{1,2})*$/);

/** What reading compares words with: all of it is generated. */
const writtenShape = z.record(z.string(), z.string());
const comparedShape = z.strictObject({
  alike: writtenShape,
  harm: z.strictObject({
    concepts: writtenShape,
    signs: writtenShape,
    parts: z.array(z.string()),
  }),
  alone: z.record(z.string(), z.array(z.string())),
});
/** What is said for an intent, by its name. */
const saidShape = z.record(
  z.string().regex(/^(AMAZON\.)?[A-Z][A-Za-z]+Intent$/),
  z.array(z.string().regex(/^[a-z' -]+$/)).min(1),
);

/** A place told to somebody who can't see its picture: no sentence, and not long, for it is read out whole. */
const placeShape = z.strictObject({
  one: z
    .string()
    .regex(/[a-z]$/)
    .max(120),
  both: z
    .string()
    .regex(/^[^{}]*[a-z]$/)
    .max(120)
    .optional(),
});
const pictureShape = placeShape.extend({ ways: z.record(z.string(), placeShape).optional() });

/** Small words on a screen: no sentence, and nothing spoken. */
const label = z.string().regex(/^[A-Z][a-z]*( [a-z]+| \{\{\w+\}\})*$/, 'no label');
const areaLabels = z.strictObject({ name: label, help: label, leaveOut: label.optional() });
const dialled = z.string().regex(/^\d[\d ]*$/, 'no number');
const screenShape = z.strictObject({
  controls: z.strictObject({
    ...{ pause: label, next: label, previous: label, repeat: label, resume: label },
    ...{ startOver: label, stop: label, yes: label, no: label, skip: label },
  }),
  areas: z.record(z.string(), areaLabels),
  sides: z.strictObject({
    ...{ left: label, right: label, both: label, midline: label, sorer: label, other: label },
  }),
  counts: z.strictObject({ hold: label, rest: label, breath: label }),
  labels: z.strictObject({ counter: label, progress: label }),
  ...{ then: label, last: label, placeOf: label },
  numbers: z.strictObject({ emergency: dialled, crisis: dialled }),
  read: z.strictObject({ emergency: z.string().min(3), crisis: z.string().min(3) }),
});

const shapes: readonly [string, z.ZodType][] = [
  ['points', z.record(z.string(), pointShape)],
  ['practices', z.record(z.string(), practiceShape)],
  ['areas', z.record(z.string(), nameShape)],
  ['routines', z.record(z.string(), nameShape)],
  ['wishes', z.record(z.string(), wishShape)],
  ['manners', z.record(z.string(), nameShape)],
  ['signs', z.record(z.string(), signWordsShape)],
  ['concepts', z.record(z.string(), z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), meanings))],
  ['bodyParts', z.record(z.string(), bodyPartShape)],
  ['persons', z.record(z.string(), heardShape)],
  ['ailments', z.record(z.string(), heardShape)],
  ['pasts', z.record(z.string(), heardShape)],
  ['sides', z.record(z.string(), heardShape)],
  ['remarks', z.record(z.string(), heardShape)],
  ['builtIns', saidShape],
  ['compared', comparedShape],
  ['alike', z.record(z.string(), z.record(z.string().regex(/^[A-Z]+(-[A-Z0-9]+)*$/), meanings))],
  ['safety', safetyShape],
  ['meridians', z.record(z.string().regex(/^[A-Z]{2}$/), z.array(fragment).min(1))],
  ['lines', linesShape],
  ['numbers', z.array(fragment).length(100)],
  ['topics', z.record(z.string(), topicShape)],
  ['questions', z.strictObject(questionShapes)],
  ['pictures', z.record(z.string(), pictureShape)],
  ['screen', screenShape],
  ['voice', voiceShape],
  ['pronunciations', z.record(z.string().regex(/^[a-z']+$/), arpabet)],
  ['phonemes', z.record(z.string().regex(/^[a-z']+$/), z.number().int().positive())],
];

/** Everything in a country's content that is no name for something else, by its path. */
const leavesOf = (value: unknown, path = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, `${path}.${name}`))
    : [[path, value]];

/** What a country has that stands in its language as well, and differs there. */
const differing = (country: NamedValues, language: NamedValues) => {
  const spoken = new Map(leavesOf(language));
  return leavesOf(country).filter(
    ([path, value]) =>
      spoken.has(path) && JSON.stringify(spoken.get(path)) !== JSON.stringify(value),
  );
};

/** What a country says that its language does not. */
const ownWordsOf = (locale: string): NamedValues =>
  layersOf(localesFolder, locale)
    .map((layer) => readFolder(join(localesFolder, layer)))
    .reduce(mergeOver);

describe('the words of', () => {
  test.each(shapes)('%s have their shape', (name, shape) => {
    const { error } = shape.safeParse(words(name));
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []).toEqual(
      [],
    );
  });

  test('intents has their slots, each with its type', () => {
    const slots = z.record(z.string().regex(/^[a-z]+[A-Za-z]*$/), z.string().regex(/^[A-Z._]+$/));
    const intents = z.record(z.string().regex(/^([A-Z][A-Za-z]+|AMAZON\.[A-Za-z]+)Intent$/), slots);
    expect(intents.safeParse(words('intents')).error?.issues ?? []).toEqual([]);
  });

  test('the locale are all of these, and what the interaction model is made of', () => {
    const model = [
      ...['intents', 'invocation', 'nameFreeInteraction'],
      ...['learned', 'listing', 'locale', 'taskTitles'],
    ];
    expect(Object.keys(readLocale(localesFolder, LOCALE)).toSorted()).toEqual(
      [...shapes.map(([name]) => name), ...model].toSorted(),
    );
  });

  test.each(everyLocale)('%s are what its language says as well, said differently', (locale) => {
    let said = readFolder(join(localesFolder, languageOf(locale)));
    for (const layer of layersOf(localesFolder, locale)) {
      const country = readFolder(join(localesFolder, layer));
      const words = leavesOf(country).filter(([path]) => !path.startsWith('.locale.'));
      expect(differing(country, said)).toEqual(words);
      said = mergeOver(said, country);
    }
  });

  test.each(otherLocales)('%s have their shape', (locale) => {
    const files = readLocale(localesFolder, locale);
    const own = shapes.filter(([name]) => Object.hasOwn(ownWordsOf(locale), name));
    expect(own.map(([name]) => name)).toContain('safety');
    const issues = own.flatMap(([name, shape]) => shape.safeParse(files[name]).error?.issues ?? []);
    expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([]);
  });
});

describe('there are words, and none too many, for every', () => {
  const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id).toSorted();

  test('point', () => {
    expect(Object.keys(pointWords).toSorted()).toEqual(points.map(({ code }) => code).toSorted());
  });

  test.each(points.map((point) => [point.code, point] as const))('way of %s', (code, { ways }) => {
    expect(Object.keys(pointWords[code]?.ways ?? {}).toSorted()).toEqual(idsOf(ways));
  });

  test('practice', () => {
    expect(Object.keys(practiceWords).toSorted()).toEqual(idsOf(practices));
  });

  test('cue of a practice that tells each once', () => {
    for (const { id, pacing } of practices)
      if (pacing.kind === 'sequence')
        expect([id, practiceWords[id]?.cues.length]).toEqual([id, pacing.count]);
  });

  test('area', () => {
    const areas = outlines.filter(({ area }) => area !== undefined);
    expect(Object.keys(areaWords).toSorted()).toEqual(idsOf(areas));
  });

  test('routine', () => {
    const named = outlines.filter(({ area }) => area === undefined);
    expect(Object.keys(routineWords).toSorted()).toEqual(idsOf(named));
  });

  test('topic', () => {
    expect(Object.keys(topicWords).toSorted()).toEqual(idsOf(topics));
  });

  test.each(topics.map((topic) => [topic.id, topic] as const))(
    'figure of %s',
    (id, { figures }) => {
      const named = new Set(placeholdersIn(JSON.stringify(topicWords[id]?.answer)));
      expect([...named].toSorted()).toEqual(
        Object.keys(figures)
          .map((name) => `{{${name}}}`)
          .toSorted(),
      );
    },
  );

  test('manner', () => {
    expect(Object.keys(words<object>('manners')).toSorted()).toEqual(MANNERS.toSorted());
  });

  test('meridian', () => {
    expect(Object.keys(words<object>('meridians')).toSorted()).toEqual(
      Object.keys(read<object>('meridians.json')).toSorted(),
    );
  });

  test('number below a hundred: from twenty on in two words, where it has two digits to say', () => {
    expect(duplicates(numbers)).toEqual([]);
    for (const [n, word] of numbers.entries())
      if (n > 20 && n % 10 > 0) expect(word).toBe(`${numbers[n - (n % 10)]}-${numbers[n % 10]}`);
  });

  test('limit of times a day', () => {
    for (const { timesADay } of points) expect(lines.times[timesADay]).toMatch(/\w/);
  });
});

/** Longest time to follow a sentence, in seconds: two palms are rubbed warm. */
const LONGEST_TO_FOLLOW = 8;

/** Longest time to follow one of a practice: somebody with a sore back sits down on the floor. */
const LONGEST_TO_GET_DOWN = 15;

// Finding.

/** The words used for one way: its own where it has them, or else the point's. */
interface Used extends FindingWords {
  readonly name: string;
  readonly mode: SideMode;
  readonly how: readonly Piece[];
}
const used: readonly Used[] = points.flatMap((point) => {
  const own = pointWords[point.code]!;
  return point.ways.map((way) => ({
    ...own,
    ...own.ways[way.id],
    how: own.ways[way.id]?.how ?? [],
    name: `${point.code} ${way.id}`,
    mode: way.sides ?? point.sides,
  }));
});
const namedUsed = used.map((each) => [each.name, each] as const);
const findingTexts = ({ find, findAnother, short, otherSide, how }: Used) =>
  texts([...find, ...findAnother, short, otherSide, ...how].flat());
const hasLeftAndRight = (mode: SideMode) => mode === 'eachTime' || mode === 'oneThenOther';
const hasSecondSide = (mode: SideMode) => hasLeftAndRight(mode) || mode === 'soreSideFirst';
/** Whom to call is known everywhere. */
const placeholdersIn = (text: string) =>
  text.match(/\{\{(?!(?:emergency|crisis|contact)\}).*?\}\}/g) ?? [];

describe('finding', () => {
  test.each(namedUsed)('%s is told in two ways that begin and go on differently', (_, each) => {
    const [one, other] = [texts(each.find), texts(each.findAnother)];
    expect(one.filter((text) => other.includes(text))).toEqual([]);
    const [first, second] = [one[0] ?? '', other[0] ?? ''];
    expect(plainWords(first).join(' ')).not.toBe(plainWords(second).join(' '));
  });

  test.each(namedUsed)('%s names a side exactly where it has one', (_, each) => {
    const all = findingTexts(each);
    const placeholders = all.flatMap(placeholdersIn);
    const allowed = hasLeftAndRight(each.mode)
      ? ['{{side}}', '{{otherSide}}']
      : each.mode === 'soreSideFirst'
        ? ['{{side}}']
        : [];
    expect(placeholders.filter((one) => !allowed.includes(one))).toEqual([]);
    if (!hasLeftAndRight(each.mode)) return;
    const begins = [each.find, each.findAnother, [each.short], [each.otherSide].flat()];
    for (const [first] of begins)
      expect(first).toMatch(/^(Helper, |Turn over, )?(stand behind their )?\{\{side\}\}/);
  });

  test.each(namedUsed)('%s has words for the second side exactly where there is one', (_, each) => {
    expect(each.otherSide !== undefined).toBe(hasSecondSide(each.mode));
  });

  test.each(points.map((point) => [point.code, point] as const))(
    '%s overrides no word without need',
    (code, { ways, sides }) => {
      const own = pointWords[code]!;
      expect(own.otherSide !== undefined).toBe(hasSecondSide(sides));
      for (const { id } of ways)
        for (const part of ['find', 'findAnother', 'short', 'otherSide'] as const) {
          const override = own.ways[id]?.[part];
          if (override !== undefined) expect([id, override]).not.toEqual([id, own[part]]);
        }
    },
  );

  test.each(namedUsed)('%s leaves the words that carry the timing alone', (_, each) => {
    expect(findingTexts(each).filter((text) => /\b(press|hold|release)\b/i.test(text))).toEqual([]);
  });

  test.each(namedUsed)('%s leaves time to follow, not more', (_, { find, findAnother, how }) => {
    const silences = [...find, ...findAnother, ...how].filter((piece) => !isText(piece));
    for (const seconds of silences) {
      expect(seconds).toBeGreaterThanOrEqual(0.5);
      expect(seconds).toBeLessThanOrEqual(LONGEST_TO_FOLLOW);
    }
  });

  test('has no two silences running', () => {
    const running = (all: readonly Piece[]) =>
      all.some((piece, at) => !isText(piece) && !isText(all[at - 1]));
    const wrong = used.filter(({ find, findAnother }) => running(find) || running(findAnother));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('what is said of a point beside finding it', () => {
  const asides = Object.entries(pointWords).flatMap(([code, { feel, notFeel, caution, why }]) =>
    texts([feel, notFeel, caution, why]).map((text) => [code, text] as const),
  );

  test('has no side', () => {
    expect(asides.filter(([, text]) => placeholdersIn(text).length > 0)).toEqual([]);
  });

  test('never says press, hold or release while the hand does just that', () => {
    expect(asides.filter(([, text]) => /\b(press|hold|release)\b/i.test(text))).toEqual([]);
  });

  test('is traditional use, not a claim', () => {
    for (const [code, { why }] of Object.entries(pointWords))
      expect([code, why]).toEqual([code, expect.stringMatching(/^Traditionally used for /)]);
  });
});

test('practices leave time to follow, and have no side', () => {
  for (const [id, { start, cues, end }] of Object.entries(practiceWords)) {
    for (const piece of [...start, ...end])
      if (!isText(piece))
        expect([id, piece >= 0.5 && piece <= LONGEST_TO_GET_DOWN]).toEqual([id, true]);
    expect(texts([...start, ...cues, ...end]).flatMap(placeholdersIn)).toEqual([]);
  }
});

// Names.

/** A point with the names of its ways among its own: all of them find it. */
const withWayNames = ({ name, otherNames: others, ways }: PointWords) => ({
  name,
  otherNames: [...others, ...Object.values(ways).flatMap((way) => way.otherNames ?? [])],
});

describe('names', () => {
  const named = [
    ...Object.entries(pointWords).map(([code, words]) => [code, withWayNames(words)] as const),
    ...Object.entries(practiceWords),
    ...Object.entries(areaWords),
    ...Object.entries(routineWords),
    ...Object.entries(topicWords),
  ];
  const bare = (name: string) => name.toLowerCase().replace(/^(the|my|your) /, '');

  test('belong to one thing only', () => {
    const all = named.flatMap(([, { name, otherNames: others }]) => [name, ...others]);
    expect(duplicates(all.map((name) => name.toLowerCase()))).toEqual([]);
  });

  test('belong to one thing only, with or without "the" and "my"', () => {
    const all = named.flatMap(([, { name, otherNames: others }]) => [
      ...new Set([name, ...others].map(bare)),
    ]);
    expect(duplicates(all)).toEqual([]);
  });

  test('are heard without "the" as well', () => {
    for (const [id, { name, otherNames: others }] of named)
      expect([id, [name, ...others].includes(bare(name))]).toEqual([id, true]);
  });

  test('of places are unlike', () => {
    const places = Object.values(pointWords).map(({ place }) => place);
    expect(duplicates(places)).toEqual([]);
  });
});

// Sentences.

/** Every string of a file that is spoken, with the path to it. */
function spokenIn(value: unknown, path: string): [string, string][] {
  if (isText(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'otherNames' ? [] : spokenIn(inner, `${path}.${key}`),
  );
}
const spokenNames = [
  ...['points', 'practices', 'areas', 'routines', 'topics', 'questions', 'lines', 'safety'],
];
const spoken = [
  ...spokenNames.flatMap((name) => spokenIn(words(name), name)),
  ...otherLocales.flatMap((locale) =>
    spokenNames.flatMap((name) => spokenIn(ownWordsOf(locale)[name], `${locale} ${name}`)),
  ),
];
const sentences = spoken.flatMap(([path, text]) =>
  text.split(/(?<=[.?!])\s+(?=[A-Z{])/).map((each) => [path, each] as const),
);

/** Most words between two full stops: what fits a breath. */
const MOST_WORDS = 16;

/** Sentences that list the places to choose from may be longer; none has to be for now. */
const longerOnPurpose: readonly string[] = [];

describe('what is spoken', () => {
  test('is there', () => {
    expect(spoken.length).toBeGreaterThan(600);
  });

  test.each<[string, RegExp]>([
    ['inches or centimetres', /\b(inch(es)?|cm|mm|(centi|milli)?met(er|re)s?|cun|foot long)\b/i],
    ['digits', /\d/],
    ['codes', /\b[A-Z]{2,}|\b[A-Z]\d/],
    ['markup', /[<>&]/],
    ['double spaces', /\s\s|^\s|\s$/],
    ['a stray placeholder', /\{(?!\{)(?<!\{\{)|\{\{[^}]*(\}(?!\})|$)/],
    ['chatter', /\b(great job|well done|awesome|now we are going to|ready\?)/i],
  ])('has no %s', (_, pattern) => {
    expect(spoken.filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  test('fits a breath', () => {
    const long = sentences
      .filter(([, text]) => text.split(/\s+/).length > MOST_WORDS)
      .map(([path]) => path);
    expect(long).toEqual(longerOnPurpose);
  });
});

// Lines.

/** What fills a line; a line that is not here has nothing to fill. */
const placeholders: Readonly<Record<string, readonly string[]>> = {
  'cues.startRoutine': ['minutes', 'name'],
  'cues.startTarget': ['name'],
  'cues.warmUp': ['place'],
  'cues.withoutManner.alone': ['manner'],
  'cues.changeManner.changed': ['manner'],
  'cues.changeManner.impossible': ['manner'],
  'cues.minutesToGo': ['minutes'],
  'replies.namedAhead.then': ['named'],
  'replies.namedAhead.longest': ['named'],
  'replies.namedAhead.shortest': ['named'],
  'cues.oldCode': ['code'],
  'cues.circleWith': ['count'],
  'cues.lastStop': ['count'],
  'cues.tapWith': ['count'],
  'cues.pinch': ['count'],
  'cues.countdown': ['count'],
  'cues.count': ['count'],
  'cues.rest.again': ['duration'],
  'cues.rest.target': ['place'],
  'cues.rest.longTarget': ['duration', 'place'],
  'cues.rest.begun.again': ['duration'],
  'cues.rest.begun.target': ['place'],
  'cues.rest.begun.longTarget': ['duration', 'place'],
  'cues.practiceStart': ['duration', 'name'],
  'cues.documentNote.less': ['duration'],
  'cues.practiceLess': ['duration'],
  'cues.restOfHold': ['duration'],
  'cues.handsBack.place': ['place'],
  'cues.atStop': ['count'],
  'cues.posture.self.lyingOnSide': ['side'],
  'cues.posture.helper.lyingOnSide': ['side'],
  'cues.posture.fromUpright.lyingOnSide': ['side'],
  'cues.posture.fromLying.lyingOnSide': ['side'],
  'cues.posture.ball.lyingOnSide': ['side'],
  'cues.posture.turn': ['side'],
  'cues.lengthLimit': ['duration'],
  'cues.partEnd': ['done', 'duration', 'next'],
  'cues.dailyLimit': ['times'],
  'answers.timeLeft.several': ['count', 'duration'],
  'answers.timeLeft.last': ['duration'],
  'answers.whatNext.target': ['place'],
  'answers.whatNow.routine': ['name', 'place'],
  'answers.whatNow.single': ['place'],
  'answers.brief.whatNow': ['name', 'place'],
  'answers.noSide': ['name'],
  'answers.noPlace': ['name'],
  'answers.skipped': ['place'],
  'answers.instead': ['name'],
  'answers.otherwise.manner': ['manner'],
  'answers.otherwise.length': ['named'],
  'replies.offerInstead': ['name'],
  'replies.askWhichPoint': ['code', 'name'],
  'replies.askNearMiss': ['name'],
  'replies.offerResume.routine': ['duration', 'name', 'place'],
  'replies.offerResume.single': ['duration', 'place'],
  'replies.explainPoint.name': ['name'],
  'replies.explainPoint.code': ['code', 'pinyin'],
  'replies.offerRoutine': ['phrase'],
  'replies.routineAnswered.accepted': ['phrase'],
  'durations.halves': ['minutes'],
  'durations.mixed': ['minutes', 'seconds'],
};

/** Every line with its variants. */
function variantsIn(value: unknown, path: string): [string, readonly unknown[]][] {
  if (Array.isArray(value)) return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    variantsIn(inner, `${path}.${key}`),
  );
}
const variants = (['cues', 'answers', 'replies'] as const).flatMap((part) =>
  variantsIn(lines[part], part),
);

describe('a line', () => {
  test.each(variants)('%s is filled with what is handed to it, all of it', (path, all) => {
    const known = Object.entries(placeholders).find(([start]) => path.startsWith(start));
    for (const variant of all) {
      const found = new Set(
        placeholdersIn(JSON.stringify(variant)).map((each) => each.slice(2, -2)),
      );
      expect([path, [...found].toSorted()]).toEqual([path, known?.[1] ?? []]);
    }
  });

  test.each(variants)('%s says no variant twice', (_, all) => {
    expect(duplicates(all.map((variant) => JSON.stringify(variant).toLowerCase()))).toEqual([]);
  });

  test.each([
    'cues.goOn',
    'cues.again.more',
    'cues.again.last',
    'cues.halfWay',
    'cues.tenMore',
    'cues.signOfLife',
    'cues.rest.again',
    'cues.rest.target',
    'cues.rest.longTarget',
    'cues.rest.begun.again',
    'cues.rest.begun.target',
    'cues.rest.begun.longTarget',
    'cues.breatheIn',
    'cues.breatheOut',
    'cues.partEnd.point',
    'cues.partEnd.practice',
    'cues.invite.target',
    'cues.invite.again',
    'cues.invite.otherSide',
    'cues.invite.down',
    'cues.invite.there',
    'cues.outBreath',
    'replies.fallback.area',
    'replies.fallback.next',
    'replies.fallback.resume',
    'replies.reprompt.guiding',
    'replies.goodbye.plain',
    'replies.goodbye.kept',
    'replies.paused.reply',
  ])('%s is frequent and varies', (path) => {
    const all = variants.find(([each]) => each === path)?.[1] ?? [];
    expect(new Set(all.map((variant) => JSON.stringify(variant))).size).toBeGreaterThanOrEqual(3);
  });

  test.each(['press', 'circle', 'release', 'andRest', 'easeOff', 'count', 'countdown', 'pinch'])(
    '%s carries the timing and never varies',
    (cue) => {
      const all = variants.filter(([path]) => path.split('.')[1] === cue);
      expect(all.length).toBeGreaterThan(0);
      for (const [path, each] of all) expect([path, each.length]).toEqual([path, 1]);
    },
  );

  test('that has somebody breathe in leaves them the time for it', () => {
    const hurried = spoken.filter(([, text]) => /breathe in\b.*\bout\b/i.test(text));
    expect(hurried.filter(([path]) => path.startsWith('lines.'))).toEqual([]);
  });

  test('outside the words of timing does not use them', () => {
    const timing = /^lines\.cues\.(press|circle|release|pinch)\b/;
    const wrong = spoken.filter(
      ([path, text]) =>
        path.startsWith('lines.cues.') &&
        !timing.test(path) &&
        /\b(press|hold|release)\b/i.test(text),
    );
    expect(wrong).toEqual([]);
  });
});
