import { expect, test } from 'vitest';
import type { HandlerInput } from 'ask-sdk-core';
import { canShowPages } from '../../lambda/alexa/device';

/** A request of a device that says of its screen that it knows a version of APL, or whatever else stands there. */
const inputWith = (maxVersion: unknown) =>
  ({
    requestEnvelope: {
      context: {
        System: {
          device: {
            supportedInterfaces: { 'Alexa.Presentation.APL': { runtime: { maxVersion } } },
          },
        },
      },
    },
  }) as unknown as HandlerInput;

test.each(['1.4', '1.9', '2.0', '2024.1'])(
  'a screen that knows version %s shows pages',
  (version) => expect(canShowPages(inputWith(version))).toBe(true),
);

test.each([
  '1.3',
  '0.9',
  '',
  'new',
  undefined,
  null,
  14,
  {},
  { toString: 'none' },
  Object.create(null),
])('one that says %p shows none', (version) =>
  expect(canShowPages(inputWith(version))).toBe(false),
);
