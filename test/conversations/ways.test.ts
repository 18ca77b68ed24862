import { describe, expect, test } from 'vitest';
import { converse } from '../support/conversation';
import { createListener, oldListener, storeOf } from '../support/listener';

const known = { store: storeOf(oldListener) };

describe('a place, how it is done and for how long combine', () => {
  test.each([
    ['five minutes for my neck at my desk', 'Five minutes for your neck, at your desk. Sit'],
    ['my lower back in bed for ten minutes', 'Ten minutes for your lower back, in bed. Lie on'],
    ['my neck for five minutes at my desk', 'Five minutes for your neck, at your desk. Sit'],
    ['help my hips standing up', 'Ten minutes for your hips. Stand up, knees soft. [5]'],
    ['lower back with a tennis ball', 'Ten minutes for your lower back, with a tennis ball. Stand'],
    [
      'neck, someone is helping me',
      'Ten minutes for your neck, with a helper. You, sit with your helper behind you',
    ],
    ['my shoulders with just my hands', 'Ten minutes for your shoulders, with just your hands. '],
    ['ten minutes at my desk', 'Ten minutes for the desk routine. Sit comfortably.'],
    ['five minutes in bed', 'Five minutes for the bed routine. Lie on your back'],
    ['something I can do at my desk', 'Ten minutes for the desk routine. Sit comfortably.'],
    [
      'ten minutes with a helper',
      "Ten minutes for you and your helper. You, lie on your front, and say if it's too much.",
    ],
    [
      'my lower back in bed with a helper',
      "Ten minutes for your lower back, in bed, with a helper. You, lie on your front, and say if it's too much.",
    ],
    [
      'help my hips standing up with a tennis ball for five minutes',
      'Five minutes for your hips, with a tennis ball. Stand with your back to a wall,',
    ],
    [
      'my neck in bed for one minute',
      "Three minutes for your neck, in bed. That's the shortest I do. Lie",
    ],
    [
      'the seven lower points in bed',
      "Twenty-three minutes for the seven lower points, in bed. That's a shortened version. Lie on",
    ],
    ['behind the knee lying down', 'The knee crease. Lie on your back'],
    ['breathing in bed', 'Slow breathing, for two minutes. Lie on your back, knees bent. [14]'],
    [
      'the foot massage in bed',
      'The foot massage, for a minute and a half. Lie on your back, knees bent. [14]',
    ],
  ])('%s', async (words, begins) => {
    const listener = createListener(known);
    await listener.say('open back coach');
    expect((await listener.say(words)).says.slice(0, begins.length)).toBe(begins);
  });

  test('in a one-shot too', () =>
    converse(
      `
      U: ask back coach for five minutes for my neck at my desk
      A: Five minutes for your neck, at your desk. Sit comfortably. …
    `,
      known,
    ));
});

describe('what leaves too little is given up, and that is said', () => {
  test.each([
    [
      'help my neck face down',
      "Not much of this works on your front, so here's another way. Ten minutes for your neck. Sit",
    ],
    [
      'help my legs standing up',
      "Not much of this works standing up, so here's another way. Ten minutes for your legs. Sit",
    ],
    [
      'my neck in bed with a tennis ball',
      'All of that at once leaves too little to do. Ten minutes for your neck, in bed. Lie',
    ],
    [
      'press the hand valley face down',
      "Not much of this works on your front, so here's another way. The hand valley. Sit",
    ],
  ])('%s', async (words, begins) => {
    const listener = createListener(known);
    await listener.say('open back coach');
    expect((await listener.say(words)).says.slice(0, begins.length)).toBe(begins);
  });
});

test('said ahead of a place, it is kept for the place', () =>
  converse(
    `
    U: open back coach
    U: I'm at my desk
    A: At your desk, then. Which place: lower back, upper back, neck, shoulders, hips, legs, or
       whole back?
    R: Take your time. [20] Just name a place, or say stop.
    U: I only have five minutes
    A: Five minutes, then. Name a place: lower back, upper back, neck, shoulders, hips, legs, or
       whole back.
    U: help my elbow
    A: I don't know that place. Which is nearest: lower back, upper back, neck, shoulders, hips or
       legs?
    U: shoulders
    A: Five minutes for your shoulders, at your desk. Sit comfortably. …
  `,
    known,
  ));

test('what is said later takes the place of what was said before, or joins it', () =>
  converse(
    `
    U: open back coach
    U: I'm lying down
    A: Lying down, then. …
    U: someone is helping me
    A: With a helper, then. …
    U: I'm standing up
    A: Standing up, then. …
    U: just my hands
    A: With just your hands, then. …
    U: lower back
    A: Ten minutes for your lower back, with just your hands. Stand up, knees soft. [5] …
  `,
    known,
  ));

