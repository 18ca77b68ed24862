import { test } from 'vitest';
import { converse } from '../../support/conversation';
import { oldListener, storeOf } from '../../support/listener';

const known = { store: storeOf(oldListener) };

test('who had not found the place yet is told when to leave it out', () =>
  converse(
    `
    U: help my lower back
    U: go to my knees
    U: where is it (after 4 s)
    A: Once more, another way. Left knee bent, thumbs on the kneecap. Leave this out if a calf is swollen or
       hot. … Press, and hold. …
    `,
    known,
  ));

test('who was pressing it is told where it is, and nothing that they had been told', () =>
  converse(
    `
    U: help my lower back
    U: go to my knees
    U: where is it (after 25 s)
    A: Once more, another way. Left knee bent, thumbs on the kneecap. [2] … Fifteen seconds more. Press. …
    `,
    known,
  ));

test.each([
  'remind me where this one is',
  'how do i find it again',
  'where exactly is this one',
  'explain this one',
])('the place that is only pointed at is the one under way: "%s"', (said) =>
  converse(
    `
    U: help my lower back
    U: go to my knees
    U: ${said} (after 25 s)
    A: Once more, another way. Left knee bent, thumbs on the kneecap. [2] … Fifteen seconds more. Press. …
    `,
    known,
  ),
);

test('nor is who takes it up again after a pause', () =>
  converse(
    `
    U: help my lower back
    U: go to my knees
    U: pause (after 25 s)
    U: resume
    A: Carrying on. Left knee, two fingertips in the middle of the crease. [4] Fifteen seconds more. …
    U: where is it (after 2 s)
    A: Once more, another way. Left knee bent, thumbs on the kneecap. [2] … Fifteen seconds more. Press. …
    `,
    known,
  ));

test.each([8, 12])('nor is who has found it, and begins to press: %d s', (seconds) =>
  converse(
    `
    U: help my lower back
    U: go to my knees
    U: where is it (after ${seconds} s)
    A: Once more, another way. Left knee bent, thumbs on the kneecap. [2] … Press, and hold. …
    `,
    known,
  ),
);
