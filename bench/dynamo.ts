import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { createDynamoClient } from '../lambda/storage/dynamoClient';
import type { Variables } from './programs';

const TABLE = 'listeners';

/** A DynamoDB in this process, with a table of listeners: the settings that lead a skill there, and what closes it. */
export async function startDynamo(): Promise<{
  readonly settings: Variables;
  readonly close: () => void;
}> {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const access = { region: 'us-east-1', accessKeyId: 'key', secretAccessKey: 'secret' };
  await createDynamoClient({ ...access, endpoint })('CreateTable', {
    TableName: TABLE,
    KeySchema: [{ AttributeName: 'userId', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'userId', AttributeType: 'S' }],
    BillingMode: 'PAY_PER_REQUEST',
  });
  return {
    settings: {
      BACK_COACH_TABLE: TABLE,
      AWS_REGION: access.region,
      AWS_ACCESS_KEY_ID: access.accessKeyId,
      AWS_SECRET_ACCESS_KEY: access.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: '1',
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
