import type { Skillset } from './alexa/skillset';
import { createTurnLog } from './alexa/turnLog';
import { catalogue } from './content/catalogue';
import {
  phrasebookFor,
  harmReaderFor,
  pointNamesFor,
  readerFor,
  slotNamesFor,
} from './content/locales';
import { PART_LIMITS, type PartLimits } from './domain/timeline/partLimits';
import { createSkill } from './skill';
import { chooseStore, type Environment } from './storage/chooseStore';

/** A setting in seconds; what is none, or empty, counts as not set. */
function secondsIn(setting: string | undefined): number | undefined {
  const seconds = setting?.trim() ? Number(setting) : Number.NaN;
  return seconds >= 0 && Number.isFinite(seconds) ? seconds : undefined;
}

/** The limits that are set: what silence brings may be as long as a reply unless it is set by itself. */
function limitsIn(environment: Environment): PartLimits {
  const seconds = secondsIn(environment.BACK_COACH_REPLY_SECONDS) || PART_LIMITS.seconds;
  const silence = secondsIn(environment.BACK_COACH_SILENCE_SECONDS) ?? seconds;
  const limits = { ...PART_LIMITS, seconds };
  return silence > 0 ? { ...limits, silence: { ...PART_LIMITS, seconds: silence } } : limits;
}

/** What the handlers work with in an environment: `BACK_COACH_REPLY_SECONDS` sets the longest reply,
 * `BACK_COACH_SILENCE_SECONDS` the most that silence brings after one (nothing where it is 0), `BACK_COACH_TABLE`
 * names the DynamoDB table that remembers listeners between visits, `BACK_COACH_STORE` a file that does,
 * `BACK_COACH_OFFERS_ROUTINE` set to `true` lets a routine be offered. */
export function skillsetFor(environment: Environment): Skillset {
  const { BACK_COACH_OFFERS_ROUTINE: offersRoutine } = environment;
  return {
    catalogue,
    phrasebookFor,
    pointNamesFor,
    slotNamesFor,
    harmReaderFor,
    readerFor,
    store: chooseStore(environment, console.warn),
    limits: limitsIn(environment),
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
