import { answerWords } from './answerWords';
import type { Cue, LengthNote, Target } from '../domain/cue';
import type { Phrasebook, Values } from './phrasebook';
import type { Piece, WayWords } from './words';

/** Where the hands go for a target. */
export function placeWords(target: Target, { content }: Phrasebook): string {
  return 'point' in target
    ? (content.points[target.point]?.place ?? '')
    : content.practices[target.practice].name;
}

/** What a target is called. */
export function targetName(target: Target, { content }: Phrasebook): string {
  return 'point' in target
    ? (content.points[target.point]?.name ?? '')
    : content.practices[target.practice].name;
}

/** A code as it is read out: "B fifty-four", "E X U E seven". */
export function codeWords(code: string, phrasebook: Phrasebook): string {
  const letters = code
    .replace(/[^A-Z]/gi, '')
    .toUpperCase()
    .split('')
    .join(' ');
  return `${letters} ${phrasebook.numberWords(Number(code.replace(/\D/g, '')))}`;
}

/** What a routine is called: an area by its own name. */
export function routineName(outline: string, { content }: Phrasebook): string {
  const areas: Readonly<Record<string, { readonly name: string }>> = content.areas;
  return (areas[outline] ?? content.routines[outline])?.name ?? '';
}

/** Where a way's own words for something stand, or else the point's. */
export function findingPath(
  point: string,
  way: string,
  part: 'find' | 'short' | 'otherSide',
  { content }: Phrasebook,
): string {
  const own = content.points[point]?.ways[way]?.[part as keyof WayWords];
  return own === undefined ? `points.${point}.${part}` : `points.${point}.ways.${way}.${part}`;
}

/** What to look out for at a point: all of it the first time, on later visits what may differ from day to day. */
export function cautionWords(
  point: string,
  how: 'full' | 'short',
  { content, pieceWords }: Phrasebook,
): Piece[] {
  const { caution, cautionToday } = content.points[point] ?? {};
  return [
    ...(caution && how === 'full' ? pieceWords(`points.${point}.caution`) : []),
    ...(cautionToday ? pieceWords(`points.${point}.cautionToday`) : []),
  ];
}

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
      return [
        ...cautionWords(point, how, phrasebook),
        ...found('find'),
        ...phrasebook.pieceWords(`points.${point}.ways.${way}.how`, values),
      ];
  }
}

const startPath: Record<LengthNote, string> = {
  asAsked: 'cues.startRoutine.asAsked',
  longest: 'cues.startRoutine.longest',
  shortest: 'cues.startRoutine.shortest',
  offered: 'cues.startRoutine.offered',
};

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

/** The words of a cue. The same seed, cue and phrasebook always give the same words;
 * a line's variants take turns, beginning with the seed's. */
export function cueWords(cue: Cue, phrasebook: Phrasebook, seed: number): Piece[] {
  const turn = seed + cue.nth;
  const line = (path: string, values?: Values) => phrasebook.lineWords(path, turn, values);
  switch (cue.say) {
    case 'disclaimer':
    case 'goOn':
    case 'startOver':
    case 'atTheFirst':
    case 'enough':
    case 'halfWay':
    case 'tenMore':
    case 'signOfLife':
    case 'otherWay':
    case 'nextStop':
    case 'release':
    case 'wakeWord':
    case 'lastPlace':
    case 'finish':
    case 'inviteAgain':
    case 'inviteAnother':
    case 'inviteBreathing':
      return line(`cues.${cue.say}`);
    case 'startRoutine':
      return line(startPath[cue.note], {
        minutes: phrasebook.minutesWords(cue.minutes),
        name: routineName(cue.outline, phrasebook),
      });
    case 'answer':
      return answerWords(cue.answer, phrasebook, turn);
    case 'startTarget':
      return line('cues.startTarget', { name: targetName(cue.target, phrasebook) });
    case 'oldCode':
      return line('cues.oldCode', { code: codeWords(cue.code, phrasebook) });
    case 'posture':
      return line(`cues.posture.${cue.how}.${cue.posture}`);
    case 'find':
      return findWords(cue, phrasebook);
    case 'restOfHold':
      return line('cues.restOfHold', { duration: phrasebook.durationWords(cue.seconds) });
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
    case 'practiceStart':
      return [
        ...line('cues.practiceStart', {
          name: targetName(cue, phrasebook),
          duration: phrasebook.durationWords(cue.seconds),
        }),
        ...phrasebook.pieceWords(`practices.${cue.practice}.start`),
      ];
    case 'practiceCue': {
      const { cues } = phrasebook.content.practices[cue.practice];
      return phrasebook.pieceWords(`practices.${cue.practice}.cues.${(cue.n - 1) % cues.length}`);
    }
    case 'practiceEnd':
      return phrasebook.pieceWords(`practices.${cue.practice}.end`);
    case 'breatheIn':
    case 'breatheOut':
      return phrasebook.lineWords(`cues.${cue.say}`, cue.nth);
    case 'lengthLimit':
      return line(`cues.lengthLimit.${cue.note}`, {
        duration: phrasebook.durationWords(cue.seconds),
      });
    case 'inviteToStay':
      return phrasebook.pieceWords(`practices.${cue.practice}.stay`);
    case 'partEnd':
      return line(`cues.partEnd.${'point' in cue.done ? 'point' : 'practice'}`, {
        done: placeWords(cue.done, phrasebook),
        next: placeWords(cue.next, phrasebook),
        duration: phrasebook.durationWords(cue.seconds),
      });
    case 'invite':
      return line(`cues.invite.${typeof cue.next === 'object' ? 'target' : cue.next}`);
    case 'dailyLimit':
      return line('cues.dailyLimit', { times: phrasebook.content.lines.times[cue.times] ?? '' });
  }
}
