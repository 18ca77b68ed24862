import type { SpeechPiece } from '../../mouth/pieces';
import { outputOf } from './programs';

/** What espeak-ng writes: 16-bit numbers of one channel, after the header of a WAV file. */
const SAMPLES_PER_SECOND = 22_050;
const BYTES_PER_SAMPLE = 2;
const WAV_HEADER_BYTES = 44;
/** Below this, of 32,768, nothing is heard. */
const AUDIBLE = 100;
/** espeak-ng's own figure. At 155 our sentences come nearest to 160 words a minute; it rests so long at commas that it takes a
 * little more to stay within the seconds that guidance reckons with. */
const SPEED = 170;

const TO_MP3 = `-t raw -r ${String(SAMPLES_PER_SECOND)} -e signed -b 16 -c 1 - -t mp3 -`.split(' ');

/** Says pieces of speech in a locale's voice, with exact silences: an MP3 file. */
export async function speakToMp3(pieces: readonly SpeechPiece[], locale: string): Promise<Buffer> {
  const sound: Buffer[] = [];
  for (const piece of pieces) {
    sound.push('text' in piece ? await say(piece, locale) : silence(piece.silenceSeconds));
  }
  return outputOf('sox', TO_MP3, Buffer.concat(sound));
}

function silence(seconds: number): Buffer {
  return Buffer.alloc(Math.round(seconds * SAMPLES_PER_SECOND) * BYTES_PER_SAMPLE);
}

/** Gives espeak-ng plain text: of SSML it reads breaks wrongly. */
async function say(
  { spoken, rate }: { readonly spoken: string; readonly rate: number },
  locale: string,
): Promise<Buffer> {
  const speed = String(Math.round(SPEED * rate));
  const voice = ['-v', locale.toLowerCase(), '-s', speed];
  const wav = await outputOf('espeak-ng', [...voice, '--stdin', '--stdout'], spoken);
  return withoutLastSilence(wav.subarray(WAV_HEADER_BYTES));
}

/** espeak-ng is silent for a third of a second after every sentence, which the silences of a speech do not reckon with. */
function withoutLastSilence(sound: Buffer): Buffer {
  let end = sound.length - (sound.length % BYTES_PER_SAMPLE);
  while (end > 0 && Math.abs(sound.readInt16LE(end - BYTES_PER_SAMPLE)) < AUDIBLE) {
    end -= BYTES_PER_SAMPLE;
  }
  return sound.subarray(0, end);
}
