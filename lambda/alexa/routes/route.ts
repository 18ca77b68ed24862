import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Fulfilment } from '../canFulfill';
import type { Skillset } from '../skillset';
import { note } from '../turnFacts';
import { isLaunch, isTask, type TaskName } from '../tasks';

/** Answers one kind of request. */
export type Handler = (input: HandlerInput, skillset: Skillset) => Promise<Response>;

/** One row of the routing table: what is asked for, and what answers it. */
export interface Route {
  /** An intent's name or a request's type; a task's is `Task.` and its name. */
  readonly name: string;
  readonly isFor: (input: HandlerInput) => boolean;
  readonly handle: Handler;
  /** True where asking it may tell something of somebody's health: its name, slots and states are never logged. */
  readonly isPrivate: boolean;
  /** What could be done with it before anything is going on; nothing unless it says so. */
  readonly fulfils?: Fulfilment;
}

/** What a row may say beside what answers it. */
type About = Partial<Pick<Route, 'isPrivate' | 'fulfils'>>;

/** The row of an intent. */
export const intent = (name: string, handle: Handler, about: About = {}): Route => ({
  name,
  isFor: ({ requestEnvelope: { request } }) =>
    request.type === 'IntentRequest' && request.intent.name === name,
  handle,
  isPrivate: false,
  ...about,
});

/** The row of a request that carries no intent to answer. */
export const request = (type: string, handle: Handler): Route => ({
  name: type,
  isFor: ({ requestEnvelope }) => requestEnvelope.request.type === type,
  handle,
  isPrivate: false,
});

/** The row of a launch that names none of our tasks. */
export const launchRoute = (handle: Handler): Route => ({
  ...request('LaunchRequest', handle),
  isFor: isLaunch,
});

/** The row of a launch for a task. */
export const task = (name: TaskName, handle: Handler): Route => ({
  ...request(`Task.${name}`, handle),
  isFor: isTask(name),
});

/** Has a row answer a request, which the log may name unless the row is private. */
export function take(
  { isPrivate, handle }: Route,
  input: HandlerInput,
  skillset: Skillset,
): Promise<Response> {
  note(input, { mayBeNamed: !isPrivate });
  return handle(input, skillset);
}
