import type { HandlerInput } from 'ask-sdk-core';
import { isObject } from '../session/shape';

/** The interface of devices with a screen. */
const APL = 'Alexa.Presentation.APL';

/** The version of APL that our pages are written in. */
const PAGE_VERSION = { major: 1, minor: 4 };

/** An object somewhere inside an envelope that may be anything; an empty one where there is none. */
function objectAt(from: unknown, ...path: readonly string[]): Readonly<Record<string, unknown>> {
  const found = path.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), from);
  return isObject(found) ? found : {};
}

/** What kind of device is spoken to: one with a screen, one without, or nobody says. */
export function deviceOf({ requestEnvelope: { context } }: HandlerInput) {
  const interfaces: unknown = context.System.device?.supportedInterfaces;
  if (!isObject(interfaces)) return 'unknown';
  return APL in interfaces ? 'screen' : 'speaker';
}

/** True for a device that can show our pages: one with a screen, which knows the version they are written in. */
export function canShowPages({ requestEnvelope: { context } }: HandlerInput): boolean {
  const { runtime } = objectAt(context.System.device?.supportedInterfaces, APL);
  const { maxVersion } = objectAt(runtime);
  if (typeof maxVersion !== 'string') return false;
  const [major = 0, minor = 0] = maxVersion.split('.').map(Number);
  return (
    major > PAGE_VERSION.major || (major === PAGE_VERSION.major && minor >= PAGE_VERSION.minor)
  );
}

/** True for a device in a car. */
export const isInCar = ({ requestEnvelope: { context } }: HandlerInput): boolean =>
  objectAt(context, 'Viewport')['mode'] === 'AUTO';

/** The token of the page that a device shows when somebody speaks to it; `undefined` where it shows none. */
export function shownToken({ requestEnvelope: { context } }: HandlerInput): string | undefined {
  const { token } = objectAt(context, APL);
  return typeof token === 'string' ? token : undefined;
}
