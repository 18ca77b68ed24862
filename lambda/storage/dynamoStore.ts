import { type DynamoItem, DynamoRefusal, type DynamoSend } from './dynamoClient';
import { expiryOf, type Kept, type ListenerStore, revisionAfter } from './listenerStore';

const text = (value: string) => ({ S: value });
const number = (value: number) => ({ N: String(value) });

/** A record as it was written; what is no JSON is no record. */
function parseRecord(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** What an item keeps. DynamoDB deletes what has expired up to two days late, so that it must be told here. */
function keptIn(item: DynamoItem, at: number): Kept | undefined {
  const revision = Number(item['revision']?.['N'] ?? 0);
  const expiresAt = Number(item['expiresAt']?.['N']);
  if (expiresAt <= at / 1000) return undefined;
  return { record: parseRecord(item['record']?.['S'] ?? ''), revision };
}

/** Writes only where nothing is kept, or nothing that counts any more. */
const whereNone = (at: number) => ({
  ConditionExpression: 'attribute_not_exists(userId) OR expiresAt <= :now',
  ExpressionAttributeValues: { ':now': number(Math.floor(at / 1000)) },
});

/** Writes only over one revision; nought is that of an item that has none, for it is not ours. */
const whereRevision = (revision: number) =>
  revision === 0
    ? { ConditionExpression: 'attribute_exists(userId) AND attribute_not_exists(revision)' }
    : {
        ConditionExpression: 'revision = :revision',
        ExpressionAttributeValues: { ':revision': number(revision) },
      };

const isConflict = (error: unknown) =>
  error instanceof DynamoRefusal && error.name === 'ConditionalCheckFailedException';

/** Keeps listeners in a DynamoDB table: its key is `userId`, a string; its time to live is `expiresAt`. */
export function createDynamoStore(send: DynamoSend, table: string): ListenerStore {
  const keyOf = (userId: string) => ({ TableName: table, Key: { userId: text(userId) } });
  return {
    load: async ({ userId, at }) => {
      const { Item } = await send('GetItem', { ...keyOf(userId), ConsistentRead: true });
      return Item && keptIn(Item, at);
    },
    save: async ({ userId, at }, record, replaced) => {
      const revision = revisionAfter(at, replaced);
      const item = {
        userId: text(userId),
        revision: number(revision),
        expiresAt: number(expiryOf(at)),
        record: text(JSON.stringify(record)),
      };
      const condition = replaced === undefined ? whereNone(at) : whereRevision(replaced);
      try {
        await send('PutItem', { TableName: table, Item: item, ...condition });
        return { kind: 'saved', revision };
      } catch (error) {
        if (isConflict(error)) return { kind: 'conflict' };
        throw error;
      }
    },
    forget: async ({ userId }) => void (await send('DeleteItem', keyOf(userId))),
  };
}
