import { type HeardVoice, hear, type Model } from '../../scripts/speech/heardVoice';
import { HOLD_SECONDS, holdErrors } from '../../scripts/speech/holdError';
import { measuredIn } from '../../scripts/speech/measured';
import { missingPrograms, openVoices } from '../../scripts/speech/openVoices';
import { longerSentences, readWords, shortLines } from '../../scripts/speech/sentences';
import { noLessThan, type Row, type Figures } from '../table';

const LONGER_SENTENCES = 60;
/** A hold counts as long as it should be where it is off by no more than this share. */
const OFF_SHARE = 0.02;
/** The share of holds that are, over all voices, and in the worst. */
const LEAST = { all: 0.95, worst: 0.85 };

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;

/** The share of a voice's holds that are as long as they should be; its own lengths are known from the other voices only. */
function shareWithin(heard: HeardVoice, voices: readonly HeardVoice[], model: Model): number {
  const measured = measuredIn(
    shortLines(),
    voices.filter((each) => each !== heard),
  );
  const late = holdErrors(heard, { ...model, voice: { ...model.voice, measured } }, 'replaces');
  const within = late.filter((seconds) => Math.abs(seconds) <= HOLD_SECONDS * OFF_SHARE);
  return within.length / late.length;
}

/** Holds of a minute as free voices say what is in them, where they are installed. */
export function holdSection(): Figures {
  const title = 'Holds of a minute, as heard';
  const missing = missingPrograms();
  if (missing.length > 0)
    return { title, rows: [{ what: 'Not measured', figure: `no ${missing.join(', no ')}` }] };
  const model: Model = { voice: readWords('voice'), phonemes: readWords('phonemes') };
  const longer = longerSentences(LONGER_SENTENCES);
  const voices = openVoices().map((each) => hear(each, longer, shortLines(), model));
  const shares = voices.map((heard) => shareWithin(heard, voices, model));
  const all = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return {
    title,
    rows: [
      ...voices.map(({ name }, at): Row => ({ what: name, figure: percent(shares[at] ?? 0) })),
      noLessThan(`Within ${percent(OFF_SHARE)}, all voices`, all, LEAST.all, percent),
      noLessThan('The worst voice', Math.min(...shares), LEAST.worst, percent),
    ],
  };
}
