import { describe, expect, test } from 'vitest';
import { converse } from '../support/conversation';
import { createListener, oldListener, storeOf } from '../support/listener';

const known = { store: storeOf(oldListener) };

/** What is answered in an open session in which nothing is going on. */
async function answerTo(...said: readonly string[]): Promise<string> {
  const listener = createListener(known);
  await listener.say('open back coach');
  let says = '';
  for (const words of said) ({ says } = await listener.say(words));
  return says;
}

const INVITATION = " Name a place when you'd like to begin, such as lower back.";

describe('a question about a point is answered from the catalogue, with its source', () => {
  test.each([
    [
      'how hard do i press the knee crease',
      "The knee crease: only lightly. One source wants it harder; I don't. You're after ease here, not an ache. Ease off if it throbs, tingles or goes numb.",
    ],
    [
      'how hard do i press l i four',
      "The hand valley: gently. One of my sources says so. You're after a dull ache. Ease off if it turns sharp or numb.",
    ],
    [
      'how hard do i press the shoulder well',
      "The shoulder well: up to a good ache, and no further. My sources don't say, so I keep it easy. You're after a dull, tight ache. Stop if you feel faint, or it turns sharp.",
    ],
    [
      'how long for the knee crease',
      'The knee crease: half a minute, twice on each side. One source says half a minute, two say a minute.',
    ],
    [
      'how long for the kidney points',
      'The kidney points: a minute, twice. My sources say anything from a minute to a few minutes.',
    ],
    [
      'how long for the neck pillar',
      'The neck pillar: twenty seconds, twice on each side. One source says two to three minutes; I use twenty seconds.',
    ],
    [
      'how long for the hand valley',
      'The hand valley: eight seconds, three times on each side. One source says a few seconds, another says five to ten seconds.',
    ],
    [
      'how long for the deep hip point',
      'The deep hip point: a minute, once on each side. One source says two minutes; I use a minute.',
    ],
    [
      'how long for the upper hip points',
      'The upper hip points: a minute, twice. One source says a few minutes; I use a minute.',
    ],
    [
      'how often for the knuckle groove',
      'The knuckle groove: five times a day, at most. One source says several times a day, with no number.',
    ],
    [
      'how often for the foot valley',
      'The foot valley: three times a day, at most. One source says daily, for a week.',
    ],
    [
      'how long for the ankle pinch',
      'The outer ankle hollow: ten pinches of three seconds, once on each side.',
    ],
    [
      'how often can i do the hand valley',
      "The hand valley: five times a day, at most. My sources don't count, so that limit is mine.",
    ],
    [
      'how often can i press k twenty seven',
      'The collarbone hollows: five times a day, at most. One source says three to five times.',
    ],
    ['which side is the hand valley', 'The hand valley: the left first, then the right.'],
    ['which side is the belly point', 'The belly point: in the middle, so it has no side.'],
    [
      'why the hand valley',
      'The hand valley. Traditionally used for most aches; one source begins with it for the back.',
    ],
    [
      'what else besides the hand valley',
      'Also traditionally used for your lower back: the kidney points and the outer waist points. Slow breathing, or a short break every hour, may be worth a try too.',
    ],
  ])('%s', async (words, answer) => expect(await answerTo(words)).toBe(answer + INVITATION));
});

describe('a question that names no point, with none under way, is answered in general', () => {
  test.each([
    [
      'how hard do i press',
      "Start lightly, and go no further than a good ache. Name a point in your question, and I'll say more.",
    ],
    [
      'how long do i hold it',
      'From five seconds to a minute at a time, by the point. Name a point in your question to hear its own.',
    ],
    [
      'how often can i press it',
      'From twice to five times a day at most, by the point. Name a point in your question to hear its own.',
    ],
    [
      'why this point',
      "Each point is traditionally used for some part of the body. Name one in your question, and I'll say which.",
    ],
    [
      'what else helps',
      'Slow breathing, a foot massage, or a break every hour may be worth a try.',
    ],
  ])('%s', async (words, answer) => expect(await answerTo(words)).toBe(answer + INVITATION));
});

