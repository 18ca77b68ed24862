import { isSame, problem, type Resource, resourcesOf, type Template } from './template';

/** Alexa waits eight seconds for an answer. */
const LONGEST_TIMEOUT = 7;
/** What Lambda takes, in megabytes. */
const MEMORY = { min: 128, max: 10_240 };

const isWithin = (value: unknown, min: number, max: number) =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max;

/** Numbers and names of functions that the validator takes. */
export const functionProblems = (template: Template): string[] =>
  resourcesOf(template, 'AWS::Lambda::Function').flatMap(([name, { Properties }]) => [
    ...problem(!isWithin(Properties['Timeout'], 1, LONGEST_TIMEOUT), `${name} takes too long`),
    ...problem(
      !isWithin(Properties['MemorySize'], MEMORY.min, MEMORY.max),
      `${name} has an odd memory`,
    ),
    ...problem(
      !isSame(Properties['Runtime'], { Ref: 'LambdaRuntime' }),
      `${name} has a runtime of its own`,
    ),
    ...problem(!isSame(Properties['Architectures'], ['arm64']), `${name} does not run on arm64`),
  ]);

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}
interface Policy {
  readonly PolicyDocument: { readonly Statement: readonly Statement[] };
}

/** What the skill may do: to its log, to its table, and nothing else. */
const ALLOWED: readonly Statement[] = [
  {
    Effect: 'Allow',
    Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    Resource: { GetAtt: 'Log.Arn' },
  },
  {
    Effect: 'Allow',
    Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
    Resource: { GetAtt: 'Listeners.Arn' },
  },
];

const statementsOf = ({ Properties }: Resource) =>
  ((Properties['Policies'] ?? []) as readonly Policy[]).flatMap(
    ({ PolicyDocument }) => PolicyDocument.Statement,
  );

/** Who is let more than is said here. */
export const roleProblems = (template: Template): string[] =>
  resourcesOf(template, 'AWS::IAM::Role').flatMap(([name, role]) => [
    ...problem('ManagedPolicyArns' in role.Properties, `${name} has a policy of somebody else`),
    ...problem(
      !isSame(statementsOf(role), name === 'SkillRole' ? ALLOWED : []),
      `${name} may do something else`,
    ),
    ...problem(
      !JSON.stringify(role.Properties['AssumeRolePolicyDocument']).includes(
        '"Principal":{"Service":"lambda.amazonaws.com"}',
      ),
      `${name} is not Lambda’s`,
    ),
  ]);

/** Who may call what: each permission is its function, and all that it says of the caller. */
const CALLERS = [
  ['Skill.Arn', 'lambda:InvokeFunction', 'alexa-appkit.amazon.com', { Ref: 'SkillId' }],
  ['Pages.Arn', 'lambda:InvokeFunctionUrl', '*', 'NONE'],
  ['Pages.Arn', 'lambda:InvokeFunction', '*', true],
];

/** Who else may call a function, or may not that should. */
export function callerProblems(template: Template): string[] {
  const found = resourcesOf(template, 'AWS::Lambda::Permission').map(([, { Properties }]) => {
    const { FunctionName, Action, Principal } = Properties;
    const { EventSourceToken, FunctionUrlAuthType, InvokedViaFunctionUrl } = Properties;
    const only = EventSourceToken ?? FunctionUrlAuthType ?? InvokedViaFunctionUrl;
    return [(FunctionName as { GetAtt?: string }).GetAtt, Action, Principal, only];
  });
  return problem(!isSame(found, CALLERS), 'somebody else may call a function');
}
