import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { read } from '../support/lint/files';
import { startProgram } from '../support/web/program';
import { send } from '../support/web/send';

const project = join(__dirname, '../..');
const unit = read('infrastructure/systemd/back-coach.service');
const dockerfile = read('infrastructure/docker/Dockerfile');
const guide = read('docs/hosting.md');

const folder = mkdtempSync(join(tmpdir(), 'back-coach-image-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** All that a pattern finds, by its first group. */
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const SETTING = /\b(BACK_COACH_\w+|SKILL_ID)\b/g;
const sources = ['server/settings.ts', 'lambda/app.ts', 'lambda/storage/chooseStore.ts'];
const known = new Set(sources.flatMap((file) => all(read(file), SETTING)));

describe('settings', () => {
  test.each([
    ['docs/hosting.md', guide],
    ['the unit', unit],
    ['the Dockerfile', dockerfile],
  ])('that %s names are read somewhere', (_, text) => {
    const named = all(text, SETTING);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('of the service are all in docs/hosting.md', () => {
    expect(
      all(read('server/settings.ts'), SETTING).filter((name) => !guide.includes(name)),
    ).toEqual([]);
  });
});

/** The values of a key of the unit, in order. */
const valuesOf = (key: string) => all(unit, new RegExp(`^${key}=(.*)$`, 'gm'));

describe('the unit for systemd', () => {
  test('runs what the build makes, where docs/hosting.md installs it', () => {
    const [, program = ''] = (valuesOf('ExecStart')[0] ?? '').split(' ');
    const installed = all(guide, /install -D -m 644 -t (\S+ \S+)$/gm).map((line) =>
      line.split(' '),
    );
    const targets = installed.map(([target, source]) => `${target}/${source?.split('/').at(-1)}`);
    expect(targets).toEqual(['/opt/back-coach/dist/lambda/*', program]);
    for (const [, source = ''] of installed)
      expect(existsSync(join(project, source.replace(/\*$/, 'index.js')))).toBe(true);
  });

  test('does not try again what is set wrongly, and waits for requests under way', () => {
    expect(valuesOf('RestartPreventExitStatus')).toEqual(['2']);
    const patience = Number(/PATIENCE = (\d+)/.exec(read('server/main.ts'))?.[1]);
    expect(Number(valuesOf('TimeoutStopSec')[0]) * 1000).toBeGreaterThan(patience);
  });

  test('lets it write its own folder alone', () => {
    expect(valuesOf('ProtectSystem')).toEqual(['strict']);
    expect(valuesOf('Environment')).toContain(
      `BACK_COACH_STORE=/var/lib/${valuesOf('StateDirectory')[0]}/listeners.json`,
    );
  });
});

describe('the Dockerfile', () => {
  const copied = all(dockerfile, /^COPY --from=build (\S+ \S+)$/gm).map((line) => line.split(' '));

  test('copies all that is needed to answer', async () => {
    for (const [from = '', to = ''] of copied)
      cpSync(join(project, from.replace('/back-coach/', '')), join(folder, to), {
        recursive: true,
      });
    const [, program = ''] = JSON.parse(/^CMD (.*)$/m.exec(dockerfile)?.[1] ?? '[]') as string[];
    const image = startProgram({ BACK_COACH_SIGNATURES: 'unchecked' }, join(folder, program));
    const url = await image.url();
    expect((await send(`${url}/health`, {})).status).toBe(200);
    expect((await send(`${url}/privacy`, {})).body).toContain('<h1>Privacy</h1>');
    image.signal('SIGTERM');
    expect(await image.ended).toBe(0);
  });

  test('runs as nobody in particular, and asks the port it listens to how it is', () => {
    expect(all(dockerfile, /^USER (.*)$/gm)).toEqual(['node']);
    const ports = all(dockerfile, /(?:BACK_COACH_PORT=|^EXPOSE |127\.0\.0\.1:)(\d+)(?!:)\b/gm);
    expect(new Set(ports)).toEqual(new Set(['8080']));
  });
});

describe('what docs/hosting.md says of who is let in', () => {
  test('is said by statuses that are used', () => {
    const statuses = ['readBody', 'readEnvelope'].flatMap((file) =>
      all(read(`server/${file}.ts`), /Refusal\((\d+)/g),
    );
    expect(new Set(all(guide, /\|\s+(\d{3}) \|$/gm))).toEqual(new Set(statuses));
  });
});