describe('lists', () => {
  test.each([
    [
      'what points do you know',
      'I know twenty-one points. For your lower back, the kidney points. For your neck, the shoulder well. For your legs, the knee crease. Ask for the points for any place to hear more.',
    ],
    [
      'which points for my neck',
      'For your neck: the shoulder well, the neck pillar, and the hand valley.',
    ],
    ['which points for my elbow', 'I have no points for that.'],
    [
      'what can i do at my desk',
      'The desk routine. You might do the hand valley, the shoulder well, and the knuckle groove.',
    ],
  ])('%s', async (words, answer) => expect(await answerTo(words)).toBe(answer + INVITATION));

  test('what a desk allows can be begun by its name', () =>
    converse(
      `
      U: open back coach
      U: what can i do at my desk
      A: The desk routine. You might do … Name a place …
      U: desk routine
      A: Ten minutes for the desk routine. …
    `,
      known,
    ));
});

describe('general questions', () => {
  test.each([
    ['what is acupressure', 'Acupressure means pressing chosen places'],
    ['what is qi', 'Chee, spelled Q I, is an old Chinese idea'],
    ['what is a meridian', 'A point is a small place on the body'],
    [
      'does it work',
      "A few small studies suggest somewhat less back pain after weeks of acupressure. One review gathered twenty-three trials, mostly with a practitioner's hands. The evidence is limited, and we don't know why it helps.",
    ],
    ['is it helping', 'A few small studies suggest'],
    ['how long does it take to work', "If any ease comes, it's usually soon"],
    ['what causes back pain', 'My sources name posture, long sitting'],
    [
      'how do i prevent back pain',
      "One of my sources suggests a break of five minutes in every hour. In one study, office workers who took active breaks had less new back pain. So it's reasonable, though not proven.",
    ],
    [
      'when should i see a doctor',
      "Numbness between the legs, or new bladder or bowel trouble: call nine one one. The same for weakness in both legs, chest pain, or a bad fall. With fever, or pain that rest doesn't ease, see a doctor today. If it lasts for weeks, make an appointment.",
    ],
    ['is it safe', 'Gentle pressing carries little risk, but not none.'],
    ['what if i bruise', 'Then it was too hard: leave that place alone'],
    [
      'who made this',
      'What I know comes from five public articles on acupressure, put side by side. Where they disagree, I say so if you ask. No clinician has reviewed it.',
    ],
    ['do you keep anything about me', 'I keep nothing about your health, and nothing you say.'],
    [
      'can i use it when pregnant',
      'In pregnancy, I leave every point out, as tradition is cautious there. Ask for breathing instead.',
    ],
    ['can i do it every day', 'Every day is fine, as long as nothing is sore or bruised.'],
  ])('%s', async (words, begins) => {
    const says = await answerTo(words);
    expect(says.slice(0, begins.length)).toBe(begins);
    expect(says.endsWith(INVITATION)).toBe(true);
  });

  test('"what is" something that is no point and no topic asks for a point’s place', async () => {
    expect(await answerTo('tell me about the flurb')).toMatch(/or its code\.$/);
  });
});

test('a question in the middle of a hold is answered, and the hold goes on from its second', () =>
  converse(
    `
    U: help my lower back
    U: next (after 12 s)
    U: next (after 5 s)
    A: Left hand, right thumb on the hill. [2] Press. …
    U: how long do i hold it (after 40 s)
    A: The web of your hands: ten seconds, three times on each side. One source says a few
       seconds, another says five to ten seconds. Left hand, right thumb on the hill.
       [2] The last one. Press. [hold 10] Release. Right
       hand, the same hill. …
    U: does it work (after 30 s)
    A: A few small studies suggest somewhat less back pain after weeks of acupressure. …
    U: where is the knee crease (after 20 s)
    A: The knee crease. …
    U: what else helps (after 20 s)
    A: Also traditionally used for your lower back: the belly point and the upper hip points. …
  `,
    known,
  ));

test('taps are light, whatever is pressed elsewhere at their point', () =>
  converse(
    `
    U: ask back coach to tap my outer waist
    U: how hard should i press (after 14 s)
    A: Your outer waist: only lightly. My sources don't say, so I keep it easy. Move inward if you
       meet a rib or a sharp spot. … Fifteen light taps, with me. …
  `,
    known,
  ));

