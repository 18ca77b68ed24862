import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { catalogue } from './content/catalogue';
import { phrasebookFor, pointNamesFor, slotNamesFor } from './content/locales';
import { PART_LIMITS } from './domain/timeline/splitTimeline';
import { createSkill } from './skill';
import { chooseStore } from './storage/chooseStore';

const {
  SKILL_ID: skillId,
  BACK_COACH_REPLY_SECONDS: replySeconds,
  BACK_COACH_OFFERS_ROUTINE: offersRoutine,
} = process.env;

const skill = createSkill(
  {
    catalogue,
    phrasebookFor,
    pointNamesFor,
    slotNamesFor,
    store: chooseStore(process.env, console.warn),
    limits: { ...PART_LIMITS, ...(Number(replySeconds) > 0 && { seconds: Number(replySeconds) }) },
    offersRoutine: offersRoutine === 'true',
  },
  skillId,
);

/** What AWS Lambda calls: one async function, since Node 24's Lambda refuses callbacks. `SKILL_ID` refuses other
 * skills' requests, `BACK_COACH_REPLY_SECONDS` sets the longest reply, `BACK_COACH_TABLE` names the DynamoDB table that
 * remembers listeners between visits, `BACK_COACH_STORE` a file that does, `BACK_COACH_OFFERS_ROUTINE` set to `true` lets
 * a routine be offered. */
export const handler = (event: RequestEnvelope, context: Context): Promise<ResponseEnvelope> =>
  skill.invoke(event, context);
