import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readDeployOptions } from '../../../scripts/deploy/options';
import { whatIsMissing } from '../../../scripts/deploy/whatIsMissing';
import { moveIn, PROFILE } from '../../support/deploying';

let home: ReturnType<typeof moveIn> | undefined;
afterEach(() => home?.moveOut());

/** What is missing in a home where ask-cli is, for a command line. */
function missing(profiles?: object, args: readonly string[] = []) {
  home = moveIn(profiles);
  home.install('ask', '');
  return { home, ask: () => whatIsMissing(home!.world, readDeployOptions(args, home!.world)) };
}

const FROM_ENVIRONMENT = {
  ASK_VENDOR_ID: 'M1',
  ASK_REFRESH_TOKEN: 'refresh',
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
};

describe('where nothing is missing', () => {
  test('a profile is taken, and AWS asked who its keys belong to', () => {
    const { home, ask } = missing();
    expect(ask()).toEqual([]);
    expect(home.ran()).toContain('aws sts get-caller-identity --profile work');
  });

  test('another profile is taken where it is named', () => {
    const { home, ask } = missing({ other: { ...PROFILE, aws_profile: 'elsewhere' } }, [
      '--profile=other',
    ]);
    expect(ask()).toEqual([]);
    expect(home.ran()).toContain('aws sts get-caller-identity --profile elsewhere');
  });

  test('the environment is taken where it names everything', () => {
    const { home, ask } = missing({});
    Object.assign(home.env, FROM_ENVIRONMENT);
    expect(ask()).toEqual([]);
    expect(home.ran()).toContain('aws sts get-caller-identity');
  });
});

describe('where something is missing, it is named:', () => {
  test('the programs', () => {
    const { home, ask } = missing();
    for (const name of ['ask', 'aws']) rmSync(join(home.home, 'bin', name));
    expect(ask()).toEqual([
      'ask-cli is not there: run "npm ci"',
      'The AWS command line, "aws", is not there',
    ]);
  });

  test.each<[string, object | undefined, string]>([
    ['a profile', undefined, 'ask-cli has no profile "default"'],
    ['a sign-in', { ...PROFILE, token: {} }, 'The profile "default" is not signed in to Amazon'],
    ['a vendor', { ...PROFILE, vendor_id: '' }, 'The profile "default" has no vendor id'],
    [
      'an AWS account',
      { ...PROFILE, aws_profile: '' },
      'The profile "default" has no AWS account beside it',
    ],
  ])('%s, and what brings it', (_, profile, words) => {
    const { home, ask } = missing(profile ? { default: profile } : {});
    expect(ask()).toEqual([`${words}: run "npx ask configure --profile default"`]);
    expect(home.ran().join()).not.toContain('sts');
  });

  test('everything of a home that has no profiles at all', () => {
    const { home, ask } = missing();
    rmSync(join(home.home, '.ask'), { recursive: true });
    expect(ask()).toEqual([expect.stringContaining('no profile "default"')]);
  });

  test('what the environment lacks, where it names some', () => {
    const { home, ask } = missing({});
    Object.assign(home.env, { ...FROM_ENVIRONMENT, AWS_SECRET_ACCESS_KEY: undefined });
    expect(ask()).toEqual([
      'AWS_SECRET_ACCESS_KEY is not set',
      expect.stringContaining('no profile "default"'),
    ]);
  });

  test('keys that AWS does not take, with what AWS says', () => {
    const { home, ask } = missing();
    home.install('aws', 'if [ "$1" = sts ]; then echo "The token is expired" >&2; exit 254; fi');
    expect(ask()).toEqual(['AWS does not take the keys of "default": The token is expired']);
  });
});

describe('a command line', () => {
  test('is read', () => {
    const { home } = missing();
    expect(readDeployOptions(['--dry-run', '--alarm-email=me@here.org'], home.world)).toEqual({
      profile: 'default',
      alarmEmail: 'me@here.org',
      isRehearsal: true,
    });
  });

  test('with a word too many is refused', () => {
    const { home } = missing();
    expect(() => readDeployOptions(['--prod'], home.world)).toThrow('prod');
    expect(() => readDeployOptions(['now'], home.world)).toThrow('now');
  });
});
