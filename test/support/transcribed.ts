import { predictSeconds } from '../../lambda/speech/predictSeconds';
import { testPhrasebook } from './testVoice';

const { voice, phonemes } = testPhrasebook.content;

/** What ends the words that announce a hold; it lasts until the next "Release." */
const PRESS_WORDS = /\b(?:press|hold)\. /gi;

/** How long some words and silences take: a sentence is followed by a pause where no silence follows it. */
function secondsOf(held: string): number {
  return held.split(/\s*\[([\d.]+)\]\s*/).reduce((sum, piece, at) => {
    if (at % 2 === 1) return sum + Number(piece);
    const sentences = piece.split(/(?<=[.?!]) (?=[A-Z])/).filter((each) => each.trim() !== '');
    const pauses = Math.max(0, sentences.length - 1) * voice.pauseSeconds;
    return sentences.reduce(
      (all, each) => all + predictSeconds(each, voice, phonemes),
      sum + pauses,
    );
  }, 0);
}

/** A hold, by its length to a tenth of a second; where it is one silence, the length stands for it. */
function holdOf(held: string): string {
  const mark = `[hold ${Math.round(secondsOf(held) * 10) / 10}] `;
  return /^\[[\d.]+\] $/.test(held) ? mark : `${mark}${held}`;
}

/** Marks the hold that some words before a release end in. */
function withHold(words: string): string {
  const last = [...words.matchAll(PRESS_WORDS)].at(-1);
  if (!last) return words;
  const from = last.index + last[0].length;
  return `${words.slice(0, from)}${holdOf(words.slice(from))}`;
}

/** What was heard, as transcripts write it: holds as they last, `[hold 60]`; whole seconds of silence as they are,
 * `[2]`; all other silence, which follows from how long the words beside it are, to the second, `[~14]`. */
export function transcribed(says: string): string {
  const pieces = says.split(/(?=\bRelease\.)/);
  const marked = pieces.map((each, at) => (at === pieces.length - 1 ? each : withHold(each)));
  return marked
    .join('')
    .replace(/\[(\d*\.\d+)\]/g, (_, seconds: string) => `[~${Math.round(Number(seconds))}]`);
}

/** How far off a silence written to the second may be: a second or a tenth of it, and a single second not at all. */
const slackOf = (seconds: number) => (seconds === 1 ? 0 : Math.max(1, Math.round(seconds / 10)));

/** The silences that one written to the second stands for, as a pattern over what `transcribed` writes. */
export function aboutSeconds(seconds: number): string {
  const slack = slackOf(seconds);
  const all = Array.from({ length: 2 * slack + 1 }, (_, at) => seconds - slack + at);
  return String.raw`\[~?(?:${all.join('|')})\]`;
}
