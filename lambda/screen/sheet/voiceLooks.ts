import type { Catalogue } from '../../domain/catalogue/catalogue';
import type { SpokenStep } from '../../domain/timeline/spoken';
import type { DialogueState } from '../../dialogue/turn/state';
import type { SpokenReply } from '../../dialogue/turn/spokenReply';
import type { Phrasebook } from '../../speech/phrasebook';
import { type Showing, showingsOf } from '../guidance/showings';
import type { Look } from './sheet';

/** What is written of a place: what it is, which side, and what comes next. */
const wordsOf = ({ title, side, next }: Showing) =>
  [title, side, next].flatMap((each) => (each === '' ? [] : `${each}.`)).join(' ');

/** A step, and when it is let go of, in seconds since the first word of a reply. */
type Told = Pick<SpokenStep, 'step' | 'releasedAt'>;

/** The steps of a reply, those of what silence brings after it, and the one that comes then. */
function toldIn({ steps, silence, next }: SpokenReply): Told[] {
  const silent = (silence?.steps ?? []).map(({ step, releasedAt }) => ({
    step,
    releasedAt: (silence?.opensAt ?? 0) + releasedAt,
  }));
  const following = silence ? silence.next : next;
  const last = following === undefined ? [] : [{ step: following, releasedAt: Infinity }];
  return [...steps, ...silent, ...last];
}

/** The places of guidance that goes on by voice, each shown until it is let go of, by the clock: a voice may be a little slower
 * or quicker, which a rest is long enough for. None of anything else. */
export function voiceLooks(
  { situation }: DialogueState,
  { catalogue, phrasebook }: { readonly catalogue: Catalogue; readonly phrasebook: Phrasebook },
): Look[] {
  if (situation.name !== 'guiding') return [];
  const { guidance, spoken } = situation;
  const showingAt = showingsOf({ routine: guidance.routine, catalogue, phrasebook });
  const looks = toldIn(spoken).flatMap(({ step, releasedAt }): Look[] => {
    const showing = showingAt(step);
    if (!showing) return [];
    return [{ text: wordsOf(showing), picture: showing.picture, until: releasedAt * 1000 }];
  });
  return looks.filter(({ text }, at) => text !== looks[at + 1]?.text);
}
