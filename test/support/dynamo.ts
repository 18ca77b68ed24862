import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { createDynamoClient, type DynamoAccess } from '../../lambda/storage/dynamoClient';

/** The table that a test's stores keep their records in. */
export const TABLE = 'listeners';

const credentials = { accessKeyId: 'key', secretAccessKey: 'secret', sessionToken: 'token' };

/** Access to a service on this machine. */
export const accessTo = (port: number): DynamoAccess => ({
  region: 'us-east-1',
  ...credentials,
  endpoint: `http://127.0.0.1:${port}`,
});

/** A DynamoDB of our own with an empty table in it; `close` it at the end. */
export async function startDynamo() {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const access = accessTo((server.address() as AddressInfo).port);
  const send = createDynamoClient(access);
  await send('CreateTable', {
    TableName: TABLE,
    KeySchema: [{ AttributeName: 'userId', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'userId', AttributeType: 'S' }],
    BillingMode: 'PAY_PER_REQUEST',
  });
  return {
    access,
    send,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
