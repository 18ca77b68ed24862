import type { Cue } from '../../domain/timeline/cue';
import { placeWords } from '../names';
import type { LinePath } from '../paths';
import type { Phrasebook } from '../phrasebook';
import { findingPath, mindfulWords, stopWords } from '../pointWords';
import type { Piece, Values } from '../words';

type PointCue = Extract<
  Cue,
  {
    say:
      | 'posture'
      | 'find'
      | 'handsBack'
      | 'restOfHold'
      | 'atStop'
      | 'again'
      | 'press'
      | 'inBreath'
      | 'circleWith'
      | 'lastStop'
      | 'tapWith'
      | 'pinch'
      | 'countdown'
      | 'count'
      | 'feel'
      | 'documentNote'
      | 'rest';
  }
>;

function findWords(cue: Extract<Cue, { say: 'find' }>, phrasebook: Phrasebook): Piece[] {
  const { point, way, side, how, isMinded } = cue;
  const minding = (words: Piece[], all: 'full' | 'short') =>
    isMinded ? words : mindfulWords(words, point, all, phrasebook);
  const values = phrasebook.sideValues(side);
  const found = (part: 'find' | 'short' | 'otherSide') =>
    phrasebook.pieceWords(findingPath(point, way, part, phrasebook), values);
  switch (how) {
    case 'otherSide':
      return found('otherSide');
    case 'back':
      return found('short');
    case 'short':
      return [...minding(found('short'), how), ...stopWords(point, phrasebook)];
    case 'full':
    case 'brief':
      return [
        ...minding(found('find'), 'full'),
        ...phrasebook.pieceWords(`points.${point}.ways.${way}.how`, values),
        ...stopWords(point, phrasebook),
      ];
  }
}

function postureWords(
  { how, placement: { posture, lyingOn } }: Extract<Cue, { say: 'posture' }>,
  turn: number,
  phrasebook: Phrasebook,
): Piece[] {
  const values = lyingOn && phrasebook.sideValues(lyingOn);
  const path =
    how === 'turn' || how === 'forward' || how === 'upForward'
      ? how
      : (`${how}.${posture}` as const);
  return phrasebook.lineWords(`cues.posture.${path}`, turn, values);
}

function handsBackWords(
  { point, by, isOneSide }: Extract<Cue, { say: 'handsBack' }>,
  turn: number,
  phrasebook: Phrasebook,
): Piece[] {
  const path = by !== 'hands' ? by : isOneSide ? 'side' : 'place';
  return phrasebook.lineWords(`cues.handsBack.${path}`, turn, {
    place: placeWords({ point }, phrasebook),
  });
}

function restWords(
  { seconds, isLong, isBegun, next }: Extract<Cue, { say: 'rest' }>,
  turn: number,
  phrasebook: Phrasebook,
): Piece[] {
  const rest = isBegun ? 'cues.rest.begun' : 'cues.rest';
  const values = { duration: phrasebook.durationWords(seconds) };
  if (typeof next !== 'object') return phrasebook.lineWords(`${rest}.again`, turn, values);
  const path = isLong ? (`${rest}.longTarget` as const) : (`${rest}.target` as const);
  return phrasebook.lineWords(path, turn, { ...values, place: placeWords(next, phrasebook) });
}

function noteWords(
  { note }: Extract<Cue, { say: 'documentNote' }>,
  turn: number,
  phrasebook: Phrasebook,
): Piece[] {
  const values = note.kind === 'less' ? { duration: phrasebook.spanWords(note.seconds) } : {};
  return phrasebook.lineWords(`cues.documentNote.${note.kind}`, turn, values);
}

/** What is said while a point is found, pressed and rested. */
export function pointCueWords(cue: PointCue, turn: number, phrasebook: Phrasebook): Piece[] {
  const line = (path: LinePath, values?: Values) => phrasebook.lineWords(path, turn, values);
  switch (cue.say) {
    case 'posture':
      return postureWords(cue, turn, phrasebook);
    case 'find':
      return findWords(cue, phrasebook);
    case 'restOfHold':
      return line('cues.restOfHold', { duration: phrasebook.lengthWords(cue.seconds) });
    case 'handsBack':
      return handsBackWords(cue, turn, phrasebook);
    case 'atStop':
      return line('cues.atStop', { count: phrasebook.numberWords(cue.n) });
    case 'inBreath':
      return line(`cues.inBreath.${cue.isHelped ? 'theirs' : 'own'}`);
    case 'again':
      return line(`cues.again.${cue.last ? 'last' : 'more'}`);
    case 'press':
      return line(`cues.press.${cue.touch}`);
    case 'circleWith':
    case 'lastStop':
      return line(`cues.${cue.say}`, { count: phrasebook.numberWords(cue.eachWay) });
    case 'tapWith':
      return line('cues.tapWith', { count: phrasebook.numberWords(cue.count) });
    case 'pinch':
    case 'countdown':
    case 'count':
      return line(`cues.${cue.say}`, { count: phrasebook.numberWords(cue.n) });
    case 'feel':
      return phrasebook.pieceWords(`points.${cue.point}.feel`);
    case 'documentNote':
      return noteWords(cue, turn, phrasebook);
    case 'rest':
      return restWords(cue, turn, phrasebook);
  }
}
