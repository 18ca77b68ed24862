/** What a stack gives out, by name. */
export type Outputs = Readonly<Record<string, string>>;

const STACK_ID = 'arn:aws:cloudformation:us-east-1:123456789012:stack/back-coach/1';

const answer = (action: string, result: string) =>
  `<${action}Response xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">` +
  `<${action}Result>${result}</${action}Result>` +
  `<ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></${action}Response>`;

const described = (status: string, outputs: Outputs) => {
  const members = Object.entries(outputs).map(
    ([key, value]) =>
      `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
  );
  return (
    `<Stacks><member><StackId>${STACK_ID}</StackId><StackName>back-coach</StackName>` +
    `<CreationTime>2026-01-01T00:00:00Z</CreationTime><StackStatus>${status}</StackStatus>` +
    `<Outputs>${members.join('')}</Outputs></member></Stacks>`
  );
};

const event =
  '<StackEvents><member><LogicalResourceId>SkillRole</LogicalResourceId>' +
  '<ResourceType>AWS::IAM::Role</ResourceType><ResourceStatus>CREATE_FAILED</ResourceStatus>' +
  '<ResourceStatusReason>not allowed</ResourceStatusReason></member></StackEvents>';

/** Plays CloudFormation: one stack, which is there once it was made, and given what it was made with. */
export function createCloudFormation(outputs: Outputs) {
  let isAllowed = true;
  let status: string | undefined;
  const asked: URLSearchParams[] = [];
  const made = (action: string) => {
    status = isAllowed ? `${action.toUpperCase()}_COMPLETE` : 'ROLLBACK_COMPLETE';
    return answer(`${action}Stack`, `<StackId>${STACK_ID}</StackId>`);
  };
  return {
    /** Refuses, or takes again, what the stack is to make. */
    allow: (may: boolean) => void (isAllowed = may),
    /** What was asked for that changes something, in order. */
    changes: () => asked.filter((each) => /^(Create|Update)/.test(each.get('Action') ?? '')),
    answer: (form: URLSearchParams): string => {
      asked.push(form);
      const action = form.get('Action') ?? '';
      switch (action) {
        case 'CreateStack':
          return made('Create');
        case 'UpdateStack':
          return made('Update');
        case 'DescribeStackEvents':
          return answer('DescribeStackEvents', event);
        default:
          return answer('DescribeStacks', status === undefined ? '' : described(status, outputs));
      }
    },
  };
}
