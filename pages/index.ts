import type { LambdaFunctionURLEvent, LambdaFunctionURLResult } from 'aws-lambda';
import { answerPage } from './answerPage';

/** What AWS Lambda calls for the address of the pages: one async function, as Node 24's Lambda wants it. */
export const servePage = ({
  rawPath,
  requestContext,
}: LambdaFunctionURLEvent): Promise<LambdaFunctionURLResult> =>
  Promise.resolve({ ...answerPage(requestContext.http.method, rawPath) });
