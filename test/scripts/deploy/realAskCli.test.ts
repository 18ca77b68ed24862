import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ENDPOINT, startAmazon } from '../../support/amazon/amazon';
import { SKILL_ID } from '../../support/amazon/skillManagement';
import { moveIn } from '../../support/deploying';
import { packageProblems } from '../../support/askPackage';
import type { ManifestFile } from '../../support/lint/manifest';
import { smapiProblems } from '../../support/lint/smapi';
import { isDeep } from '../../support/deepRun';
import { readZip } from '../../support/zip';

/** ask-cli takes seconds to start, and is started several times. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const project = join(__dirname, '../../..');
const run = promisify(execFile);
let amazon: Awaited<ReturnType<typeof startAmazon>>;
let home: ReturnType<typeof moveIn>;
beforeAll(async () => {
  amazon = await startAmazon();
  home = moveIn();
});
afterAll(async () => {
  await amazon.stop();
  home.moveOut();
});

/** `npm run deploy`, with ask-cli itself and an Amazon of our own; the tests it would run are left out. */
const deploy = (...args: readonly string[]) =>
  run(
    process.execPath,
    [join(project, 'node_modules/tsx/dist/cli.mjs'), 'scripts/deploy.ts', ...args],
    {
      cwd: project,
      env: {
        HOME: home.home,
        PATH: [
          join(home.home, 'bin'),
          join(project, 'node_modules/.bin'),
          process.env['PATH'],
        ].join(':'),
        ASK_SMAPI_SERVER_BASE_URL: amazon.base,
        AWS_ENDPOINT_URL: amazon.base,
        ASK_SHARE_USAGE: 'false',
        ASK_SKIP_NEW_VERSION_REMINDER: 'true',
      },
    },
  ).then(
    ({ stdout }) => ({ status: 0, printed: stdout }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ status: code, printed: stderr }),
  );

/** What Amazon was asked since the last time, with names in the place of ids. */
let seen = 0;
function asked(): string[] {
  const all = amazon.asked();
  const since = all.slice(seen);
  seen = all.length;
  return since.map((what) =>
    what.replace(SKILL_ID, 'SKILL').replace(/ask-back-coach-[\w-]+/, 'BUCKET'),
  );
}

const SEND = (where: string) => ['POST /v1/skills/uploads', 'PUT /upload', `POST /v1/${where}`];
const SWITCH_ON = 'PUT /v1/skills/SKILL/stages/development/enablement';

const manifestOf = (entries: ReturnType<typeof amazon.packages>[number] | undefined) =>
  JSON.parse(
    entries?.find(({ name }) => name === 'skill.json')?.content.toString() ?? '{}',
  ) as ManifestFile;

describe('npm run deploy, with ask-cli itself', () => {
  test('stops where AWS refuses the stack, having made the skill', async () => {
    amazon.stack.allow(false);
    const { status, printed } = await deploy('--alarm-email=me@here.org');
    expect(status).toBe(1);
    expect(printed).toContain('SkillRole[AWS::IAM::Role]  CREATE_FAILED (not allowed)');
    expect(printed).toContain('docs/deploy.md tells what can go wrong at each step.');
    expect(asked()).toEqual([
      ...SEND('skills/imports'),
      ...['PUT /BUCKET/', 'PUT /BUCKET/', 'PUT /BUCKET/endpoint/build.zip'],
      'POST / CreateStack',
    ]);
  });

  test('makes the stack with the same skill, and sends it with its addresses', async () => {
    amazon.stack.allow(true);
    const { status, printed } = await deploy();
    expect([status, printed]).toEqual([0, expect.stringContaining(`The skill ${SKILL_ID}`)]);
    expect(asked()).toEqual([
      ...['PUT /BUCKET/', 'PUT /BUCKET/endpoint/build.zip', 'POST / CreateStack'],
      ...SEND('skills/SKILL/imports'),
      ...SEND('skills/SKILL/imports'),
      SWITCH_ON,
    ]);
  });

  test('has told the stack what it needs, and no more than may be sent as text', () => {
    const stack = amazon.stack.changes().at(-1);
    const told = (number: number) => stack?.get(`Parameters.member.${number}.ParameterValue`);
    expect(stack?.get('Parameters.member.1.ParameterKey')).toBe('SkillId');
    expect(told(1)).toBe(SKILL_ID);
    expect(told(2)).toBe('nodejs24.x');
    expect(stack?.get('Parameters.member.7.ParameterKey')).toBe('AlarmEmail');
    expect(told(7)).toBe('me@here.org');
    expect(Buffer.byteLength(stack?.get('TemplateBody') ?? '')).toBeLessThanOrEqual(51_200);
  });

  test('has sent the bundle and nothing else', () => {
    const zip = amazon.uploaded();
    expect(packageProblems(readZip(zip), zip.length)).toEqual([]);
  });

  test('has sent a manifest that Amazon’s definitions take, with every address', () => {
    const { manifest } = manifestOf(amazon.packages().at(-1));
    expect(smapiProblems('manifest', { manifest })).toEqual([]);
    expect(manifest.apis?.custom?.endpoint).toEqual({ uri: ENDPOINT });
    expect(manifest.events).toEqual({
      endpoint: { uri: ENDPOINT },
      subscriptions: [{ eventName: 'SKILL_DISABLED' }],
    });
    const locales = Object.keys(manifest.publishingInformation?.locales ?? {});
    expect(locales).toContain('en-US');
    const pages = {
      privacyPolicyUrl: `${amazon.base}/privacy`,
      termsOfUseUrl: `${amazon.base}/terms`,
    };
    expect(manifest.privacyAndCompliance?.locales).toEqual(
      Object.fromEntries(locales.map((locale) => [locale, pages])),
    );
  });

  /** In a deep run only: what is deployed a third time takes as long as the second. */
  (isDeep ? test : test.skip)(
    'changes the stack the next time, and sends nothing twice',
    async () => {
      const { status } = await deploy();
      expect(status).toBe(0);
      expect(asked()).toEqual([
        ...['PUT /BUCKET/', 'PUT /BUCKET/endpoint/build.zip', 'POST / UpdateStack', SWITCH_ON],
      ]);
    },
  );

  test('says how it is used where it is not understood', async () => {
    const { status, printed } = await deploy('--everything');
    expect(status).toBe(2);
    expect(printed).toContain('npm run deploy -- [options]');
  });
});
