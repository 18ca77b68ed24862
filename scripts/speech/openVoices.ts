import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWav, soundSeconds } from './wav';

/** A free voice that can be had without an account. */
export interface OpenVoice {
  /** With its version: "flite 2.2 slt". */
  readonly name: string;
  /** The command that writes a sentence to a WAV file. */
  readonly command: (sentence: string, file: string) => readonly [string, ...string[]];
}

/** espeak-ng's own speed setting at which our sentences come nearest to 160 words a minute. */
export const ESPEAK_SPEED = 155;
const FLITE_VOICES = ['slt', 'rms', 'awb', 'kal16'];

const outputOf = (command: string, ...words: string[]) => {
  const { stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  return `${stdout}${stderr}`;
};

const versionIn = (output: string) =>
  /\d+\.\d+(\.\d+)?/.exec(output.replace(/^.*\(c\).*$/m, ''))?.[0];

/** Which of the two speech programs are not installed. */
export const missingPrograms = (): string[] =>
  ['espeak-ng', 'flite'].filter((name) => spawnSync(name, ['--version']).error !== undefined);

/** The voices this machine has. flite takes its default for a voice it has not, so it is asked first. */
export function openVoices(): OpenVoice[] {
  const has = new Set(outputOf('flite', '-lv').split(/\s+/));
  const flite = `flite ${versionIn(outputOf('flite', '--version')) ?? '?'}`;
  const espeak = `espeak-ng ${versionIn(outputOf('espeak-ng', '--version')) ?? '?'}`;
  const speed = String(ESPEAK_SPEED);
  return [
    {
      name: `${espeak} en-us`,
      command: (sentence, file) => ['espeak-ng', '-v', 'en-us', '-s', speed, '-w', file, sentence],
    },
    ...FLITE_VOICES.filter((voice) => has.has(voice)).map<OpenVoice>((voice) => ({
      name: `${flite} ${voice}`,
      command: (sentence, file) => ['flite', '-voice', voice, '-t', sentence, '-o', file],
    })),
  ];
}

/** How long a voice took for a sentence, in seconds. */
export interface SpokenLength {
  /** Without the silence at its edges. */
  readonly sound: number;
  /** The whole file, edges included. */
  readonly whole: number;
}

function speak(voice: OpenVoice, sentence: string, file: string): SpokenLength {
  const [program, ...words] = voice.command(sentence, file);
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${voice.name} could not say "${sentence}": ${stderr}`);
  const wav = readWav(readFileSync(file));
  return { sound: soundSeconds(wav), whole: wav.samples.length / wav.samplesPerSecond };
}

/** Has a voice say every sentence, and tells how long each took. */
export function speakAll(
  voice: OpenVoice,
  sentences: readonly string[],
): Map<string, SpokenLength> {
  const folder = mkdtempSync(join(tmpdir(), 'speech-'));
  try {
    const file = join(folder, 'sentence.wav');
    return new Map(sentences.map((sentence) => [sentence, speak(voice, sentence, file)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
