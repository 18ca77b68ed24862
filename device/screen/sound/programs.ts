import { spawn, spawnSync } from 'node:child_process';

/** Runs a program and gives what it writes; rejects where it can't be run or fails. */
export function outputOf(
  program: string,
  args: readonly string[],
  input: Buffer | string = '',
): Promise<Buffer> {
  return new Promise((settle, fail) => {
    const running = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    running.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    running.on('error', fail);
    running.on('close', (code) => {
      if (code === 0) settle(Buffer.concat(chunks));
      else fail(new Error(`${program} failed`));
    });
    running.stdin.on('error', () => undefined);
    running.stdin.end(input);
  });
}

/** Whether speech can be made here: espeak-ng speaks, and sox writes MP3 of it. */
export function canSpeak(): boolean {
  const [espeak, sox] = ['espeak-ng', 'sox'].map((program) =>
    spawnSync(program, ['--help'], { encoding: 'utf8' }),
  );
  return espeak?.status === 0 && /\bmp3\b/.test(sox?.stdout ?? '');
}
