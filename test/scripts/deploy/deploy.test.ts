import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deploy } from '../../../scripts/deploy/deploy';
import { readDeployOptions } from '../../../scripts/deploy/options';
import { moveIn } from '../../support/deploying';
import { read } from '../../support/lint/files';

/** The first look at the stack takes some seconds. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let home: ReturnType<typeof moveIn>;
beforeEach(() => void (home = moveIn()));
afterEach(() => home.moveOut());

/** Deploys with a command line, and gives what went wrong, if anything. */
const deployWith = (...args: readonly string[]): Promise<string | undefined> =>
  deploy(readDeployOptions(args, home.world), home.world).then(
    () => undefined,
    (error: Error) => error.message,
  );

/** Has `ask` note a skill, and a stack only where it makes one; `script` comes before. */
function installAsk(script = ''): void {
  const states = (outputs: object) => ({
    profiles: {
      default: {
        skillId: 'amzn1.ask.skill.ours',
        skillInfrastructure: {
          '@ask-cli/cfn-deployer': { deployState: { default: { outputs } } },
        },
      },
    },
  });
  // Nobody answers at this port.
  const given = { PrivacyPolicy: 'http://127.0.0.1:9/p', TermsOfUse: 'http://127.0.0.1:9/t' };
  const outputs = Object.entries({ ...given, SkillFunction: 'back-coach' }).map(
    ([OutputKey, OutputValue]) => ({ OutputKey, OutputValue }),
  );
  home.write('skill.json', JSON.stringify(states([])));
  home.write('stack.json', JSON.stringify(states(outputs)));
  home.install(
    'ask',
    `[ "$1" = deploy ] || exit 0
     ${script}
     mkdir -p .ask
     case "$*" in
       *skill-infrastructure*) cp "$HOME/stack.json" .ask/ask-states.json ;;
       *skill-metadata*) [ -f .ask/ask-states.json ] || cp "$HOME/skill.json" .ask/ask-states.json ;;
     esac`,
  );
}

/** What was run, without looking for programs and accounts. */
const ran = () => home.ran().filter((line) => !/--version|get-caller-identity/.test(line));
const copy = () => join(home.home, '.local/state/back-coach/default/back-coach');
const inCopy = (file: string) => readFileSync(join(copy(), file), 'utf8');

const METADATA = 'ask deploy --target skill-metadata --profile default';
const INFRASTRUCTURE = 'ask deploy --target skill-infrastructure --profile default';

describe('a deployment', () => {
  test('that cannot be made is not begun', async () => {
    home.moveOut();
    home = moveIn({});
    const problem = await deployWith();
    expect(problem).toMatch(/^Missing:\n- ask-cli is not there[^]*\n- ask-cli has no profile/);
    expect(ran()).toEqual([]);
    expect(existsSync(copy())).toBe(false);
  });

  test('goes no further than its tests', async () => {
    installAsk();
    home.install('npm', 'exit 1');
    expect(await deployWith()).toBe('"npm test" failed.');
    expect(ran()).toEqual(['npm test']);
  });

  test('is rehearsed without an account', async () => {
    home.moveOut();
    home = moveIn({});
    expect(await deployWith('--dry-run')).toBeUndefined();
    expect(home.said()).toMatch(/^Missing:[^]*Checking the stack\nNothing was sent/);
    expect(ran()).toEqual(['npm test', 'npm run -s sbom']);
    expect(readdirSync(copy()).sort()).toEqual(
      ['ask-resources.json', 'dist', 'infrastructure', 'sbom.json', 'skill-package'].sort(),
    );
    expect(readdirSync(join(copy(), 'dist'))).toEqual(['lambda']);
    expect(readdirSync(join(copy(), 'dist/lambda'))).toEqual(readdirSync('dist/lambda'));
  });

  test('that fails at the stack goes on from there, with the same skill', async () => {
    installAsk('case "$*" in *skill-infrastructure*) exit 1 ;; esac');
    expect(await deployWith()).toBe(`"${INFRASTRUCTURE}" failed.`);
    expect(ran()).toEqual(['npm test', 'npm run -s sbom', METADATA, INFRASTRUCTURE]);
    expect(await deployWith()).toBe(`"${INFRASTRUCTURE}" failed.`);
    expect(ran().slice(4)).toEqual(['npm test', 'npm run -s sbom', INFRASTRUCTURE]);
  });

  test('in which ask-cli makes no skill stops', async () => {
    home.install('ask', '');
    expect(await deployWith()).toBe('ask-cli noted no skill.');
  });

  test('tells whom alarms are sent to until it is told otherwise', async () => {
    const email = () =>
      (/"AlarmEmail": "(.*)"/.exec(inCopy('ask-resources.json')) ?? [])[1] ?? 'nobody';
    const told: string[] = [];
    for (const args of [[], ['--alarm-email=me@here.org'], [], ['--alarm-email=']]) {
      await deployWith('--dry-run', ...args);
      told.push(email());
    }
    expect(told).toEqual(['nobody', 'me@here.org', 'me@here.org', 'nobody']);
  });

  test('of another profile has a copy of its own', async () => {
    await deployWith('--dry-run', '--profile=other');
    const other = join(home.home, '.local/state/back-coach/other/back-coach/ask-resources.json');
    const { profiles } = JSON.parse(readFileSync(other, 'utf8')) as { profiles: object };
    expect(Object.keys(profiles)).toEqual(['other']);
    expect(existsSync(copy())).toBe(false);
  });

  test('leaves no trace of an account in the project', async () => {
    const files = ['ask-resources.json', 'skill-package/skill.json'];
    const before = files.map(read);
    installAsk('exit 0');
    await deployWith('--alarm-email=me@here.org');
    expect(files.map(read)).toEqual(before);
    expect(existsSync(join(home.world.project, '.ask'))).toBe(false);
  });
});
