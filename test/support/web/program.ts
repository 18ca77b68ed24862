import { spawn } from 'node:child_process';
import { join } from 'node:path';

const BUILT = join(__dirname, '../../../dist/server/main.js');

type Line = Readonly<Record<string, unknown>>;

/** Starts the web service, the built one unless another is named, on a port of the system's choice. */
export function startProgram(environment: Readonly<Record<string, string>>, program = BUILT) {
  const env = { PATH: process.env['PATH'], BACK_COACH_PORT: '0', ...environment };
  const child = spawn(process.execPath, [program], { env });
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => void child.on('exit', resolve));
  const lines = () =>
    output.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Line] : []));
  /** Waits until it wrote a line that says something. */
  const until = async (what: string): Promise<Line> => {
    for (;;) {
      const line = lines().find((one) => one['what'] === what);
      if (line) return line;
      if (child.exitCode !== null) throw new Error(errors);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    until,
    url: async (scheme = 'http') =>
      `${scheme}://127.0.0.1:${String((await until('Listening.'))['port'])}`,
    signal: (name: NodeJS.Signals) => void child.kill(name),
    ended,
    errors: () => errors,
  };
}
