import type { Cue } from '../../domain/timeline/cue';
import { placeWords } from '../names';
import type { LinePath } from '../paths';
import type { Phrasebook } from '../phrasebook';
import { cautionWords, findingPath } from '../pointWords';
import type { Piece, Values } from '../words';

type PointCue = Extract<
  Cue,
  {
    say:
      | 'posture'
      | 'find'
      | 'restOfHold'
      | 'again'
      | 'press'
      | 'circleWith'
      | 'tapWith'
      | 'pinch'
      | 'countdown'
      | 'count'
      | 'feel'
      | 'rest';
  }
>;

function findWords(cue: Extract<Cue, { say: 'find' }>, phrasebook: Phrasebook): Piece[] {
  const { point, way, side, how } = cue;
  const values = phrasebook.sideValues(side);
  const found = (part: 'find' | 'short' | 'otherSide') =>
    phrasebook.pieceWords(findingPath(point, way, part, phrasebook), values);
  switch (how) {
    case 'otherSide':
      return found('otherSide');
    case 'back':
      return found('short');
    case 'short':
      return [...cautionWords(point, how, phrasebook), ...found('short')];
    case 'full':
    case 'brief':
      return [
        ...cautionWords(point, 'full', phrasebook),
        ...found('find'),
        ...phrasebook.pieceWords(`points.${point}.ways.${way}.how`, values),
      ];
  }
}

function restWords(
  cue: Extract<Cue, { say: 'rest' }>,
  turn: number,
  phrasebook: Phrasebook,
): Piece[] {
  const values = { duration: phrasebook.durationWords(cue.seconds) };
  if (typeof cue.next !== 'object') return phrasebook.lineWords('cues.rest.again', turn, values);
  const path = cue.isLong ? 'cues.rest.longTarget' : 'cues.rest.target';
  return phrasebook.lineWords(path, turn, { ...values, place: placeWords(cue.next, phrasebook) });
}

/** What is said while a point is found, pressed and rested. */
export function pointCueWords(cue: PointCue, turn: number, phrasebook: Phrasebook): Piece[] {
  const line = (path: LinePath, values?: Values) => phrasebook.lineWords(path, turn, values);
  switch (cue.say) {
    case 'posture':
      return line(`cues.posture.${cue.how}.${cue.posture}`);
    case 'find':
      return findWords(cue, phrasebook);
    case 'restOfHold':
      return line('cues.restOfHold', { duration: phrasebook.lengthWords(cue.seconds) });
    case 'again':
      return line(`cues.again.${cue.last ? 'last' : 'more'}`);
    case 'press':
      return line(`cues.press.${cue.touch}`);
    case 'circleWith':
      return line('cues.circleWith', { count: phrasebook.numberWords(cue.eachWay) });
    case 'tapWith':
      return line('cues.tapWith', { count: phrasebook.numberWords(cue.count) });
    case 'pinch':
    case 'countdown':
    case 'count':
      return line(`cues.${cue.say}`, { count: phrasebook.numberWords(cue.n) });
    case 'feel':
      return phrasebook.pieceWords(`points.${cue.point}.feel`);
    case 'rest':
      return restWords(cue, turn, phrasebook);
  }
}
