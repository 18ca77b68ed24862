import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyFor, makeCopy, writeAddresses } from '../../../scripts/deploy/copy';
import { STACK } from '../../../scripts/deploy/stack';
import { moveIn } from '../../support/deploying';

const FILES = {
  'ask-resources.json': JSON.stringify({
    profiles: {
      default: {
        code: { default: { src: './dist/lambda' } },
        skillInfrastructure: {
          userConfig: { awsRegion: 'eu-west-1', cfn: { parameters: { OffersRoutine: 'true' } } },
        },
      },
    },
  }),
  'skill-package/skill.json': JSON.stringify({
    manifest: {
      publishingInformation: { locales: { 'en-US': {}, 'de-DE': {} } },
      privacyAndCompliance: { containsAds: false },
    },
  }),
  'dist/lambda/index.js': 'the bundle',
  'dist/pages/index.js': 'the "pages"',
  [STACK]: "Code: { ZipFile: '' }\n",
};
const OPTIONS = { profile: 'trial', isRehearsal: false };

let home: ReturnType<typeof moveIn>;
let folder: string;
beforeEach(() => {
  home = moveIn();
  for (const [file, text] of Object.entries(FILES)) home.write(`project/${file}`, text);
  folder = copyFor(home.world, OPTIONS);
});
afterEach(() => home.moveOut());

const copy = (options: object = {}) =>
  makeCopy({ ...home.world, project: join(home.home, 'project') }, folder, {
    ...OPTIONS,
    ...options,
  });
const inCopy = (file: string) => readFileSync(join(folder, file), 'utf8');
const addToCopy = (file: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), 'left over');
};

describe('a copy', () => {
  test('lies with other programs’ states, where those are kept', () => {
    expect(folder).toBe(join(home.home, '.local/state/back-coach/trial/back-coach'));
    home.env['XDG_STATE_HOME'] = '/states';
    expect(copyFor(home.world, OPTIONS)).toBe('/states/back-coach/trial/back-coach');
  });

  test('is its owner’s alone', () => {
    copy();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('has the settings of the project, under the profile’s name, and the address', () => {
    copy({ alarmEmail: 'me@here.org' });
    expect(JSON.parse(inCopy('ask-resources.json'))).toEqual({
      profiles: {
        trial: {
          code: { default: { src: './dist/lambda' } },
          skillInfrastructure: {
            userConfig: {
              awsRegion: 'eu-west-1',
              cfn: { parameters: { OffersRoutine: 'true', AlarmEmail: 'me@here.org' } },
            },
          },
        },
      },
    });
  });

  test('has the pages in its stack', () => {
    copy();
    expect(inCopy(STACK)).toBe('Code: { ZipFile: "the \\"pages\\"" }\n');
  });

  test('is made anew, but for what ask-cli noted', () => {
    copy();
    for (const file of ['.ask/ask-states.json', 'dist/lambda/old.js', 'old.json']) addToCopy(file);
    copy();
    expect(inCopy('.ask/ask-states.json')).toBe('left over');
    expect(inCopy('dist/lambda/index.js')).toBe('the bundle');
    expect(
      ['dist/lambda/old.js', 'old.json'].filter((each) => existsSync(join(folder, each))),
    ).toEqual([]);
  });
});

describe('the addresses', () => {
  test('are written for every locale, beside all else', () => {
    copy();
    writeAddresses(folder, { PrivacyPolicy: 'https://p', TermsOfUse: 'https://t', Skill: 'x' });
    const pages = { privacyPolicyUrl: 'https://p', termsOfUseUrl: 'https://t' };
    expect(JSON.parse(inCopy('skill-package/skill.json'))).toEqual({
      manifest: {
        publishingInformation: { locales: { 'en-US': {}, 'de-DE': {} } },
        privacyAndCompliance: { containsAds: false, locales: { 'en-US': pages, 'de-DE': pages } },
      },
    });
  });

  test('are not written before there are any', () => {
    copy();
    writeAddresses(folder, { PrivacyPolicy: 'https://p' });
    expect(inCopy('skill-package/skill.json')).toBe(FILES['skill-package/skill.json']);
  });
});
