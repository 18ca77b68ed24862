import { describe, expect, test } from 'vitest';
import { catalogue } from '../../lambda/content/catalogue';
import { howLong } from '../../lambda/domain/answer/answerPoint';
import { catalogueAnswerWords } from '../../lambda/speech/answer/catalogueAnswerWords';
import { phrasebook } from '../support/planning';

/** What the documents say of one press, read from them by hand with the line it stands in, and how that is told. */
const SAID: readonly (readonly [code: string, read: string, told: string])[] = [
  [
    'BL10',
    'S4 L147: 2 to 3 minutes',
    'One source says two to three minutes; I use twenty seconds.',
  ],
  [
    'BL23',
    'S0 L47: a few minutes; S2 L19: 1–2 minutes; S3 L7: about 2 minutes; S4 L45: about a minute',
    'My sources say anything from a minute to a few minutes.',
  ],
  [
    'BL40',
    'S0 L91: about a minute; S3 L11: about a minute; S4 L112: about 30 seconds',
    'One source says half a minute, two say a minute.',
  ],
  [
    'BL52',
    'S3 L9: 1 to 2 minutes; S4 L57: about a minute',
    'One source says a minute, another says one to two minutes.',
  ],
  ['BL53', 'S0 L67: a few minutes', 'One source says a few minutes; I use a minute.'],
  ['BL60', 'S4 L85: 30 seconds', 'One source says half a minute.'],
  ['CV6', 'S4 L28: about a minute', 'One source says a minute; I use half a minute.'],
  ['EX-UE7', 'S3 L15: about a minute', 'One source says a minute; I use half a minute.'],
  ['GB21', 'S4 L134: 4-5 seconds', 'One source says four to five seconds.'],
  ['GB30', 'S0 L51: a couple of minutes', 'One source says two minutes; I use a minute.'],
  ['GV14', 'S4 L203: about a minute', 'One source says a minute; I use half a minute.'],
  ['GV4', 'S4 L72: about a minute', 'One source says a minute; I use half a minute.'],
  ['KI1', 'S0 L83: about 30 seconds', 'One source says half a minute.'],
  ['KI27', 'S4 L190: 2 minutes', 'One source says two minutes; I use a minute.'],
  ['KI3', 'S2 L20: 30 seconds to 1 minute', 'One source says half a minute to a minute.'],
  ['LI10', 'S0 L71: about 30 seconds', 'One source says half a minute.'],
  [
    'LI4',
    'S0 L59: a few seconds at most; S4 L175: 5 to 10 seconds',
    'One source says a few seconds, another says five to ten seconds.',
  ],
  ['LR3', 'S0 L79: about 30 seconds; S4 L98: about 30', 'Two sources say half a minute.'],
  ['SI15', 'S4 L218: 1 to 2 minutes', 'One source says one to two minutes.'],
  ['TE3', 'S4 L161: 4 to 5 seconds', 'One source says four to five seconds.'],
];

const toldOf = (code: string, seconds?: number) => {
  const point = catalogue.point(code);
  const way = point.ways.find(({ technique }) => 'seconds' in technique) ?? point.ways[0]!;
  const planned = seconds === undefined ? undefined : { seconds, repetitions: 1 };
  return catalogueAnswerWords(howLong(point, way, planned), phrasebook, 0)
    .slice(1)
    .join(' ');
};

describe('how long a press is by the sources, counted', () => {
  test('is told of every point, but for the one of which none says how long', () => {
    const others = catalogue.points.filter(({ code }) => !SAID.some(([said]) => said === code));
    expect(others.map(({ code }) => [code, toldOf(code)])).toEqual([
      ['DIMPLES', 'My sources give no number, so that one is mine.'],
    ]);
  });

  test.each(SAID)('%s: %s', (code, _, told) => {
    expect(toldOf(code)).toBe(told);
  });

  test('tells what is used beside it where none of them says that', () => {
    expect(toldOf('BL40', 45)).toBe(
      'One source says half a minute, two say a minute; I use forty-five seconds.',
    );
    expect(toldOf('BL40', 60)).toBe('One source says half a minute, two say a minute.');
    expect(toldOf('BL23', 30)).toBe(
      'My sources say anything from a minute to a few minutes; I use half a minute.',
    );
  });
});
