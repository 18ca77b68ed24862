import type {
  Doing,
  LengthSaid,
  LengthTold,
  SecondsSaid,
} from '../../domain/answer/catalogueAnswer';
import type { Span } from '../../domain/catalogue/point';
import { targetName } from '../names';
import type { Phrasebook } from '../phrasebook';
import type { Piece } from '../words';
import { type About, calledIn, type Question } from './question';

/** One press in a few words: "eight seconds", "six circles each way". */
function doingWords(doing: Doing, phrasebook: Phrasebook): string {
  if (doing.kind === 'held') return phrasebook.lengthWords(doing.seconds);
  const isArc = doing.kind === 'circles' && doing.stops > 1;
  return phrasebook.phrase(`questions.howLong.what.${isArc ? 'arc' : doing.kind}`, {
    count: phrasebook.numberWords(doing.count),
    stops: isArc ? phrasebook.numberWords(doing.stops) : '',
    duration: doing.kind === 'pinches' ? phrasebook.lengthWords(doing.seconds) : '',
  });
}

/** A length as its source says it; of one with figures, its shortest or longest where only that is told. */
function lengthSaidWords(length: LengthSaid, phrasebook: Phrasebook, end?: keyof Span): string {
  if (typeof length !== 'object') return phrasebook.phrase(`questions.howLong.about.${length}`, {});
  return end ? phrasebook.lengthWords(length[end]) : phrasebook.spanWords(length);
}

/** How many sources say a length, the first of two, or the second. */
const toldWords = (
  place: 'first' | 'second',
  { length, sources }: LengthTold,
  phrasebook: Phrasebook,
): string =>
  phrasebook.countedPhrase(`questions.howLong.said.${place}`, sources, {
    number: phrasebook.numberWords(sources),
    length: lengthSaidWords(length, phrasebook),
  });

/** What the sources say of how long, counted; and what we use, where none of them says that. */
function secondsSaidWords(
  said: SecondsSaid,
  mine: string,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  if (said.kind === 'nothing') return question('howLong.said.nothing');
  const path = `howLong.said.${said.isOurs ? 'ours' : 'others'}` as const;
  switch (said.kind) {
    case 'one':
      return question(`${path}.one`, { mine, first: toldWords('first', said.one, phrasebook) });
    case 'two': {
      const first = toldWords('first', said.one, phrasebook);
      return question(`${path}.two`, {
        ...{ mine, first },
        second: toldWords('second', said.another, phrasebook),
      });
    }
    case 'many':
      return question(`${path}.many`, {
        mine,
        min: lengthSaidWords(said.from, phrasebook, 'min'),
        max: lengthSaidWords(said.to, phrasebook, 'max'),
      });
  }
}

/** How long a point is pressed and how often. */
export const lengthOfPressWords = (
  answer: About<'howLong'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] =>
  question(`howLong.${answer.isPerSide ? 'perSide' : 'inAll'}`, {
    name: calledIn(answer, phrasebook),
    what: doingWords(answer.doing, phrasebook),
    times: phrasebook.timesWords(answer.times),
  });

/** How long a practice takes this time. */
export const practiceLengthWords = (
  answer: About<'howLongOf'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] =>
  question('howLongOf.now', {
    name: targetName(answer, phrasebook),
    duration: phrasebook.lengthWords(answer.seconds),
  });

/** How long a practice takes this time; and what its document says of that, or how long it may take. */
export function howLongOfWords(
  answer: About<'howLongOf'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  const { seconds, most, said } = answer;
  const isTold = !said && most > seconds;
  return [
    ...practiceLengthWords(answer, question, phrasebook),
    ...(said ? question('howLongOf.said', { duration: phrasebook.spanWords(said) }) : []),
    ...(isTold ? question('howLongOf.most', { duration: phrasebook.lengthWords(most) }) : []),
  ];
}

/** How long a point is pressed and how often, and what the sources say of it. */
export function howLongWords(
  answer: About<'howLong'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  const { doing, said } = answer;
  const mine = doingWords(doing, phrasebook);
  return [
    ...lengthOfPressWords(answer, question, phrasebook),
    ...(doing.kind === 'held' ? secondsSaidWords(said, mine, question, phrasebook) : []),
  ];
}