test('while guidance is paused, a question is answered and the pause stays', () =>
  converse(
    `
    U: help my lower back
    U: pause (after 50 s)
    U: how hard do i press
    A: Your waist: up to a good ache, and no further. One source wants it harder; I don't. Aim for a
       broad, warm ache. Ease off if it feels sharp, or catches your breath. Say resume to go on.
    U: is it safe
    A: Gentle pressing carries little risk, but not none. … Say resume to go on.
    U: where is the neck pillar
    A: The neck pillar. … Say resume to go on.
    U: resume
    A: On we go. Kidney points, thumbs behind your waist, on the muscle. [2] Half a minute more. …
  `,
    known,
  ));

test('after the end, a question is about what was done', () =>
  converse(
    `
    U: open back coach
    U: press the hand valley
    U: how often can i press it
    A: The web of your hands: five times a day, at most. My sources don't count, so that limit is
       mine. Say start over, name another place, or say stop.
    U: what is acupressure
    A: Acupressure means … Say start over, name another place, or say stop.
  `,
    known,
  ));

test('once a point is offered, a question is about that one, and the offer stands', () =>
  converse(
    `
    U: open back coach
    U: what is the knee crease
    U: how long do i hold it
    A: The knee crease: half a minute, … Shall I take you through the point you asked about?
    U: yes
    A: The knee crease. …
  `,
    known,
  ));

test('a practice under way is asked about as well', () =>
  converse(
    `
    U: open back coach
    U: breathing for five minutes
    U: why this (after 60 s)
    A: Slow breathing is part of these traditions, and some people find it calming. … 
    U: how long do i hold it (after 60 s)
    A: Slow breathing: five minutes this time. Ten minutes is the most. …
    U: how hard do i press (after 60 s)
    A: Start lightly, and go no further than a good ache. …
  `,
    known,
  ));

test('a question about a point that was not made out is no wish', async () => {
  const listener = createListener();
  await listener.say('ask back coach to help my lower back');
  const { says } = await listener.say('what is this point good for', 70);
  expect(says).not.toMatch(/Leaving out|leave/);
});

describe('a name that was misheard', () => {
  test('is asked about, and yes goes on with the point', () =>
    converse(
      `
      U: open back coach
      U: press haygoo
      A: Did you mean the hand valley?
      R: … A yes or a no is enough.
      U: yes
      A: The hand valley. Sit comfortably. [4] Left hand, right thumb on the hill. …
    `,
      known,
    ));

  test('is asked about in a question too, and no asks for the place', () =>
    converse(
      `
      U: help my lower back
      U: how hard is hay goo (after 20 s)
      A: Did you mean the hand valley?
      U: yes
      A: The hand valley: gently. … Say resume to go on.
      U: press kun loon
      A: Did you mean the outer ankle hollow?
      U: no
      A: … or its code.
      U: resume
      A: On we go. Kidney points, thumbs behind your waist, on the muscle. …
    `,
      known,
    ));

  test('may be a number that sounds like another', () =>
    converse(
      `
      U: open back coach
      U: press b l fourteen
      A: Did you mean the knee crease?
      U: yes
      A: The knee crease. …
    `,
      known,
    ));
});

describe('a point that is not taught is not taken for another', () => {
  test.each([
    ['press l i eleven', "L I eleven isn't one I teach."],
    ['where is b l fifty seven', "B L fifty-seven isn't one I teach."],
    ['how hard do i press s p six', "S P six isn't one I teach."],
  ])('%s', async (words, answer) => expect(await answerTo(words)).toBe(answer + INVITATION));

  test('and what is under way goes on', () =>
    converse(
      `
      U: help my lower back
      U: press l i eleven (after 12 s)
      A: L I eleven isn't one I teach. Kidney points, thumbs behind your waist, on the muscle. [2]
         Breathe in. …
    `,
      known,
    ));

  test('nor does an offer of another stand any longer', async () => {
    expect(await answerTo('what is the knee crease', 'press l i eleven')).toBe(
      `L I eleven isn't one I teach.${INVITATION}`,
    );
  });
});

test('a code that charts disagree on is asked about in a question too', () =>
  converse(
    `
    U: open back coach
    U: how hard is b fifty four
    A: Charts disagree on B fifty-four. … Is that the one you mean?
    U: yes
    A: The knee crease: only lightly. …
  `,
    known,
  ));
