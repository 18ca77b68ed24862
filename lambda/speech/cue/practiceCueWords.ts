import type { Cue } from '../../domain/timeline/cue';
import { targetName } from '../names';
import type { LinePath } from '../paths';
import type { Phrasebook } from '../phrasebook';
import type { Piece, Values } from '../words';

type PracticeCue = Extract<
  Cue,
  {
    say:
      | 'practiceStart'
      | 'practiceLess'
      | 'practiceFirst'
      | 'practiceCue'
      | 'practiceMove'
      | 'practiceEnd'
      | 'breatheIn'
      | 'breatheOut'
      | 'inviteToStay';
  }
>;

/** What is said through a practice. */
export function practiceCueWords(cue: PracticeCue, turn: number, phrasebook: Phrasebook): Piece[] {
  const line = (path: LinePath, values?: Values) => phrasebook.lineWords(path, turn, values);
  switch (cue.say) {
    case 'practiceStart':
      return line('cues.practiceStart', {
        name: targetName(cue, phrasebook),
        duration: phrasebook.durationWords(cue.seconds),
      });
    case 'practiceLess':
      return line('cues.practiceLess', { duration: phrasebook.spanWords(cue.seconds) });
    case 'practiceFirst':
      return phrasebook.pieceWords(`practices.${cue.practice}.start`);
    case 'practiceCue': {
      const { cues, moved } = phrasebook.content.practices[cue.practice];
      const path = `practices.${cue.practice}${cue.isMoved ? '.moved' : ''}` as const;
      const among = (cue.isMoved && moved?.cues) || cues;
      return phrasebook.pieceWords(`${path}.cues.${(cue.n - 1) % among.length}`);
    }
    case 'practiceMove':
      return phrasebook.pieceWords(`practices.${cue.practice}.moved.word`);
    case 'practiceEnd':
      return phrasebook.pieceWords(`practices.${cue.practice}${cue.isMoved ? '.moved' : ''}.end`);
    case 'breatheIn':
    case 'breatheOut':
      return phrasebook.lineWords(`cues.${cue.say}`, cue.nth);
    case 'inviteToStay':
      return phrasebook.pieceWords(`practices.${cue.practice}.stay`);
  }
}
