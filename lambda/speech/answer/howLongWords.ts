import type { Doing, SecondsSaid } from '../../domain/answer/catalogueAnswer';
import type { Phrasebook } from '../phrasebook';
import type { Piece } from '../words';
import { type About, nameOf, type Question } from './question';

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

/** How long a point is pressed and how often, and what the sources say of it. */
export function howLongWords(
  { point, doing, times, isPerSide, said }: About<'howLong'>,
  question: Question,
  phrasebook: Phrasebook,
): Piece[] {
  const what = doingWords(doing, phrasebook);
  return [
    ...question(`howLong.${isPerSide ? 'perSide' : 'inAll'}`, {
      name: nameOf(point, phrasebook),
      what,
      times: phrasebook.timesWords(times),
    }),
    ...(doing.kind === 'held' ? secondsSaidWords(said, what, question, phrasebook) : []),
  ];
}
