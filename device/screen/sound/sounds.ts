import { createHash } from 'node:crypto';
import type { OutputSpeech } from '../../alexaJson';
import { layOutSpeech, lengthOf } from '../../mouth/cues';
import { readSpeech } from '../../mouth/pieces';
import { silentMp3 } from './silentMp3';
import { speakToMp3 } from './speech';

/** Speech as MP3 files, made when they are first asked for. */
export interface Sounds {
  /** Under which address a speech is had; throws where it is malformed. */
  addressOf(speech: OutputSpeech): string;
  /** The MP3 at an address; undefined where there is none. */
  at(address: string): Promise<Buffer> | undefined;
  /** Makes sounds ahead, in their order, until others are asked for. */
  prepare(addresses: readonly string[]): Promise<void>;
}

/** So many speeches are kept: some hours of them. */
const KEPT = 2000;

/** Sounds in a locale's voice, or, without one, silences of the same length. */
export function createSounds(locale: string, hasVoice: boolean): Sounds {
  const speeches = new Map<string, OutputSpeech>();
  const made = new Map<string, Promise<Buffer>>();
  let ahead: readonly string[] = [];

  const make = async (speech: OutputSpeech): Promise<Buffer> => {
    const silent = () => silentMp3(lengthOf(layOutSpeech(speech)));
    if (!hasVoice) return silent();
    return speakToMp3(readSpeech(speech), locale).catch(silent);
  };
  const at = (address: string): Promise<Buffer> | undefined => {
    const speech = speeches.get(address);
    if (!speech) return undefined;
    const sound = made.get(address) ?? make(speech);
    made.set(address, sound);
    return sound;
  };
  return {
    at,
    addressOf(speech) {
      readSpeech(speech);
      const name = createHash('sha256').update(JSON.stringify(speech)).digest('hex').slice(0, 32);
      const address = `/sounds/${name}.mp3`;
      speeches.set(address, speech);
      forgetFirst(speeches, made);
      return address;
    },
    async prepare(addresses) {
      ahead = addresses;
      for (const address of addresses) {
        if (ahead === addresses) await at(address);
      }
    },
  };
}

function forgetFirst(speeches: Map<string, OutputSpeech>, made: Map<string, Promise<Buffer>>) {
  const [first] = speeches.keys();
  if (first === undefined || speeches.size <= KEPT) return;
  speeches.delete(first);
  made.delete(first);
}
