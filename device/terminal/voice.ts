import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** Says text aloud. */
export interface SpeakingProgram {
  /** Settles when the words have been said, or were broken off. */
  say(text: string): Promise<void>;
  breakOff(): void;
}

/** Programs that speak text, and their arguments for a calm voice. espeak-ng has voices of countries, and takes the language's
 * for one it has not; macOS speaks as its owner has chosen. */
const programsFor = (locale: string): readonly (readonly [string, readonly string[]])[] => [
  ['espeak-ng', ['-v', locale.toLowerCase(), '-s', '130']],
  ['say', ['-r', '160']],
];

/** The first installed program that speaks, in a locale's voice; undefined where there is none. */
export function findVoice(locale: string): SpeakingProgram | undefined {
  const found = programsFor(locale).find(
    ([program]) => spawnSync(program, ['--version']).error === undefined,
  );
  return found && createVoice(...found);
}

/** Gives a program plain text, one piece at a time: SSML it would read wrongly. */
function createVoice(program: string, args: readonly string[]): SpeakingProgram {
  let speaking: ChildProcess | undefined;
  return {
    say: (text) =>
      new Promise((settle) => {
        speaking = spawn(program, [...args, text.replace(/^-+/, '')], { stdio: 'ignore' });
        speaking.on('error', () => settle());
        speaking.on('close', () => settle());
      }),
    breakOff: () => void speaking?.kill(),
  };
}
