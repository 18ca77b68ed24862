import type { HandlerInput } from 'ask-sdk-core';
import type { Named } from '../dialogue/turn/namedAhead';
import { isObject } from '../session/shape';
import { asMinutes } from './request';

/** The tasks of `skill-package/tasks/`. A task arrives as a launch that names it, behind the skill's id and a dot. */
const TASKS = ['CoachArea'] as const;
/** What one of our tasks is called. */
export type TaskName = (typeof TASKS)[number];

/** The input of a task as it was sent; a quick link lets anybody write anything into it. */
type Input = Readonly<Record<string, unknown>>;

/** What a launch says of its task; nothing where it says nothing, or nothing readable. */
function taskOf({ requestEnvelope: { request } }: HandlerInput): Input {
  const task: unknown = request.type === 'LaunchRequest' ? request.task : undefined;
  return isObject(task) ? task : {};
}

function taskName(input: HandlerInput): TaskName | undefined {
  const { name } = taskOf(input);
  const last = typeof name === 'string' ? name.split('.').at(-1) : undefined;
  return TASKS.find((task) => task === last);
}

function inputOf(input: HandlerInput): Input {
  const { input: given } = taskOf(input);
  return isObject(given) ? given : {};
}

/** Whether a request is a launch for one of our tasks. */
export const isTask =
  (name: TaskName) =>
  (input: HandlerInput): boolean =>
    taskName(input) === name;

/** Whether a request is a launch for none of our tasks. */
export const isLaunch = (input: HandlerInput): boolean =>
  input.requestEnvelope.request.type === 'LaunchRequest' && taskName(input) === undefined;

/** What a task names in one of its fields. */
export function taskNamed(input: HandlerInput, field: string): Named<string> {
  const value = inputOf(input)[field];
  if (value === undefined) return { kind: 'none' };
  return typeof value === 'string' ? { kind: 'known', id: value } : { kind: 'unknown' };
}

/** The minutes a task asks for, as a number or in digits. */
export function taskMinutes(input: HandlerInput): number | undefined {
  const { minutes } = inputOf(input);
  return asMinutes(typeof minutes === 'string' && minutes !== '' ? Number(minutes) : minutes);
}
