import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { STACK, stackOf, stackProblems, stackWith } from '../../scripts/deploy/stack';
import { read } from '../support/lint/files';
import { ownStackProblems } from '../support/lint/stack/stack';

const project = join(__dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'back-coach-stack-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const written = read(STACK);
const deployed = stackOf(project);

/** The stack with one thing in it changed, which must be there. */
function planted(from: string, to: string): string {
  if (!deployed.includes(from)) throw new Error(`The stack has no "${from}".`);
  return deployed.replace(from, to);
}

/** What AWS's validator says of a stack. */
function validated(text: string): string[] {
  const file = join(scratch, 'stack.yaml');
  writeFileSync(file, text);
  return stackProblems(file);
}

describe('the stack as it is deployed', () => {
  test('passes AWS’s own validator', () => expect(validated(deployed)).toEqual([]));

  test('passes our own rules', () => expect(ownStackProblems(deployed)).toEqual([]));

  test('holds the code of the pages, and is otherwise as written', () => {
    const code = read('dist/pages/index.js');
    expect(deployed.split('\n')).toContain(`      Code: { ZipFile: ${JSON.stringify(code)} }`);
    expect(deployed.replace(JSON.stringify(code), "''")).toBe(written);
  });

  test('runs what ask-resources.json says', () => {
    const { runtime } = (
      JSON.parse(read('ask-resources.json')) as {
        profiles: { default: { skillInfrastructure: { userConfig: { runtime: string } } } };
      }
    ).profiles.default.skillInfrastructure.userConfig;
    expect(['nodejs22.x', 'nodejs24.x']).toContain(runtime);
  });

  test('lets the skill do to the table what it does, and nothing else', () => {
    const done = read('lambda/storage/dynamoStore.ts').matchAll(/send\('(\w+)'/g);
    const allowed = deployed.matchAll(/'dynamodb:(\w+)'/g);
    const names = (found: Iterable<RegExpMatchArray>) => [...found].map(([, name]) => name).sort();
    expect(names(allowed)).toEqual(names(done));
  });

  test('keeps and deletes as the privacy policy says', () => {
    const policy = read('docs/privacy.md');
    const [, backedUp] = /RecoveryPeriodInDays: (\d+)/.exec(deployed) ?? [];
    const [, logged] = /RetentionInDays: (\d+)/.exec(deployed) ?? [];
    expect(policy).toContain(`backs the table up for **${backedUp} days**`);
    expect(policy).toContain(`It is deleted after **${logged} days**`);
  });

  test('sets what the README tells of', () => {
    const [, block = ''] = /Variables:\n((?: {10}\w+: .*\n)+)/.exec(deployed) ?? [];
    const set = [...block.matchAll(/(\w+):/g)].map(([, name = '']) => name);
    expect(set).toEqual([
      ...['SKILL_ID', 'BACK_COACH_TABLE'],
      ...['BACK_COACH_OFFERS_ROUTINE', 'BACK_COACH_SILENCE_SECONDS'],
    ]);
    for (const name of set) expect(read('README.md')).toContain(`| \`${name}\``);
  });
});

describe('AWS’s validator finds', () => {
  test.each([
    ['a misspelt property', 'BillingMode:', 'BilingMode:', 'BilingMode'],
    ['a word CloudFormation does not know', 'PAY_PER_REQUEST', 'PAY_PER_USE', 'PAY_PER_USE'],
    ['what is not there', '!GetAtt Log.Arn', '!GetAtt Logs.Arn', 'Logs'],
    ['what it does not give', '!GetAtt Skill.Arn }', '!GetAtt Skill.Address }', 'Address'],
    ['a permission for nobody', '      Principal: alexa-appkit.amazon.com\n', '', 'Principal'],
    ['a thing of no known type', 'AWS::SNS::Topic', 'AWS::SNS::Topics', 'AWS::SNS::Topics'],
  ])('%s', (_, from, to, word) => {
    expect(validated(planted(from, to)).join('\n')).toContain(word);
  });
});

describe('our own rules find', () => {
  test.each([
    ['a function that waits longer than Alexa', 'Timeout: 7', 'Timeout: 8', 'Skill takes too long'],
    ['no memory to speak of', 'MemorySize: 128', 'MemorySize: 64', 'Pages has an odd memory'],
    [
      'a runtime of its own',
      'Runtime: !Ref LambdaRuntime',
      'Runtime: nodejs26.x',
      'Skill has a runtime of its own',
    ],
    ['another kind of processor', '[arm64]', '[x86_64]', 'Skill does not run on arm64'],
    ['an odd period', 'Period: 300', 'Period: 7', 'ErrorsAlarm has an odd period'],
    [
      'a look too far back',
      'EvaluationPeriods: 3\n      Threshold: 15',
      'EvaluationPeriods: 25\n      Threshold: 15',
      'MissesAlarm looks at more than a day',
    ],
    [
      'an alarm that cries where nobody speaks',
      '      TreatMissingData: notBreaching\n',
      '',
      'ErrorsAlarm has no TreatMissingData',
    ],
    ['a right to everything', 'Resource: !GetAtt Log.Arn', "Resource: '*'", 'may do something'],
    ['a right too many', "'dynamodb:GetItem',", "'dynamodb:*',", 'may do something else'],
    [
      'a right for the pages',
      '  PagesRole:\n    Type: AWS::IAM::Role\n    Properties:\n',
      '  PagesRole:\n    Type: AWS::IAM::Role\n    Properties:\n      ManagedPolicyArns: [x]\n',
      'PagesRole has a policy of somebody else',
    ],
    [
      'every skill let in',
      '      EventSourceToken: !Ref SkillId\n',
      '',
      'somebody else may call a function',
    ],
    ['a page that nobody may read', '      InvokedViaFunctionUrl: true\n', '', 'somebody else'],
    [
      'a table that goes',
      'DeletionPolicy: Retain',
      'DeletionPolicy: Delete',
      'goes with the stack',
    ],
    ['a table that keeps', 'Enabled: true }\n', 'Enabled: false }\n', 'TimeToLiveSpecification'],
    ['no backup', 'RecoveryEnabled: true', 'RecoveryEnabled: false', 'is not backed up'],
    ['another key', 'AttributeName: userId, KeyType', 'AttributeName: id, KeyType', 'KeySchema'],
    ['no encryption', 'SSEEnabled: true', 'SSEEnabled: false', 'SSESpecification'],
    ['no endpoint', '  SkillEndpoint:', '  Endpoint:', 'it gives out no SkillEndpoint'],
    ['no id to be bound to', '  SkillId: {', '  Skill_Id: {', 'it does not take SkillId'],
    [
      'something nobody gives',
      "AllowedValues: ['true', 'false']\n    Default: 'false'",
      "AllowedValues: ['true', 'false']",
      'nobody gives it OffersRoutine',
    ],
    [
      'an alias',
      'Architectures: [arm64]',
      'Architectures: &processor [arm64]',
      'it has an alias, which CloudFormation refuses',
    ],
  ])('%s', (_, from, to, words) => {
    expect(ownStackProblems(planted(from, to)).join('\n')).toContain(words);
  });

  test('too much text', () => {
    expect(ownStackProblems(`${deployed}#${'.'.repeat(51_200)}`)).toEqual([
      'it is too large to be sent as text',
    ]);
  });
});

describe('the pages', () => {
  test('have one place in the stack', () => {
    expect(() => stackWith('Code: { ZipFile: code }', '')).toThrow('needs');
    expect(() => stackWith("{ ZipFile: '' } { ZipFile: '' }", '')).toThrow('once');
  });

  test('are called by the name that their code gives', () => {
    const [, name = ''] = /Handler: index\.(\w+)/.exec(written) ?? [];
    expect(read('pages/index.ts')).toContain(`export const ${name} =`);
  });
});