describe('while guidance is under way', () => {
  test('a tennis ball is used from the next place on; the hold under way is finished', () =>
    converse(
      `
      U: help my lower back
      U: I have a tennis ball (after 53 s)
      A: With a tennis ball, then. Stand with your back to a wall, ball in hand. [17] Left of the
         spine, ball on the waist muscle. [4] Let the ball press, and roll slowly. [~13] Breathe in.
         [3] And let it out. [~13] Half-way. [~19] Ten more seconds. [7] Three. [~1] Two. [~1] One.
         [~1] And off the ball. Take half a minute to rest. Then the same place again. [~27] Back
         onto the ball. [4] The last one. Let the ball press, and roll slowly. [~14] Slow, easy
         breaths. [~14] That's half. [~18] Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1] And
         off the ball. Next, the other side. If you say nothing, I'll go on.
      U: next
      A: Right of the spine, ball at the same height. [8] Let the ball press, and roll slowly.
         [~13] Breathe in. …
    `,
      known,
    ));

  test('a hold that can be gone on with lying down is, from where it was', () =>
    converse(
      `
      U: help my lower back
      U: I'm lying down (after 70 s)
      A: Lying down, then. Ease down onto your right side, knees bent. [14] Left side of your
         waist, thumb behind, on the muscle. [2] Breathe in. [3] And as you breathe out, press, and
         hold. [hold 60] [~13] Breathe in. [3] And let it out. [~13] …
    `,
      known,
    ));

  test('a hold that cannot is left', () =>
    converse(
      `
      U: open back coach
      U: my lower back standing up
      A: … Kidney points, thumbs behind your waist, on the muscle. …
      U: I'm in bed (after 30 s)
      A: In bed, then. Ease down onto your right side, knees bent. [14] Left side of your
         waist, thumb behind, on the muscle. …
    `,
      known,
    ));

  test('a helper is spoken to, and the listener, by turns', () =>
    converse(
      `
      U: help my lower back
      U: my wife will press (after 120 s)
      A: With a helper, then. You, lie on your front, and say if it's too much. [14] Helper, a
         thumb on each muscle beside the waist. [2] You, breathe in. [3] Helper, as they breathe
         out, press, and hold. …
    `,
      known,
    ));

  test('a ball named while a helper presses takes the place of the helper, with time to get up', () =>
    converse(
      `
      U: open back coach
      U: my lower back with a helper
      U: I have a tennis ball (after 30 s)
      A: With a tennis ball, then. Stand with your back to a wall, ball in hand. [17] Left of the
         spine, ball on the waist muscle. [4] Let the ball press, and roll slowly. …
    `,
      known,
    ));

  test('minutes alone make the rest so long', async () => {
    const listener = createListener(known);
    await listener.say('help my lower back');
    const first = await listener.say('I only have five minutes', 53);
    expect(first.says).toMatch(
      /^Five minutes to go\. Kidney points, .* Twenty-five seconds more\./,
    );
    const second = await listener.say('next');
    expect(second.says).toMatch(/That's the whole session, and you stayed with it\./);
    expect(Math.abs((first.seconds + second.seconds) / 300 - 1)).toBeLessThan(0.35);
  });

  test('more minutes at the last place bring more places', async () => {
    const listener = createListener(known);
    await listener.say('open back coach');
    const only = await listener.say('lower back for three minutes');
    expect(only.says).toMatch(/That's the whole session/);
    const more = await listener.say('make it ten minutes', Math.round(only.seconds) - 40);
    expect(more.says).toMatch(
      /^Ten minutes to go\. .*Next, the dimples of your back\. .* I'll go on\.$/,
    );
  });

  test('a tennis ball that was used before does not stand in the way of lying down', () =>
    converse(
      `
      U: open back coach
      U: my neck with a tennis ball
      U: I'm lying down (after 30 s)
      A: Lying down, then. …
    `,
      known,
    ));

  test('both together, in a pause as well', () =>
    converse(
      `
      U: help my lower back
      U: pause (after 30 s)
      U: I'm in bed and I have ten minutes
      A: In bed, then. Ten minutes to go. …
    `,
      known,
    ));

  test('what cannot be done that way goes on as before, from its place', () =>
    converse(
      `
      U: open back coach
      U: five minutes for my neck
      U: I'm lying face down (after 20 s)
      A: Nothing more works on your front, so we'll go on as before. … Left shoulder, … Press. …
      U: breathing (after 20 s)
      U: I have a tennis ball (after 30 s)
      A: Nothing more works with a tennis ball, so we'll go on as before. Breathe in. …
    `,
      known,
    ));

  test('the place under way is worked with the ball, where that is all there is', () =>
    converse(
      `
      U: open back coach
      U: press the kidney points
      U: I have a tennis ball (after 20 s)
      A: With a tennis ball, then. Stand with your back to a wall, ball in hand. [17]
         Left of the spine, ball on the waist muscle. [4] Let the ball press, and roll slowly. …
    `,
      known,
    ));

  test('one place, and movements that are counted, keep their length', () =>
    converse(
      `
      U: open back coach
      U: press the hand valley
      U: I have five minutes (after 10 s)
      A: This one always takes the same time. Left hand, right thumb on the hill. [2] Press. …
      U: hip circles
      U: five minutes (after 10 s)
      A: This one always takes the same time. …
    `,
      known,
    ));

  test('"start over" keeps the manner', () =>
    converse(
      `
      U: help my lower back
      U: I'm lying down (after 70 s)
      U: start over (after 20 s)
      A: From the beginning. Ten minutes for your lower back. Ease down onto your right side,
         knees bent. …
    `,
      known,
    ));
});

test('after the end it can be started anew like that, or another place named', () =>
  converse(
    `
    U: open back coach
    U: press the hand valley
    U: I'm at my desk
    A: At your desk, then. Say start over to go again like that, or name a place.
    U: start over
    A: From the beginning. The hand valley, at your desk. Left hand, right thumb on the hill. …
    U: five minutes
    A: Five minutes, then. Say start over to go again like that, or name a place.
    U: I'm standing up
    A: Standing up, then. Say start over to go again like that, or name a place.
    U: hips
    A: Five minutes for your hips. Stand up slowly, knees soft. [5] …
  `,
    known,
  ));

test('a point that was offered is taken like that', () =>
  converse(
    `
    U: open back coach
    U: what is the hand valley
    A: … Shall I take you through it?
    U: I'm lying down
    A: The hand valley. Lie on your back, knees bent. …
  `,
    known,
  ));

describe('the mat for less than its document has', () => {
  test('is told to be a beginning', async () => {
    const listener = createListener(known);
    const first = await listener.say('ask back coach for the mat');
    expect(first.says).toMatch(
      /^The mat, for five minutes\. My source says fifteen to thirty minutes, so build up to that slowly\. Leave/,
    );
    const { says } = await listener.say('how long should i lie on it', 60);
    expect(says).toMatch(
      /^The mat: five minutes this time\. My source says fifteen to thirty minutes\. /,
    );
  });

  test('is not where it is as long', async () => {
    const listener = createListener(known);
    const { says } = await listener.say('ask back coach for fifteen minutes on the mat');
    expect(says).toMatch(/^The mat, for fifteen minutes\. Leave the mat out/);
  });

  test('another practice is told with the most it may be', async () => {
    const listener = createListener(known);
    await listener.say('ask back coach for slow breathing');
    const { says } = await listener.say('how long', 60);
    expect(says).toMatch(/^Slow breathing: two minutes this time\. Ten minutes is the most\. /);
  });
});

test('the fourteen points are done by halves, which an area answers for', () =>
  converse(
    `
      U: ask back coach for twenty minutes of the fourteen points
      A: The fourteen points take more than half an hour. Which seven shall we do: lower back, or upper back?
      U: lower back
      A: Twenty minutes for the seven lower points. That's a shortened version. …
      U: stop
      A: …
      U: ask back coach for the fourteen points
      A: The fourteen points take more than half an hour. Which seven shall we do: lower back, or upper back?
      U: upper back
      A: Twelve minutes for the seven upper points. Sit comfortably. …
      U: stop
      A: …
      U: ask back coach for the fourteen points
      A: The fourteen points take more than half an hour. Which seven shall we do: lower back, or upper back?
      U: my neck
      A: Ten minutes for your neck. …
    `,
    known,
  ));

describe('which half of the fourteen points is meant', () => {
  const question =
    'The fourteen points take more than half an hour. Which seven shall we do: lower back, or upper back?';

  test.each([
    ...['lower', 'the lower', 'lower please', 'bottom half', 'the lower one'].map(
      (said) => [said, 'lower'] as const,
    ),
    ...['upper', 'the upper', 'upper please', 'top half', 'the upper one'].map(
      (said) => [said, 'upper'] as const,
    ),
  ])('is answered by "%s"', (said, half) =>
    converse(
      `
      U: ask back coach for the fourteen points
      A: ${question}
      U: ${said}
      A: … minutes for the seven ${half} points. …
    `,
      known,
    ),
  );

  test('is answered by a word as long as it is open: after a length, help, silence, and in a pause', () =>
    converse(
      `
      U: ask back coach to help my neck
      A: …
      U: the fourteen points for ten minutes (after 20 s)
      A: ${question}
      U: help
      A: …
      U: pause
      A: …
      U: lower (after the silence)
      A: Ten minutes for the seven lower points. …
    `,
      known,
    ));

  test('where another place was asked for, "lower" is that of the back; where none was, it is nothing', () =>
    converse(
      `
      U: open back coach
      A: …
      U: upper
      A: Ten minutes for your upper back. …
      U: lower (after 20 s)
      A: I missed that. …
    `,
      known,
    ));

  test.each([
    ['what nothing fits', 'purple', "I didn't catch that. Is it lower back, or upper back?"],
    [
      'an area we do not know',
      'help my elbows',
      "I didn't catch that. Is it lower back, or upper back?",
    ],
    [
      'help',
      'help',
      'The fourteen points come in two halves. Say lower back for one, or upper back for the other.',
    ],
    ['a length', 'ten minutes', 'Ten minutes, then. Lower back, or upper back?'],
    ['thanks', 'thank you', '… Lower back, or upper back?'],
  ])('is asked once more, and answered, after %s', (_, said, answer) =>
    converse(
      `
      U: ask back coach for the fourteen points
      A: ${question}
      U: ${said}
      A: ${answer}
      U: lower back
      A: … minutes for the seven lower points. …
    `,
      known,
    ),
  );
});

test('twenty minutes on the mat begin, are half over, rest in a pause and end', async () => {
  const listener = createListener(known);
  const first = await listener.say('ask back coach for acupressure mat for twenty minutes');
  expect(first.says).toMatch(
    /^The mat, for twenty minutes\. Leave the mat out if your skin is broken or numb\. /,
  );
  expect(first.says).toMatch(/ Stay with it\. If you say nothing, I'll go on\.$/);
  await listener.say('next');
  await listener.say('pause', 90);
  const resumed = await listener.say('resume');
  expect(resumed.says).toMatch(
    /^(On we go|Going on|Carrying on)\. If it's too much, roll off to one side\. \[28\.07\] /,
  );
  const rest = [resumed.says];
  for (let n = 0; n < 8 && !/name a place/.test(rest.at(-1) ?? ''); n++)
    rest.push((await listener.say('next')).says);
  const halves = rest.join(' ').match(/Half-way( there)?\.|That's half\./g);
  expect(halves).toHaveLength(1);
  expect(rest.at(-1)).toMatch(
    /Roll slowly onto your side, off the mat\. \[6\] .* Say start over, name a place, or say stop\.$/,
  );
});

describe('lengths of practices', () => {
  test.each([
    ['the mat for half an hour', 'The mat, for thirty minutes.'],
    [
      'the mat for an hour',
      'Thirty minutes is the longest for this one. The mat, for thirty minutes.',
    ],
    ['the pillow for five minutes', 'The pillow, for five minutes.'],
    ['the pillow for twenty minutes', 'The pillow, for twenty minutes.'],
    ['mat and pillow for half an hour', 'The pillow, for thirty minutes.'],
    ['breathing for ten minutes', 'Slow breathing, for ten minutes. Sit comfortably. [4]'],
    ['one minute of breathing', 'Slow breathing, for a minute. Sit comfortably. [4]'],
    [
      'breathing for an hour',
      'Ten minutes is the longest for this one. Slow breathing, for ten minutes.',
    ],
    ['just the hand valley', 'The hand valley. Sit comfortably.'],
    ['only behind the knee', 'The knee crease. Lie on'],
    ['the order of the first document', "Twenty-nine minutes for the first document's points."],
    ['the order of the fifth document', 'The fourteen points take more than half an hour.'],
    ['all fourteen points', 'The fourteen points take more than half an hour.'],
  ])('%s', async (words, begins) => {
    const listener = createListener(known);
    await listener.say('open back coach');
    expect((await listener.say(words)).says.slice(0, begins.length)).toBe(begins);
  });

  test('the mat for five minutes more', () =>
    converse(
      `
      U: open back coach
      U: the mat for twenty minutes
      U: I only have five minutes (after 113 s)
      A: Five minutes to go. Breathe slowly, and let your shoulders drop. [~48] Try not to fall
         asleep. …
    `,
      known,
    ));
});

test('who lies so that the place is out of reach is told so', () =>
  converse(
    `
      U: open back coach
      U: my lower back on my back
      A: Ten minutes for your lower back. The place itself is out of reach like that, so we'll work
         beside it. Lie on your back, knees bent. …
      U: I can lie on my side (after 20 s)
      A: On your side… Left side of your waist, thumb behind, on the muscle. …
    `,
    known,
  ));

test('and so is who lies down like that meanwhile', () =>
  converse(
    `
      U: help my lower back
      U: I am on my back (after 60 s)
      A: On your back, then. The place itself is out of reach like that, so we'll work beside it.
         Ease down onto your back, knees bent. …
    `,
    known,
  ));

test.each(['on the sofa', 'on my couch', 'on the settee'])('%s one sits', async (where) => {
  const listener = createListener(known);
  await listener.say('open back coach');
  const { says } = await listener.say(`my lower back ${where}`);
  expect(says).toMatch(/^Ten minutes for your lower back\. Sit forward/);
});
