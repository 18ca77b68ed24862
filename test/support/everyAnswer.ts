import { catalogue } from '../../lambda/content/catalogue';
import type { Answer, Control } from '../../lambda/domain/answer/answer';
import { MANNERS } from '../../lambda/domain/catalogue/manner';
import type { StepSide, Target } from '../../lambda/domain/routine/target';
import type { CatalogueAnswer } from '../../lambda/domain/answer/catalogueAnswer';
import { catalogueAnswers } from './answers';
import { localeWords } from './locale';

const keysOf = <Key extends string>(record: Readonly<Record<Key, true>>) =>
  Object.keys(record) as Key[];

/** Every control; a new one does not compile until it is here. */
export const everyControl = keysOf<Control>({
  next: true,
  previous: true,
  repeat: true,
  startOver: true,
  pause: true,
  resume: true,
  yes: true,
  no: true,
  ready: true,
  done: true,
  skipPoint: true,
  skipSide: true,
  skipRest: true,
  whichSide: true,
  whereAgain: true,
  cannotFind: true,
  cannotReach: true,
  longerHolds: true,
  shorterHolds: true,
  moreTime: true,
  lessTime: true,
  timeLeft: true,
  whatNext: true,
  whatNow: true,
});

const everySide = keysOf<StepSide>({
  left: true,
  right: true,
  both: true,
  midline: true,
  sorer: true,
  other: true,
});

const everyTarget: readonly Target[] = [
  ...catalogue.points.map(({ code }) => ({ point: code })),
  ...catalogue.practices.map(({ id }) => ({ practice: id })),
];
const everyPractice = catalogue.practices.map(({ id }) => id);
const bools = [true, false];

/** Every answer there is, by what it is about; a new one does not compile until it is here. */
const answersAbout: Readonly<
  Record<Exclude<Answer['about'], CatalogueAnswer['about']>, readonly Answer[]>
> = {
  thanks: [{ about: 'thanks' }],
  greeting: [{ about: 'greeting' }],
  help: [{ about: 'help' }],
  again: [{ about: 'again' }],
  otherwise: [
    ...MANNERS.map((each) => ({ about: 'otherwise' as const, manners: [each] })),
    { about: 'otherwise', manners: [], minutes: 5 },
    { about: 'otherwise', manners: ['lying', 'ball'], minutes: 20 },
  ],
  instead: [
    ...everyTarget.map((what) => ({ about: 'instead' as const, what })),
    ...catalogue.outlines.map(({ id }) => ({ about: 'instead' as const, what: { outline: id } })),
  ],
  neverMind: [{ about: 'neverMind' }],
  unreadLength: [{ about: 'unreadLength' }],
  notHeard: [{ about: 'notHeard' }],
  onward: (['word', 'silence'] as const).map((by) => ({ about: 'onward', by })),
  forgotten: [{ about: 'forgotten' }],
  notForgotten: [{ about: 'notForgotten' }],
  noted: [{ about: 'noted' }],
  leftOut: bools.map((letsGo) => ({ about: 'leftOut', letsGo })),
  breathingOnly: (['own', 'other'] as const).flatMap((whose) =>
    bools.map((letsGo) => ({ about: 'breathingOnly' as const, whose, letsGo })),
  ),
  nothingGoing: everyControl.map((control) => ({ about: 'nothingGoing', control })),
  afterTheEnd: everyControl.map((control) => ({ about: 'afterTheEnd', control })),
  notGranted: Object.keys(localeWords<object>('wishes')).map((wish) => ({
    about: 'notGranted',
    wish,
  })),
  pace: (['slower', 'faster'] as const).flatMap((by) =>
    bools.map((isLimit) => ({ about: 'pace' as const, by, isLimit })),
  ),
  wordiness: (['fewer', 'more'] as const).flatMap((by) =>
    bools.map((isLimit) => ({ about: 'wordiness' as const, by, isLimit })),
  ),
  holds: (['longer', 'shorter'] as const).flatMap((by) =>
    (['all', 'others', 'none'] as const).map((changed) => ({
      about: 'holds' as const,
      by,
      changed,
    })),
  ),
  timeLeft: [1, 20, 300, 1500].flatMap((seconds) =>
    [0, 1, 2, 14].map((places) => ({ about: 'timeLeft' as const, seconds, places })),
  ),
  whatNext: [
    { about: 'whatNext' },
    ...everyTarget.map((next) => ({ about: 'whatNext' as const, next })),
  ],
  whatNow: everyTarget.flatMap((target) => [
    { about: 'whatNow' as const, target },
    ...catalogue.outlines.map(({ id }) => ({
      about: 'whatNow' as const,
      outline: id,
      target,
      side: 'left' as const,
    })),
  ]),
  side: everySide.map((side) => ({ about: 'side', side })),
  noSide: everyPractice.map((practice) => ({ about: 'noSide', practice })),
  noPlace: everyPractice.map((practice) => ({ about: 'noPlace', practice })),
  anotherWay: catalogue.points.flatMap(({ code, ways }) =>
    ways.flatMap(({ id }) =>
      bools.map((isLost) => ({
        about: 'anotherWay' as const,
        point: code,
        way: id,
        side: 'left' as const,
        cautions: isLost,
        isLost,
      })),
    ),
  ),
  skipped: everyTarget.flatMap((target) =>
    (['asked', 'bothSides', 'notFound', 'notReached'] as const).map((because) => ({
      about: 'skipped' as const,
      target,
      because,
    })),
  ),
  onlySide: (['left', 'right', 'both'] as const).map((side) => ({ about: 'onlySide', side })),
  sideSkipped: (['left', 'right', 'sorer', 'other'] as const).map((side) => ({
    about: 'sideSkipped',
    side,
  })),
};

/** Every answer there is. */
export const everyAnswer: readonly Answer[] = [
  ...Object.values(answersAbout).flat(),
  ...catalogueAnswers,
];
