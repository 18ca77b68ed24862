import { createDynamoClient, type DynamoAccess } from './dynamoClient';
import { createDynamoStore } from './dynamoStore';
import { createFileStore } from './fileStore';
import { forgetfulStore, type ListenerStore } from './listenerStore';

/** Settings by name, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Who may use a table: as AWS Lambda says it. */
const accessIn = (environment: Environment): DynamoAccess => ({
  region: environment['AWS_REGION'] ?? 'us-east-1',
  accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? '',
  secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? '',
  ...(environment['AWS_SESSION_TOKEN'] && { sessionToken: environment['AWS_SESSION_TOKEN'] }),
  ...(environment['AWS_ENDPOINT_URL_DYNAMODB'] && {
    endpoint: environment['AWS_ENDPOINT_URL_DYNAMODB'],
  }),
});

/** The store that the environment names: a table, else a file, else none. */
export function chooseStore(
  environment: Environment,
  warn: (message: string) => void,
): ListenerStore {
  const { BACK_COACH_TABLE: table, BACK_COACH_STORE: file } = environment;
  if (table) return createDynamoStore(createDynamoClient(accessIn(environment)), table);
  return file ? createFileStore(file, warn) : forgetfulStore;
}
