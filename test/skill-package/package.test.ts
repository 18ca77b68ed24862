import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type AskReport,
  copyProject,
  packageProblems,
  readBuild,
  removeCopy,
  runAskCli,
  smoke,
} from '../support/askPackage';
import { type ManifestFile, openPlaces } from '../support/lint/manifest';
import { smapiProblems } from '../support/lint/smapi';
import { readZip, type ZipEntry } from '../support/zip';

/** Starting another Node takes a second; where it is not cached it must be fetched first. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const project = join(__dirname, '../..');
let copy: string;
let scratch: string;
let report: AskReport;
let entries: readonly ZipEntry[];
let bytes: number;

beforeAll(async () => {
  copy = await copyProject();
  scratch = await mkdtemp(join(tmpdir(), 'back-coach-bundle-'));
  report = await runAskCli(copy);
  ({ entries, bytes } = await readBuild(report));
});
afterAll(async () => {
  await removeCopy(copy);
  await rm(scratch, { recursive: true, force: true });
});

describe('ask-cli', () => {
  test('reads ask-resources.json', () => {
    expect(report).toMatchObject({
      infrastructure: '@ask-cli/cfn-deployer',
      userConfig: {
        runtime: 'nodejs24.x',
        handler: 'index.handler',
        templatePath: './infrastructure/cfn-deployer/skill-stack.yaml',
        awsRegion: 'us-east-1',
      },
      regions: ['default'],
      source: './dist/lambda',
    });
  });

  test('reads skill.json, and the icons beside it', () => {
    expect(report).toMatchObject({ skillName: 'Back Coach', hasIconFiles: true });
  });

  test('writes an endpoint into skill.json that Amazon’s definitions take', () => {
    const deployed = report.deployed as ManifestFile;
    expect(smapiProblems('manifest', deployed)).toEqual([]);
    expect(openPlaces(deployed)).not.toContain('apis.custom.endpoint.uri');
  });

  test('subscribes to a listener’s leaving, at the same endpoint', () => {
    const { manifest } = report.deployed as ManifestFile;
    expect(manifest.events).toEqual({
      endpoint: manifest.apis?.custom?.endpoint,
      subscriptions: [{ eventName: 'SKILL_DISABLED' }],
    });
  });

  test('zips the folder as it is', () => {
    expect(report.builds.map(({ buildFlow }) => buildFlow)).toEqual(['ZipOnlyBuildFlow']);
  });
});

describe('the zip', () => {
  test('holds the bundle, nothing else, and not too much of it', async () => {
    expect(packageProblems(entries, bytes)).toEqual([]);
    for (const { name, content } of entries)
      expect(content.equals(await readFile(join(copy, 'dist/lambda', name)))).toBe(true);
  });

  test('answers a LaunchRequest under Node 24, and refuses another skill’s', async () => {
    for (const { name, content } of entries) await writeFile(join(scratch, name), content);
    const printed = await smoke(join(scratch, 'index.js'), '24');
    expect(printed).toContain('answers a LaunchRequest under Node v24.');
    expect(printed).toContain('refuses a request for another skill');
  });

  test('leaves the source maps at home, also those of what is packed', async () => {
    const files = await readdir(join(project, 'dist/lambda'));
    const code = [...files.filter((name) => /js$/.test(name)), 'guidance.js', 'screen.js'];
    const maps = await readdir(join(project, 'dist/maps'));
    expect(maps).toEqual(expect.arrayContaining(code.map((name) => `${name}.map`)));
    expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
  });

  test('with a file more, or too large, would be noticed', async () => {
    const other = await copyProject();
    await writeFile(join(other, 'dist/lambda/notes.txt'), 'A stray note.');
    const planted = await readBuild(await runAskCli(other));
    await removeCopy(other);
    expect(packageProblems(planted.entries, planted.bytes)).toEqual(['notes.txt is in the zip']);
    const without = planted.entries.filter(({ name }) => !/^(index\.js|notes\.txt)$/.test(name));
    expect(packageProblems(without, 999_999)).toEqual(['no index.js', '999999 bytes']);
  });

  test('is read by a reader that knows a zip from something else', () => {
    expect(() => readZip(Buffer.from('not a zip'))).toThrow('This is no zip.');
  });
});

const answer = `{ version: '1.0', response: {
  outputSpeech: { type: 'SSML', ssml: 'Where shall we work?' }, shouldEndSession: false } }`;

describe('a handler', () => {
  const bundles = [
    ['under another name', `exports.main = async () => (${answer});`, 'no function named handler'],
    [
      'that calls back',
      `exports.handler = (event, context, callback) => callback(null, ${answer});`,
      'takes a callback',
    ],
    ['without a promise', `exports.handler = () => (${answer});`, 'gives no promise'],
    [
      'that answers any skill',
      `exports.handler = async () => (${answer});`,
      'Missing expected rejection',
    ],
    ['that fails', `exports.handler = async () => { throw new Error('no'); };`, 'Error: no'],
    ['that is silent', `exports.handler = async () => ({ response: {} });`, 'outputSpeech'],
  ];

  test.each(bundles)('%s is refused', async (name, source, why) => {
    const bundle = join(scratch, `${name}.cjs`);
    await writeFile(bundle, source);
    await expect(smoke(bundle)).rejects.toThrow(why);
  });
});
