import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { deviceOf } from './device';
import { localeOf } from './request';
import { requestName } from './log';
import { factsOf, type TurnFacts } from './turnFacts';

/** Writes one line of a log. */
export type WriteLine = (line: string) => void;

/** Has a request answered, and writes one line about the turn. */
export type LogTurn = (input: HandlerInput, answer: () => Promise<Response>) => Promise<Response>;

/** Requests that a listener made and waits for an answer to. */
const TURNS = ['LaunchRequest', 'IntentRequest'];

/** How things stood before and after what is private. */
const MASKED = { before: 'private', after: 'private' };

const NAMESPACE = 'BackCoach';
const DIMENSION = 'FunctionName';

const count = (isSo: boolean | undefined) => (isSo ? 1 : 0);

/** What is counted of a turn, by the name of its metric. */
const countsOf = (input: HandlerInput, facts: TurnFacts) => {
  const { request, session } = input.requestEnvelope;
  const isTurn = TURNS.includes(request.type);
  return {
    Turns: count(isTurn),
    SessionsBegun: count(isTurn && session?.new),
    SessionsFinished: count(facts.hasFinished),
    SessionsLeft: count(facts.hasLeft),
    Misses: count(facts.isMiss),
    SecondReadings: count(facts.isReadAgain),
    StorageFaults: count(facts.hasStoreFailed),
    Apologies: count(facts.isApology),
    PagesLost: count(facts.hasLostPage),
    ...(facts.words !== undefined && { WordsNeeded: facts.words }),
  };
};

/** CloudWatch's embedded metric format: what of a line is a metric. */
const metricsOf = (names: readonly string[], at: number) => ({
  Timestamp: at,
  CloudWatchMetrics: [
    {
      Namespace: NAMESPACE,
      Dimensions: [[DIMENSION]],
      Metrics: names.map((Name) => ({ Name, Unit: 'Count' })),
    },
  ],
});

/** Logs turns under the name of a function: what was asked, how things stood before and after, how long it took, and what is
 * counted of it. Nothing that was said is in it, and nobody's number; of a private route neither its name nor the states. */
export function createTurnLog(functionName: string, write: WriteLine): LogTurn {
  let isCold = true;
  return async (input, answer) => {
    const startedAt = performance.now();
    const wasCold = isCold;
    isCold = false;
    const response = await answer();
    const facts = factsOf(input);
    const { request } = input.requestEnvelope;
    const counts = countsOf(input, facts);
    const { before, after } = facts.mayBeNamed ? facts : MASKED;
    write(
      JSON.stringify({
        _aws: metricsOf(Object.keys(counts), Date.now()),
        [DIMENSION]: functionName,
        requestId: request.requestId,
        locale: localeOf(input),
        request: requestName(input),
        device: deviceOf(input),
        before,
        after,
        milliseconds: Math.round(performance.now() - startedAt),
        isCold: wasCold,
        ...counts,
      }),
    );
    return response;
  };
}

/** Answers, and writes nothing. */
export const logNoTurn: LogTurn = (_, answer) => answer();
