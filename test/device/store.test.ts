import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heard } from '../support/listener';

/** The program starts several times, on machines that do other things as well. */
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const program = join(__dirname, '..', '..', 'dist', 'device', 'main.js');

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'back-coach-'));
  file = join(folder, 'listeners.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Line {
  readonly response: { readonly response: { readonly outputSpeech?: { readonly ssml: string } } };
}

/** Runs the program once, with these lines, and gives what it said to each. */
const run = (lines: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  new Promise<string[]>((resolve, reject) => {
    const args = [program, '--json', `--store=${file}`];
    const env = { ...process.env, ...environment };
    const child = execFile(process.execPath, args, { env }, (error, stdout, stderr) => {
      if (error) return reject(new Error(stderr));
      if (stderr !== '') return reject(new Error(stderr));
      const said = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Line);
      resolve(said.map(({ response }) => heard(response.response.outputSpeech?.ssml ?? '')));
    });
    child.stdin?.end(`${lines.join('\n')}\n`);
  });

/** What does not hang on chance: the words of a reply that goes on. */
const GOING_ON = /^(Going on|On we go|Carrying on)\. /;

test('a second run goes on where the first was left, at the step and to the second', async () => {
  const first = await run(['open back coach', 'help my lower back', 'next', '+43s', 'stop']);
  expect(first[2]).toMatch(/^Kidney points, thumbs behind your waist, on the muscle\./);
  expect(first[3]).toMatch(/until tomorrow/);

  const second = await run(['open back coach', 'yes']);
  expect(second[0]).toMatch(
    /^(Last time was your lower back, and we stopped at your waist\. About|We stopped at your waist last time; it was your lower back\. There's about) .* minutes/,
  );
  const [goingOn = ''] = GOING_ON.exec(second[1] ?? '') ?? [];
  expect(goingOn).not.toBe('');
  expect(second[1]?.slice(goingOn.length)).toMatch(
    /^Sit forward, away from the chair back\. \[4\] Kidney points, thumbs behind your waist, on the muscle\. \[2\] (Half a minute|Thirty seconds) more\. Breathe in\. \[3\] And as you breathe out, press, and hold\. /,
  );
  expect(second.join()).not.toContain('I teach');
});

test('a third run, after the end, offers nothing; a forgotten listener is a new one', async () => {
  const first = await run(['open back coach', 'breathing for one minute', 'stop']);
  expect(first[2]).not.toContain('tomorrow');
  expect((await run(['open back coach']))[0]).toMatch(/^(Where|Which|What) /);

  await run(['open back coach', 'forget me', 'stop']);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({});
  expect((await run(['open back coach']))[0]).toMatch(/^I teach/);
});

test('a file that is named is used, though the environment names a table', async () => {
  await run(['open back coach', 'stop'], { BACK_COACH_TABLE: 'no-such-table' });
  expect(Object.keys(JSON.parse(await readFile(file, 'utf8')) as object)).toHaveLength(1);
});
