import { test } from 'vitest';
import { converse } from '../support/conversation';
import { oldListener, storeOf } from '../support/listener';

const known = { store: storeOf(oldListener) };
const twice = {
  store: storeOf({ ...oldListener, finished: { count: 2 } }),
  offersRoutine: true,
};

test('one sentence is enough', () =>
  converse(
    `
    U: ask back coach to help my lower back
    A: Ten minutes for your lower back. …
    `,
    known,
  ));

test('with a length', () =>
  converse(
    `
    U: ask back coach to help my lower back for five minutes
    A: Five minutes for your lower back. …
    `,
    known,
  ));

test('with nothing but a length', () =>
  converse(
    `
    U: ask back coach for five minutes
    A: … lower back, upper back, neck, shoulders, hips, legs, or whole back…
    U: my neck
    A: Five minutes for your neck. …
    `,
    known,
  ));

test('who came back is offered a shorter way, once it is over', () =>
  converse(
    `
    U: ask back coach to coach me on the hand valley
    A: The hand valley. … Say start over, name a place, or say stop.
    U: thank you
    A: Before you go, there's a shorter way here. With a routine it's enough to tell Alexa: help
       my lower back.
       Alexa will ask you now.
    `,
    twice,
  ));

test('"stop" is never held up', () =>
  converse(
    `
    U: ask back coach to coach me on the hand valley
    A: The hand valley. …
    U: stop
    A: Goodbye for now.
    `,
    twice,
  ));
