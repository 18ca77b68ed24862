import { DynamoDB } from 'aws-sdk';
import { DynamoDbPersistenceAdapter } from 'ask-sdk-dynamodb-persistence-adapter';
import type { RequestEnvelope } from 'ask-sdk-model';
import { template } from './template';

const skill = template(({ attributesManager }) => attributesManager.getPersistentAttributes())
  .withPersistenceAdapter(
    new DynamoDbPersistenceAdapter({
      tableName: process.env['BACK_COACH_TABLE'] ?? '',
      partitionKeyName: 'userId',
      dynamoDBClient: new DynamoDB({
        endpoint: process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? '',
        region: process.env['AWS_REGION'] ?? '',
        apiVersion: 'latest',
      }),
    }),
  )
  .create();

/** Answers a launch once the listener's attributes were read, through Amazon's own adapter. */
export const handler = (event: RequestEnvelope) => skill.invoke(event);
