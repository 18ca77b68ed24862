import { describe, expect, test } from 'vitest';
import { converse } from '../support/conversation';
import { createListener, oldListener, storeOf } from '../support/listener';

const known = { store: storeOf(oldListener) };

describe('lengths', () => {
  test.each([
    ['five minutes for my neck', 'Five minutes for your neck.'],
    ['work on my hips for fifteen minutes', 'Fifteen minutes for your hips.'],
    ['my legs for half an hour', 'Thirty minutes for your legs.'],
    ['my lower back for two hours', "Thirty minutes for your lower back. That's the longest I do."],
    ['lower back for one minute', "Three minutes for your lower back. That's the shortest I do."],
    ['my shoulders', 'Ten minutes for your shoulders.'],
  ])('%s', async (words, begins) => {
    const listener = createListener(known);
    await listener.say('open back coach');
    expect((await listener.say(words)).says.slice(0, begins.length)).toBe(begins);
  });

  test('named before the place is kept until the place is named', () =>
    converse(
      `
      U: open back coach
      U: for five minutes
      A: Five minutes, then. Which place: lower back, upper back, neck, shoulders, hips, legs, or
         whole back?
      U: shoulders
      A: Five minutes for your shoulders. …
    `,
      known,
    ));
});

test('what we do not know gets a kind question, not a guess', () =>
  converse(
    `
    U: open back coach
    U: help my elbow
    A: …lower back, upper back, neck, shoulders, hips or legs?
    U: press s p six
    A: S P six isn't one I teach. …
    U: press my earlobe
    A: …or its code.
    U: neck
    A: Ten minutes for your neck. …
  `,
    known,
  ));

test('an old code that newer charts give to another point is asked about', () =>
  converse(
    `
    U: open back coach
    U: press b forty seven
    A: Charts disagree on B forty-seven. Older ones, like my source, use it for the outer waist
       points. Is that the one you mean?
    R: … A yes or a no is enough.
    U: no
    A: Then it's one I don't teach. Name another point, or a place, such as lower back.
    U: press b fifty four
    A: Charts disagree on B fifty-four. Older ones, like my source, use it for the knee crease. Is
       that the one you mean?
    U: yes
    A: The knee crease. Lie on your back, knees bent. [14] Left knee, two fingertips in the middle
       of the crease. Leave this out if a calf is swollen or hot. … Left knee, the same crease.
       [6] One last time. Press, and hold. … Twice a day is the most. Say start over, name a
       place, or say stop.
  `,
    known,
  ));

test('the neck point that one source misnames is taught, and the slip is said', () =>
  converse(
    `
    U: open back coach
    U: press g b ten
    A: One source calls it G B ten, but charts put that elsewhere. The neck pillar. …
  `,
    known,
  ));

test('a question in the middle is answered, and the place is kept', () =>
  converse(
    `
    U: help my lower back
    U: where is l i ten (after 12 s)
    A: The forearm muscle. The left arm: bend the elbow, and find the outer end of its crease. …
    U: where is b fifty four (after 50 s)
    A: Charts disagree on B fifty-four. …
    U: yes
    A: The knee crease. … Say resume to go on.
    U: next
    A: Kidney points, thumbs behind your waist, on the muscle. [2] Forty-five seconds more. …
  `,
    known,
  ));

test('a point is explained, then offered', () =>
  converse(
    `
    U: open back coach
    U: what is the hand valley for
    A: The hand valley. … You're after a dull ache. Ease off if it turns sharp or numb.
       Traditionally used for most aches; one source begins with it for the back. Its code is L I four, or
       Hegu in Chinese. Shall I take you through it?
    U: no
    A: All right. Name another point or place, or say stop.
    U: what is the hand valley for
    U: yes
    A: The hand valley. Sit comfortably. [4] Left hand, right thumb on the hill. …
  `,
    known,
  ));

test('breathing is there for who asks for it, as the disclaimer says', () =>
  converse(`
    U: open back coach
    A: … ask for breathing instead. …
    U: breathing
    A: Slow breathing, for two minutes. Sit comfortably. [4] Rest both hands on your belly. …
       Breathe in. [~4] And out. [~6] … Let your breath find its own pace. [4] Say start over,
       name a place, or say stop.
  `));

describe('practices and routines have names', () => {
  test.each([
    ['do the foot massage', 'The foot massage'],
    [
      'the mat for five minutes',
      'The mat, for five minutes. My source says fifteen to thirty minutes, so build up to that slowly.',
    ],
    ['at my desk for three minutes', 'Three minutes for the desk routine.'],
    ['the seven lower points', 'Twenty-five minutes for the seven lower points.'],
    ['the fourteen points', 'Which seven shall we do: lower back, or upper back?'],
    ['just my hands for five minutes', 'Five minutes for'],
  ])('%s', async (words, says) => {
    const listener = createListener(known);
    await listener.say('open back coach');
    expect((await listener.say(words)).says).toContain(says);
  });
});
