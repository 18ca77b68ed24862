import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { OutputSpeech } from '../alexaJson';

/** What a reply is made of: words, said at a rate of 1 for normal, or exact silence. */
export type SpeechPiece =
  | { readonly text: string; readonly spoken: string; readonly rate: number }
  | { readonly silenceSeconds: number };

/** A break without a time, as Amazon describes the strengths: a comma, a sentence, a paragraph. */
const STRENGTH_SECONDS: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 0,
  weak: 0.25,
  medium: 0.25,
  strong: 0.6,
  'x-strong': 1,
};
const RATES: Readonly<Record<string, number>> = {
  'x-slow': 0.5,
  slow: 0.75,
  medium: 1,
  fast: 1.25,
  'x-fast': 1.5,
};

/** Takes the outputSpeech of a response apart; malformed SSML throws, as Alexa refuses it. */
export function readSpeech(speech: OutputSpeech | undefined): SpeechPiece[] {
  if (!speech) return [];
  if (speech.type !== 'SSML') return readText(speech.text ?? '');
  return readSsml(speech.ssml ?? '');
}

function readText(text: string): SpeechPiece[] {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain === '' ? [] : [{ text: plain, spoken: plain, rate: 1 }];
}

interface OpenTag {
  readonly rate: number;
  /** Said instead of the words inside. */
  readonly alias?: string;
  readonly spelled: boolean;
}

function readSsml(ssml: string): SpeechPiece[] {
  const pieces: SpeechPiece[] = [];
  const open: OpenTag[] = [{ rate: 1, spelled: false }];
  let text = '';
  let spoken = '';
  const flush = () => {
    const piece = { text: tidy(text), spoken: tidy(spoken), rate: open.at(-1)?.rate ?? 1 };
    if (piece.text !== '' || piece.spoken !== '') pieces.push(piece);
    text = spoken = '';
  };
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw new Error(`Invalid speech in response: ${error.message}`);
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (isBlock(tag.name) || tag.name === 'prosody' || tag.name === 'break') flush();
    if (tag.name === 'break') addSilence(pieces, breakSeconds(tag.attributes));
    open.push(openTag(tag, open.at(-1)?.rate ?? 1));
    const alias = open.at(-1)?.alias;
    if (alias !== undefined) spoken += alias;
  });
  parser.on('text', (words) => {
    const inside = open.at(-1);
    text += words;
    if (inside?.alias === undefined) spoken += inside?.spelled ? [...words].join(' ') : words;
  });
  parser.on('closetag', (tag) => {
    if (isBlock(tag.name)) {
      if (!/[.!?…]\s*$/.test(spoken) && spoken.trim() !== '') spoken += '.';
      flush();
    } else if (tag.name === 'prosody') flush();
    open.pop();
  });
  parser.write(ssml).close();
  return pieces;
}

const isBlock = (name: string) => name === 'p' || name === 's' || name === 'speak';
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function openTag({ name, attributes }: SaxesTagPlain, rate: number): OpenTag {
  const spellsOut = ['characters', 'spell-out'].includes(attributes['interpret-as'] ?? '');
  const alias = name === 'sub' ? attributes['alias'] : undefined;
  return {
    rate: name === 'prosody' ? rate * rateOf(attributes['rate']) : rate,
    spelled: name === 'say-as' && spellsOut,
    ...(alias === undefined ? {} : { alias }),
  };
}

function rateOf(rate: string | undefined): number {
  const percent = /^(\d+)%$/.exec(rate ?? '')?.[1];
  return percent ? Number(percent) / 100 : (RATES[rate ?? 'medium'] ?? 1);
}

function breakSeconds(attributes: Record<string, string>): number {
  const [, amount, unit] = /^([\d.]+)(ms|s)$/.exec(attributes['time'] ?? '') ?? [];
  if (amount) return Number(amount) / (unit === 'ms' ? 1000 : 1);
  return STRENGTH_SECONDS[attributes['strength'] ?? 'medium'] ?? 0.25;
}

/** Chained breaks are one silence. */
function addSilence(pieces: SpeechPiece[], seconds: number): void {
  const last = pieces.at(-1);
  if (last && 'silenceSeconds' in last) {
    pieces[pieces.length - 1] = { silenceSeconds: last.silenceSeconds + seconds };
  } else pieces.push({ silenceSeconds: seconds });
}
