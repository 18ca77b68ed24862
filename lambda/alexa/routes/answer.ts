import type { HandlerInput } from 'ask-sdk-core';
import { leaveOutPlace, volunteerSign, volunteerUnnamed } from '../../dialogue/safety/volunteer';
import type { Ask } from '../../dialogue/turn/turn';
import { askedTogether } from '../../dialogue/steer/oneBreath';
import { offeringRoutine } from '../../dialogue/visits/offerRoutine';
import { converse, converseAfresh } from '../converse';
import type { Skillset } from '../skillset';
import { log } from '../log';
import type { Remark } from '../harm';
import { remarkIn } from '../remarks';
import { saysAnything } from '../request';
import { note } from '../turnFacts';
import type { Handler } from './route';

/** Finds what a listener asks. */
export type Choose = (input: HandlerInput, skillset: Skillset) => Ask;

const plainly =
  (choose: Choose): Handler =>
  (input, skillset) => {
    const ask = choose(input, skillset);
    const { beforehand } = skillset;
    return converse(input, beforehand ? askedTogether(beforehand, ask) : ask, skillset);
  };

/** Answers whatever fails: what was volunteered, and stop. Nothing beside it is read. */
export const surely =
  (choose: Choose): Handler =>
  async (input, skillset) => {
    const ask = choose(input, skillset);
    try {
      return await converse(input, ask, skillset);
    } catch (error) {
      log('A request failed.', input, error);
      return converseAfresh(input, ask, skillset);
    }
  };

/** What is done about a remark. */
export function askFor(remark: Remark): Ask {
  if (remark.kind === 'sign') return volunteerSign(remark.sign, remark.whose);
  return remark.kind === 'unnamed' ? volunteerUnnamed(remark.tier) : leaveOutPlace(remark.place);
}

/** What was let fall beside what an intent is about comes first. */
const remarkFirst =
  (handle: Handler, isQuestion: boolean): Handler =>
  (input, skillset) => {
    const remark = saysAnything(input) && remarkIn(input, skillset, isQuestion);
    if (!remark) return handle(input, skillset);
    note(input, { mayBeNamed: false });
    return surely(() => askFor(remark))(input, skillset);
  };

/** Answers a wish, after any remark beside it. */
export const answer = (choose: Choose) => remarkFirst(plainly(choose), false);

/** The same, whatever fails. */
export const answerSurely = (choose: Choose) => remarkFirst(surely(choose), false);

/** Answers a question, which tells nothing where it speaks of nobody. */
export const answerQuestion = (choose: Choose) => remarkFirst(plainly(choose), true);

/** Answers the same thing asked, whatever fills its slots. */
export const always = (ask: Ask) => answer(() => ask);

/** The same where it may be the last of a session: a routine may be offered before it. */
export const lastly = (ask: Ask) =>
  answer((_, { offersRoutine }) => (offersRoutine ? offeringRoutine(ask) : ask));
