import type { HandlerInput } from 'ask-sdk-core';
import { launch } from '../dialogue/session/launch';
import { converse } from './converse';
import { launchRoute, type Route } from './routes/route';
import { rows } from './routes/rows';

/** A launch says nothing but that it is one, so that there is nothing to be read in it. */
const launching = launchRoute((input, skillset) => converse(input, launch, skillset));

/** The routing table: a row for everything that is asked of the skill. At most one is for any request. */
export const routes = (): readonly Route[] => [launching, ...rows()];

/** The row for a request; `undefined` where nobody routed it. */
export const routeFor = (input: HandlerInput): Route | undefined =>
  launching.isFor(input) ? launching : rows().find((row) => row.isFor(input));
