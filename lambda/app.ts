import type { Skillset } from './alexa/converse';
import { createTurnLog } from './alexa/turnLog';
import { catalogue } from './content/catalogue';
import { phrasebookFor, pointNamesFor, readerFor, slotNamesFor } from './content/locales';
import { PART_LIMITS } from './domain/timeline/partLimits';
import { createSkill } from './skill';
import { chooseStore, type Environment } from './storage/chooseStore';

/** What the handlers work with in an environment: `BACK_COACH_REPLY_SECONDS` sets the longest reply, `BACK_COACH_TABLE`
 * names the DynamoDB table that remembers listeners between visits, `BACK_COACH_STORE` a file that does,
 * `BACK_COACH_OFFERS_ROUTINE` set to `true` lets a routine be offered. */
export function skillsetFor(environment: Environment): Skillset {
  const { BACK_COACH_REPLY_SECONDS: replySeconds, BACK_COACH_OFFERS_ROUTINE: offersRoutine } =
    environment;
  return {
    catalogue,
    phrasebookFor,
    pointNamesFor,
    slotNamesFor,
    readerFor,
    store: chooseStore(environment, console.warn),
    limits: { ...PART_LIMITS, ...(Number(replySeconds) > 0 && { seconds: Number(replySeconds) }) },
    offersRoutine: offersRoutine === 'true',
  };
}

/** The whole skill, put together from its environment. `SKILL_ID` refuses other skills' requests; on AWS Lambda, where
 * anybody's may arrive, it throws without one. */
export function createApp(environment: Environment) {
  const { SKILL_ID: skillId, AWS_LAMBDA_FUNCTION_NAME: lambda } = environment;
  if (lambda && !skillId) throw new Error('SKILL_ID is not set.');
  const logTurn = lambda && createTurnLog(lambda, (line) => void process.stdout.write(`${line}\n`));
  return createSkill({ ...skillsetFor(environment), ...(logTurn && { logTurn }) }, skillId);
}
