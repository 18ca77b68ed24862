import type { HandlerInput } from 'ask-sdk-core';
import { onFirstUse } from '../domain/catalogue/onFirstUse';
import { launch } from '../dialogue/session/launch';
import { converse } from './converse';
import { ask } from './routes/ask';
import { remark } from './routes/remark';
import { rereading } from './routes/rereading';
import { launchRoute, type Route } from './routes/route';
import { safety } from './routes/safety';
import { session } from './routes/session';
import { sides } from './routes/sides';
import { start } from './routes/start';
import { steer } from './routes/steer';
import { unspoken } from './routes/unspoken';

/** A launch says nothing but that it is one, so that there is nothing to be read in it. */
const launching = launchRoute((input, skillset) => converse(input, launch, skillset));

/** The rows of intents, in the order in which they are looked through: none is made before those of another kind were. */
const named: readonly (() => readonly Route[])[] = [start, steer, sides, ask, safety, session].map(
  (rows) => onFirstUse(() => rereading(rows(), allNamed)),
);
const allNamed = (): readonly Route[] => named.flatMap((rows) => rows());
const remarks = onFirstUse(() => remark(allNamed));
const allIntents = () => [...allNamed(), ...remarks()];
const others = onFirstUse(() => unspoken(allIntents));

/** The routing table: a row for everything that is asked of the skill. At most one is for any request. */
export const routes = (): readonly Route[] => [launching, ...others(), ...allIntents()];

/** The row for a request; `undefined` where nobody routed it. */
export function routeFor(input: HandlerInput): Route | undefined {
  if (launching.isFor(input)) return launching;
  const isIntent = input.requestEnvelope.request.type === 'IntentRequest';
  for (const rows of isIntent ? [...named, remarks] : [others]) {
    const found = rows().find((row) => row.isFor(input));
    if (found) return found;
  }
  return undefined;
}
