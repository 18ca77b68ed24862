import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { createApp } from './app';

const app = createApp(process.env);

/** What AWS Lambda calls: one async function, since Node 24's Lambda refuses callbacks. */
export const handler = (event: RequestEnvelope, context: Context): Promise<ResponseEnvelope> =>
  app.invoke(event, context);
