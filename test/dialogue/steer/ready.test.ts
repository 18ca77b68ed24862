import { test } from 'vitest';
import { converse } from '../../support/conversation';
import { oldListener, storeOf } from '../../support/listener';

const known = { store: storeOf(oldListener) };

test.each([8, 12])('"ready" at a place that is found presses at once: %d s', (seconds) =>
  converse(
    `
    U: help my lower back
    U: go to my knees
    U: ready (after ${seconds} s)
    A: Press, and hold. [hold 30] [19] Ten seconds more. …
    `,
    known,
  ),
);

test('and of a hold that was taken up again, what is left', () =>
  converse(
    `
    U: help my lower back
    U: go to my knees
    U: pause (after 25 s)
    U: resume
    A: Carrying on. Left knee, two fingertips in the middle of the crease. [4] Fifteen seconds more. …
    U: ready (after 5 s)
    A: Fifteen seconds more. Press. [hold 15] Release. …
    `,
    known,
  ));
