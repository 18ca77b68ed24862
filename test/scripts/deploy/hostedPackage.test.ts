import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startAmazon } from '../../support/amazon/amazon';
import { SKILL_ID } from '../../support/amazon/skillManagement';
import { moveIn } from '../../support/deploying';
import type { ManifestFile } from '../../support/lint/manifest';
import { smapiProblems } from '../../support/lint/smapi';

const project = join(__dirname, '../../..');
const ORIGIN = 'https://coach.example.com';

const folder = mkdtempSync(join(tmpdir(), 'back-coach-hosted-'));
let amazon: Awaited<ReturnType<typeof startAmazon>>;
let home: ReturnType<typeof moveIn>;
beforeAll(async () => {
  amazon = await startAmazon();
  home = moveIn();
});
afterAll(async () => {
  await amazon.stop();
  home.moveOut();
  rmSync(folder, { recursive: true });
});

/** `npm run hosted-package`. */
const make = (...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    [join(project, 'node_modules/tsx/dist/cli.mjs'), 'scripts/hostedPackage.ts', ...args],
    { cwd: project, encoding: 'utf8' },
  );

/** `ask deploy --target skill-metadata` in the folder, to an Amazon of our own. */
const askDeploy = () =>
  promisify(execFile)(
    join(project, 'node_modules/.bin/ask'),
    ['deploy', '--target', 'skill-metadata'],
    {
      cwd: folder,
      env: {
        HOME: home.home,
        PATH: process.env['PATH'],
        ASK_SMAPI_SERVER_BASE_URL: amazon.base,
        ASK_SHARE_USAGE: 'false',
        ASK_SKIP_NEW_VERSION_REMINDER: 'true',
      },
    },
  );

const manifestIn = (text: string | undefined) => JSON.parse(text ?? '{}') as ManifestFile;
const made = () => manifestIn(readFileSync(join(folder, 'skill-package/skill.json'), 'utf8'));

describe('npm run hosted-package', () => {
  test('makes what ask-cli sends, with the addresses of the service', async () => {
    expect(make(ORIGIN, folder).status).toBe(0);
    const { stdout } = await askDeploy();
    expect(stdout).toContain(SKILL_ID);
    const sent = amazon
      .packages()
      .at(-1)
      ?.find(({ name }) => name === 'skill.json');
    const { manifest } = manifestIn(sent?.content.toString());
    expect(smapiProblems('manifest', { manifest })).toEqual([]);
    const endpoint = { uri: `${ORIGIN}/alexa`, sslCertificateType: 'Trusted' };
    expect(manifest.apis?.custom?.endpoint).toEqual(endpoint);
    expect(manifest.events).toEqual({
      endpoint,
      subscriptions: [{ eventName: 'SKILL_DISABLED' }],
    });
    expect(manifest.privacyAndCompliance?.locales?.['en-US']).toEqual({
      privacyPolicyUrl: `${ORIGIN}/privacy`,
      termsOfUseUrl: `${ORIGIN}/terms`,
    });
  });

  test('made anew, keeps what ask-cli noted, so that it stays the same skill', () => {
    expect(make(ORIGIN, folder, '--wildcard').status).toBe(0);
    expect(readFileSync(join(folder, '.ask/ask-states.json'), 'utf8')).toContain(SKILL_ID);
    expect(made().manifest.apis?.custom?.endpoint).toMatchObject({
      sslCertificateType: 'Wildcard',
    });
  });

  test.each([
    [],
    [ORIGIN, 'dist/hosted'],
    ['http://coach.example.com', folder],
    [`${ORIGIN}:8443`, folder],
    [ORIGIN, folder, '--other'],
  ])('says how it is used where it is not understood: %s %s %s', (...args) => {
    const { status, stderr } = make(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining('npm run hosted-package --')]);
  });
});
