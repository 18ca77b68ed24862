import type { MannerId } from '../../domain/catalogue/manner';
import type { Cue } from '../../domain/timeline/cue';
import { mannerWords, placeWords, routineName, targetName } from '../names';
import type { LinePath } from '../paths';
import type { Phrasebook } from '../phrasebook';
import type { Piece, Values } from '../words';

type OpeningCue = Extract<
  Cue,
  {
    say:
      | 'startRoutine'
      | 'startTarget'
      | 'warmUp'
      | 'withoutManner'
      | 'changeManner'
      | 'minutesToGo'
      | 'oldCode'
      | 'lengthLimit';
  }
>;

/** Manners that how to sit or lie tells by itself, right after what begins. */
const TOLD_BY_POSTURE: ReadonlySet<MannerId> = new Set<MannerId>([
  'lying',
  'onBack',
  'onSide',
  'onFront',
  'sitting',
  'standing',
]);

/** A name and the manners it is done in. */
function inMannerWords(
  name: string,
  manners: readonly MannerId[] | undefined,
  phrasebook: Phrasebook,
): string {
  const told = (manners ?? []).filter((each) => !TOLD_BY_POSTURE.has(each));
  return told.length > 0 ? phrasebook.besideWords([name, mannerWords(told, phrasebook)]) : name;
}

/** What is started, for how long and how. */
const startWords = (
  { outline, minutes, note, manners }: Extract<Cue, { say: 'startRoutine' }>,
  turn: number,
  phrasebook: Phrasebook,
): Piece[] =>
  phrasebook.lineWords(`cues.startRoutine.${note}`, turn, {
    minutes: phrasebook.minutesWords(minutes),
    name: inMannerWords(routineName(outline, phrasebook), manners, phrasebook),
  });

/** What is said of what begins: what it is, for how long, and how. */
export function openingWords(cue: OpeningCue, turn: number, phrasebook: Phrasebook): Piece[] {
  const line = (path: LinePath, values?: Values) => phrasebook.lineWords(path, turn, values);
  switch (cue.say) {
    case 'startRoutine':
      return startWords(cue, turn, phrasebook);
    case 'startTarget':
      return line('cues.startTarget', {
        name: inMannerWords(targetName(cue.target, phrasebook), cue.manners, phrasebook),
      });
    case 'warmUp':
      return line('cues.warmUp', { place: placeWords({ point: cue.point }, phrasebook) });
    case 'withoutManner':
      return line(`cues.withoutManner.${cue.isRestKept ? 'together' : 'alone'}`, {
        manner: mannerWords(cue.manners, phrasebook),
      });
    case 'changeManner':
      return line(`cues.changeManner.${cue.note}`, {
        manner: mannerWords(cue.manners, phrasebook),
      });
    case 'minutesToGo':
      return line('cues.minutesToGo', { minutes: phrasebook.minutesWords(cue.minutes) });
    case 'oldCode':
      return line('cues.oldCode', { code: phrasebook.codeWords(cue.code) });
    case 'lengthLimit':
      return line(`cues.lengthLimit.${cue.note}`, {
        duration: phrasebook.durationWords(cue.seconds),
      });
  }
}
