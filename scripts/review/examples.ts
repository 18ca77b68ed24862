import { catalogue } from '../../lambda/content/catalogue';
import { mannerWords, placeWords, routineName, targetName } from '../../lambda/speech/names';
import type { Phrasebook } from '../../lambda/speech/phrasebook';
import type { Values } from '../../lambda/speech/words';

const POINT = 'LI4';
const NEXT_POINT = 'BL40';
const PRACTICE = 'breathing';
const AREA = 'lower-back';
const ROUTINE = 'desk';
const UNTAUGHT = 'BL54';

/** What fills a placeholder wherever nothing else is said of it. */
function usualValues(phrasebook: Phrasebook): Values {
  const { content, numberWords, lengthWords, spanWords } = phrasebook;
  return {
    ...phrasebook.sideValues('left'),
    name: targetName({ point: POINT }, phrasebook),
    point: targetName({ point: POINT }, phrasebook),
    place: placeWords({ point: NEXT_POINT }, phrasebook),
    done: placeWords({ point: POINT }, phrasebook),
    next: placeWords({ point: NEXT_POINT }, phrasebook),
    area: content.areas[AREA].name,
    list: phrasebook.listWords(
      [POINT, NEXT_POINT].map((point) => targetName({ point }, phrasebook)),
    ),
    manner: mannerWords([ROUTINE], phrasebook),
    minutes: phrasebook.minutesWords(10),
    duration: phrasebook.durationWords(90),
    what: lengthWords(8),
    mine: lengthWords(8),
    length: spanWords({ min: 30, max: 30 }),
    first: `one source says ${lengthWords(30)}`,
    second: `two say ${lengthWords(60)}`,
    min: lengthWords(5),
    max: lengthWords(120),
    count: numberWords(6),
    stops: numberWords(4),
    number: numberWords(2),
    times: content.lines.times[3] ?? '',
    phrase: content.lines.routine.phrase,
    named: phrasebook.minutesWords(10),
  };
}

/** The point whose old code other charts give to another. */
function disputed(phrasebook: Phrasebook): Values {
  const point = catalogue.points.find(({ collidingCodes }) => collidingCodes.length > 0);
  const [code = ''] = point?.collidingCodes ?? [];
  return {
    code: phrasebook.codeWords(code),
    name: targetName({ point: point?.code ?? '' }, phrasebook),
  };
}

/** The numbers that topics name. */
const figures = ({ numberWords }: Phrasebook): [string, Values][] =>
  catalogue.topics.map((topic) => {
    const said = Object.entries(topic.figures).map(([name, n]) => [name, numberWords(n)] as const);
    return [`topics.${topic.id}`, Object.fromEntries(said)];
  });

/** What fills placeholders under a path, where the usual would make no sense there. */
function valuesByPath(phrasebook: Phrasebook): Readonly<Record<string, Values>> {
  const { content, numberWords, durationWords, lengthWords, spanWords } = phrasebook;
  const practice = { name: targetName({ practice: PRACTICE }, phrasebook) };
  const area = { name: routineName(AREA, phrasebook) };
  const rest = { duration: durationWords(20) };
  const [twice = '', often = ''] = [content.lines.times[2], content.lines.times[5]];
  const { pinyin } = catalogue.point(POINT);
  return {
    'lines.cues.startRoutine': area,
    'lines.cues.practiceStart': practice,
    'lines.cues.partEnd.practice': { done: practice.name },
    'lines.cues.handsBack': { place: placeWords({ point: 'BL23' }, phrasebook) },
    'lines.cues.atStop': { count: numberWords(3) },
    'lines.cues.oldCode': disputed(phrasebook),
    'lines.cues.rest': rest,
    'lines.cues.restOfHold': { duration: lengthWords(20) },
    'lines.cues.documentNote.less': { duration: spanWords({ min: 120, max: 180 }) },
    'lines.cues.practiceLess': { duration: spanWords({ min: 900, max: 1800 }) },
    'lines.cues.minutesToGo': { minutes: phrasebook.minutesWords(5) },
    'lines.answers.noSide': practice,
    'lines.answers.noPlace': practice,
    'lines.answers.whatNow.routine': area,
    'lines.replies.offerResume.routine': area,
    'lines.replies.askWhichPoint': disputed(phrasebook),
    'lines.replies.explainPoint.code': {
      code: phrasebook.codeWords(POINT),
      pinyin: pinyin.normalize('NFD').replace(/\p{M}/gu, ''),
    },
    'lines.durations.halves': { minutes: numberWords(2) },
    'lines.durations.mixed': {
      minutes: durationWords(120),
      seconds: lengthWords(15),
    },
    'questions.howLongOf': practice,
    'questions.howLongOf.said': { duration: spanWords({ min: 900, max: 1800 }) },
    'questions.howLongOf.most': { duration: lengthWords(600) },
    'questions.howLong.what.pinches': { duration: lengthWords(2) },
    'questions.howOften.said': { min: numberWords(2), max: numberWords(3) },
    'questions.anyPoint.howOften': { min: twice, max: often },
    'questions.brief.anyPoint.howOften': { min: twice, max: often },
    'questions.points.count': { count: numberWords(catalogue.points.length) },
    'questions.brief.points': { count: numberWords(catalogue.points.length) },
    'questions.routine': { name: routineName(ROUTINE, phrasebook) },
    'questions.brief.routine': { name: routineName(ROUTINE, phrasebook) },
    'questions.untaught': { code: phrasebook.codeWords(UNTAUGHT) },
    'questions.whatElse.points': { place: content.areas[AREA].name },
    ...Object.fromEntries(figures(phrasebook)),
  };
}

/** The sides that words for a point name: the one that comes first, or the second. */
function sidesAt(path: string, phrasebook: Phrasebook): Values {
  const [part, code = '', ways, id] = path.split('.');
  const point = part === 'points' ? catalogue.findPoint(code) : undefined;
  const way = ways === 'ways' ? point?.ways.find((each) => each.id === id) : undefined;
  const isSorer = (way?.sides ?? point?.sides) === 'soreSideFirst';
  const isSecond = /\.otherSide(\.\d+)?$/.test(path);
  if (isSorer) return phrasebook.sideValues(isSecond ? 'other' : 'sorer');
  return phrasebook.sideValues(isSecond ? 'right' : 'left');
}

/** Values that make a sentence of the words at a path: one set, or several where each of them should be read. */
export type Examples = (path: string) => readonly Values[];

/** Examples for a locale, in its own words. */
export function createExamples(phrasebook: Phrasebook): Examples {
  const usual = usualValues(phrasebook);
  const byPath = Object.entries(valuesByPath(phrasebook));
  const signs = Object.values(phrasebook.content.safety.signs).map((sign) => ({ sign }));
  return (path) => {
    const own = byPath.filter(([start]) => path === start || path.startsWith(`${start}.`));
    const values = own.reduce((all, [, each]) => ({ ...all, ...each }), {
      ...usual,
      ...sidesAt(path, phrasebook),
    });
    return path.startsWith('safety.urgent.seeSomeone')
      ? signs.map((sign) => ({ ...values, ...sign }))
      : [values];
  };
}
