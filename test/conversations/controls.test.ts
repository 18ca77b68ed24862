import { describe, expect, test } from 'vitest';
import { converse } from '../support/conversation';
import { createListener, oldListener, storeOf, waiting } from '../support/listener';

const known = { store: storeOf(oldListener) };

test('a pause keeps the place, and resume goes on from the step that was under way', () =>
  converse(`
    U: help my lower back
    U: pause (after 63 s)
    A: Paused. Rest, and say resume when you're ready. [60]
       Still paused. [60] No hurry at all. [60] Say resume to go on.
    R: Take your time. [20] If I go quiet, just open Back Coach again. To go on, say resume.
    U: pause (after 100 s)
    A: Paused here. Rest, and say resume to go on. …
    U: resume
    A: On we go. Sit forward, away from the chair back. [2] Hands on your waist, thumbs behind you.
       [1] Slide them in to the thick muscles beside your spine. [2] Stay on muscle, never on bone.
       Aim for a broad, warm ache. Breathe in. [3] And as you breathe out, press, and hold. [hold
       60] [~13] Breathe in. [3] Out, slowly. [~13] That's half. [~18] Ten seconds more. [7] Three.
       [~1] Two. [~1] One. [~1] Release. Rest half a minute, then the same place. [~28] Hands back
       to your waist. [2] One last time. Breathe in. [3] And as you breathe out, press, and hold.
       [hold 60] [~14] Let your jaw go loose. [~14] Half-way there. [~18] Ten seconds to go. [7]
       Three. [~1] Two. [~1] One. [~1] Release. And that's your waist. Next, your outer waist, about
       a minute and a half. If you say nothing, I'll go on.
  `));

test('a pause between replies goes on with what comes next', () =>
  converse(`
    U: help my lower back
    U: pause
    U: resume
    A: … Kidney points, thumbs behind your waist, on the muscle. [2] One last time. …
  `));

test('"next" in the middle goes on to the next place', () =>
  converse(
    `
    U: help my lower back
    U: next (after 12 s)
    A: Outer waist, thumbs on the edge of the long muscles. [2] …
    U: next (after 5 s)
    A: Left hand, right thumb on the hill. [2] Press. …
  `,
    known,
  ));

test('"previous" goes back a place, and says so at the first', () =>
  converse(
    `
    U: help my lower back
    U: next (after 12 s)
    U: previous (after 5 s)
    A: Kidney points, thumbs behind your waist, on the muscle. [2] Breathe in. …
    U: previous (after 5 s)
    A: That was the first one, so here it is again. Kidney points, thumbs behind your waist, on
       the muscle. …
  `,
    known,
  ));

test('"repeat" gives the step again, from its words', () =>
  converse(
    `
    U: help my lower back
    U: repeat (after 60 s)
    A: Kidney points, thumbs behind your waist, on the muscle. [2] Twenty seconds more. Breathe
       in. [3] …
  `,
    known,
  ));

test('"start over" begins again, with what the caps of the visit leave', async () => {
  const listener = createListener(known);
  await listener.say('open back coach');
  await listener.say('just my hands for ten minutes');
  const begun = [];
  for (let round = 0; round < 3; round++) {
    for (let n = 0; n < 8; n++) await listener.say('next');
    begun.push((await listener.say('start over')).says);
  }
  expect(begun[0]).toMatch(/^From the beginning\. \w+ minutes for /);
  expect(begun).toContain(
    "That's enough pressing there for today. Say breathing for a quiet minute or two, or stop.",
  );
});

test('a place that has had its time is not pressed longer on "repeat"', async () => {
  const listener = createListener(known);
  await listener.say('open back coach');
  await listener.say('press the kidney points');
  for (let n = 0; n < 3; n++) await listener.say('repeat');
  const { says } = await listener.say('repeat');
  expect(says).toMatch(/^That's enough there for today\./);
});

describe('stop, cancel and going home end the session', () => {
  test.each(['stop', 'cancel', 'go home'])('%s', async (words) => {
    const listener = createListener(known);
    await listener.say('open back coach');
    const { says, isOpen, reprompt } = await listener.say(words);
    expect(says).toMatch(/^(Goodbye for now|Take care|Until next time)\.$/);
    expect([isOpen, reprompt]).toEqual([false, '']);
  });
});

test('help and nonsense say what can be said now, and lose nothing', () =>
  converse(
    `
    U: open back coach
    U: help
    A: I talk you through acupressure for your back, and count the seconds.
       Say a place, such as lower back, and how many minutes.
       Or name a point, or say breathing. Which place shall we work on?
    U: lower back
    U: flurb the wizzle (after 12 s)
    A: I missed that. If something's wrong, let go, and call nine one one. Or say resume.
    U: help
    A: I'm waiting for you. Say resume to go on, start over, or stop.
    U: no
    A: All right. Say next when you want to go on.
    U: yes
    A: … Kidney points, thumbs behind your waist, on the muscle. …
  `,
    known,
  ));

test('with nothing going on, every control says so in its own words', async () => {
  const answers = [];
  for (const words of ['next', 'previous', 'repeat', 'start over', 'pause', 'resume']) {
    const listener = createListener(known);
    await listener.say('open back coach');
    const { says, isOpen } = await listener.say(words);
    expect(isOpen).toBe(true);
    answers.push(says);
  }
  expect(new Set(answers).size).toBe(answers.length);
});

test('silence closes the session without a word of blame', () =>
  converse(
    `
    U: help my lower back
    R: … [20] …
    U: (silence)
  `,
    { ...known, ...waiting },
  ));

test('a pause in the rest after a press does not press it again', () =>
  converse(
    `
    U: help my lower back
    U: pause (after 90 s)
    U: resume
    A: … Kidney points, thumbs behind your waist, on the muscle. [2] One last time. Breathe in. …
  `,
    known,
  ));

test('a place that has had enough does not cost the session that was under way', () =>
  converse(
    `
    U: open back coach
    U: press the hand valley
    U: press the hand valley
    U: press the hand valley
    U: help my neck
    U: press the hand valley (after 30 s)
    A: That's enough pressing there for today. Say next to go on where we were.
    U: next
    A: Left shoulder, …
  `,
    known,
  ));

test('a length named in the middle is how long the rest takes, and nothing else', () =>
  converse(
    `
    U: help my lower back
    U: five minutes (after 40 s)
    A: Five minutes to go. …
    U: my neck (after 20 s)
    A: Ten minutes for your neck. …
  `,
    known,
  ));

test('"no" after the end says goodbye', async () => {
  const listener = createListener(known);
  await listener.say('open back coach');
  await listener.say('breathing for one minute');
  expect((await listener.say('no')).isOpen).toBe(false);
});

test('a way of pressing that was asked about is the way that is then coached', async () => {
  const listener = createListener(known);
  await listener.say('open back coach');
  const told = await listener.say('tell me about the ankle pinch');
  expect(told.says).toContain('thumb behind its inner bone');
  expect((await listener.say('yes')).says).toContain('One, press. [3] Release.');
});
