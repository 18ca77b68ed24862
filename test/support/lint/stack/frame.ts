import { isSame, problem, resourcesOf, type Template } from './template';

/** What ask-cli's deployer gives a stack; everything else must have a value of its own. */
const FROM_ASK_CLI = [
  'SkillId',
  'LambdaRuntime',
  'LambdaHandler',
  'CodeBucket',
  'CodeKey',
  'CodeVersion',
];
/** What the deploy reads of a stack; ask-cli fails without the first. */
const GIVEN_OUT = ['SkillEndpoint', 'PrivacyPolicy', 'TermsOfUse', 'SkillFunction'];
/** How large a template may be that is sent as text, as ask-cli sends it, in bytes. */
const MOST_BYTES = 51_200;

/** What is wrong with a template's text, which the validator reads past. */
export const textProblems = (text: string): string[] => [
  ...problem(Buffer.byteLength(text) > MOST_BYTES, 'it is too large to be sent as text'),
  ...problem(/^[^#'"]*[:-] +[&*]\w/m.test(text), 'it has an alias, which CloudFormation refuses'),
];

/** What a stack takes and gives. */
export function exchangeProblems({ Parameters, Outputs }: Template): string[] {
  const own = Object.entries(Parameters).filter(([name]) => !FROM_ASK_CLI.includes(name));
  return [
    ...FROM_ASK_CLI.flatMap((name) => problem(!(name in Parameters), `it does not take ${name}`)),
    ...own.flatMap(([name, { Default }]) =>
      problem(Default === undefined, `nobody gives it ${name}`),
    ),
    ...GIVEN_OUT.flatMap((name) => problem(!(name in Outputs), `it gives out no ${name}`)),
    ...problem(
      !isSame(Outputs['SkillEndpoint']?.Value, { GetAtt: 'Skill.Arn' }),
      'Alexa is sent elsewhere',
    ),
  ];
}

/** What must be so of the one table there is. */
const TABLE = {
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: [{ AttributeName: 'userId', KeyType: 'HASH' }],
  TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
  SSESpecification: { SSEEnabled: true },
  DeletionProtectionEnabled: true,
};

/** What would lose a listener's record, or keep one that should go. */
export function tableProblems(template: Template): string[] {
  const tables = resourcesOf(template, 'AWS::DynamoDB::Table');
  return [
    ...problem(tables.length !== 1, `it has ${tables.length} tables`),
    ...tables.flatMap(([name, { DeletionPolicy, UpdateReplacePolicy, Properties }]) => [
      ...problem(
        DeletionPolicy !== 'Retain' || UpdateReplacePolicy !== 'Retain',
        `${name} goes with the stack`,
      ),
      ...problem(
        !JSON.stringify(Properties['PointInTimeRecoverySpecification'] ?? '').includes(
          '"PointInTimeRecoveryEnabled":true',
        ),
        `${name} is not backed up`,
      ),
      ...Object.entries(TABLE).flatMap(([key, value]) =>
        problem(!isSame(Properties[key], value), `${name} has another ${key}`),
      ),
    ]),
  ];
}
