import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildEnvelope, intentRequest, launchRequest } from '../../../device/requests';
import { PARTS } from '../../../scripts/bundle/parts';
import { model } from '../../device/model';
import { LOCALE } from '../../support/locale';

const project = join(__dirname, '../../..');
const AT = Date.parse('2026-11-20T12:00:00Z');
const LAUNCH = launchRequest(AT, LOCALE);

const asked = (intent: string, slots: Readonly<Record<string, string>> = {}) =>
  intentRequest(
    AT,
    LOCALE,
    {
      intent,
      slots: Object.fromEntries(
        Object.entries(slots).map(([name, value]) => [name, { value, type: name.toUpperCase() }]),
      ),
    },
    model,
  );

/** Prints which files a new process has loaded once it has answered some requests: files as they are, and code of the pack. */
const PROGRAM = `
  const vm = require('node:vm');
  const { compileFunction } = vm;
  const packed = [];
  vm.compileFunction = (text, params, options) => {
    packed.push(options.filename);
    return compileFunction(text, params, options);
  };
  const { handler } = require('./dist/lambda/index.js');
  (async () => {
    let attributes = {};
    for (const envelope of JSON.parse(process.argv[1])) {
      const answer = await handler({ ...envelope, session: { ...envelope.session, attributes } }, {});
      attributes = answer.sessionAttributes ?? {};
    }
    process.stdout.write(JSON.stringify([...Object.keys(require.cache), ...packed]));
  })();
`;

/** The files that are loaded for some requests in a session. */
function filesFor(requests: readonly ReturnType<typeof asked>[]): readonly string[] {
  const envelopes = requests.map((request, index) =>
    buildEnvelope(
      request,
      { sessionId: 'a session', isNew: index === 0, attributes: {} },
      { userId: 'listener', device: 'dot', locale: LOCALE },
    ),
  );
  const env = { ...process.env, BACK_COACH_TABLE: '', BACK_COACH_STORE: '' };
  const args = ['-e', PROGRAM, JSON.stringify(envelopes)];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as string[];
}

/** The parts among them. */
const partsFor = (requests: readonly ReturnType<typeof asked>[]): string[] =>
  filesFor(requests)
    .map((file) => basename(file, '.js'))
    .filter((name) => name in PARTS)
    .sort();

/** The most bytes of code that a launch may load: whatever it doesn't need belongs into a part. */
const MOST_OF_LAUNCH = 66_000;

describe('a new process loads', () => {
  test('nothing of the pack for a launch, and little code', () => {
    const files = filesFor([LAUNCH]);
    expect(files.map((file) => basename(file))).not.toContain('late.js');
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(MOST_OF_LAUNCH);
  });

  test('for a wish only what begins guidance', () =>
    expect(partsFor([asked('StartLowerBackIntent')])).toEqual(['guidance', 'starting']));

  test('the reading of words where there are any', () =>
    expect(partsFor([asked('CoachAreaIntent', { area: 'neck' })])).toContain('hearing'));

  test('all else when it is asked for', () => {
    const parts = partsFor([
      LAUNCH,
      asked('StartLowerBackIntent'),
      asked('AMAZON.NextIntent'),
      asked('HowHardIntent', { point: 'L I four' }),
      asked('RemarkIntent', { remark: 'say that last bit one more time' }),
    ]);
    const others = ['file', 'table', 'screen'];
    expect(parts).toEqual(
      Object.keys(PARTS)
        .filter((part) => !others.includes(part))
        .sort(),
    );
  });
});
