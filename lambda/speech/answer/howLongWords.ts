import type { Doing, SecondsSaid } from '../../domain/answer/catalogueAnswer';
import type { Phrasebook } from '../phrasebook';
import type { Piece } from '../words';
import { type About, calledIn, type Question } from './question';

/** One press in a few words: "eight seconds", "six circles each way". */
function doingWords(doing: Doing, phrasebook: Phrasebook): string {
  if (doing.kind === 'held') return phrasebook.lengthWords(doing.seconds);
  return phrasebook.phrase(`questions.howLong.what.${doing.kind}`, {
    count: phrasebook.numberWords(doing.count),
    duration: doing.kind === 'pinches' ? phrasebook.lengthWords(doing.seconds) : '',
  });
}

function secondsSaidWords(
  said: SecondsSaid,
  mine: string,
  question: Question,
  { spanWords, lengthWords }: Phrasebook,
): Piece[] {
  switch (said.kind) {
    case 'nothing':
    case 'same':
      return question(`howLong.said.${said.kind}`);
    case 'fewMinutes':
      return question('howLong.said.fewMinutes', { mine });
    case 'other':
      return question('howLong.said.other', { mine, other: spanWords(said.other) });
    case 'two': {
      const [one, another] = [spanWords(said.one), spanWords(said.another)];
      return question('howLong.said.two', { mine, one, another });
    }
    case 'many': {
      const { min, max } = said.all;
      const values = { mine, min: lengthWords(min), max: lengthWords(max) };
      return question('howLong.said.many', values);
    }
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
