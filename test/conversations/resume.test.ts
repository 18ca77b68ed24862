import { describe, test } from '@jest/globals';
import { converse } from '../support/conversation';
import { oldListener, storeOf } from '../support/listener';

const knows = { store: storeOf(oldListener) };

/** What is held of the kidney points begins ten seconds into their reply, and lasts a minute. */
const kidneyPoints = `
  U: open back coach
  A: …
  U: the kidney points
  A: The kidney points. Sit comfortably. [1] Kidney points, thumbs behind your waist, on the
     muscle. [2] Breathe in... and as you breathe out, press, and hold. [hold 60] [~15]
     Shoulders soft. [~15] That's half. [~18] Ten seconds more. [7] Three. [~1] Two. [~1]
     One. [~1] Release. …`;

describe('a minute of holding', () => {
  test('interrupted by "pause" at second 42 goes on for twenty seconds', () =>
    converse(
      `${kidneyPoints}
       U: pause (after 52 s)
       A: Paused here. Rest, and say resume to go on. [60] I'm waiting. [60] Rest as you like. [60]
          Say resume to go on.
       U: resume
       A: On we go. Kidney points, thumbs behind your waist, on the muscle. [2]
          Twenty seconds more. Breathe in... and as you breathe out, press, and hold. [hold 20]
          [~9] Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1] Release. Rest, half a minute.
          Then the same place. [~27] One last time. …`,
      knows,
    ));

  test.each([
    ['repeat', ''],
    ['slower', 'Slower, then. '],
    ['which side', 'Both sides together. '],
    ['how long is left', "About two minutes, and then we're done. "],
    ['thank you', 'Gladly. '],
  ])('interrupted by "%s" at second 42 is answered, and goes on for the rest', (words, answer) =>
    converse(
      `${kidneyPoints}
       U: ${words} (after 52 s)
       A: ${answer}Kidney points, thumbs behind your waist, on the muscle. ${words === 'slower' ? '[3]' : '[2]'}
          Twenty seconds more. Breathe in... and as you breathe out, press, and hold. [hold 20] [~9] Ten …`,
      knows,
    ),
  );

  test('interrupted twice goes on from where it was interrupted last', () =>
    converse(
      `${kidneyPoints}
       U: pause (after 42 s)
       A: …
       U: resume
       A: … Half a minute more. Breathe in... and as you breathe out, press, and hold. [hold 30] [15] …
       U: pause (after 25 s)
       A: …
       U: resume
       A: … on the muscle. [2] Fifteen seconds more. Breathe in... and as you breathe out, press. [hold 15] Release. …`,
      knows,
    ));

  test('interrupted in its last two seconds is over', () =>
    converse(
      `${kidneyPoints}
       U: pause (after 71 s)
       A: …
       U: resume
       A: On we go. Kidney points, thumbs behind your waist, on the muscle. [2] One last time. Breathe in... …`,
      knows,
    ));

  test('interrupted in its rest goes on with what comes next', () =>
    converse(
      `${kidneyPoints}
       U: pause (after 85 s)
       A: …
       U: resume
       A: On we go. Kidney points, thumbs behind your waist, on the muscle. [2] One last time. Breathe in... …`,
      knows,
    ));

  test('interrupted in its first two seconds has all of it left, and is told anew', () =>
    converse(
      `${kidneyPoints}
       U: pause (after 11 s)
       A: …
       U: resume
       A: On we go. Sit comfortably. [1] Kidney points, thumbs behind your waist, on the muscle.
          [2] Breathe in... and as you breathe out, press, and hold. [hold 60] [~15] …`,
      knows,
    ));
});

/** A ball's first reply: it ends after the left side, and takes 178 s; its invitation is the last three. */
const oneSide = `
  U: ask back coach for ten minutes for my lower back with a tennis ball
  A: … [~1] Release. When you're ready for the other side, say next.`;

describe('the end of a reply', () => {
  test.each([174, 176, 178, 179, 190])('"next" at second %s goes where it invites', (second) =>
    converse(
      `${oneSide}
       U: next (after ${second} s)
       A: Right side of your waist, the same height. [2] Press, and hold. …`,
      knows,
    ),
  );

  test('"next" in the hold before it leaves the place', () =>
    converse(
      `${oneSide}
       U: next (after 160 s)
       A: Left buttock, ball two fingers outside the dimple. …`,
      knows,
    ));

  test.each([
    ['thank you', 'Gladly. Say start over, name another place, or say stop.'],
    ['stop', 'Take care.'],
    ['next', 'That was the last of it. Say start over, name another place, or say stop.'],
    ['how long is left', 'No time is left; the session is over. Say …'],
  ])('"%s" into the closing words finds the session over', (words, answer) =>
    converse(
      `U: ask back coach to help my lower back for five minutes
       U: next
       A: … Release. That's the whole session, and you stayed with it. …
       U: ${words} (after 185 s)
       A: ${answer}`,
      knows,
    ),
  );
});

describe('a pause', () => {
  test('on the right side goes on on the right side', () =>
    converse(
      `U: open back coach
       A: …
       U: behind the knee
       A: The knee crease. … Right knee, the same crease. [4] Press, and hold. [hold 30] [15] …
       U: pause (after 58 s)
       A: …
       U: resume
       A: On we go. Right knee, two fingertips in the middle of the crease. [4]
          Twenty-five seconds more. Press, and hold. [hold 25] [~14] … Left knee, the same crease.
          [4] One last time. …`,
      knows,
    ));

  test('in a hold of eight seconds lets it start again', () =>
    converse(
      `U: open back coach
       A: …
       U: the hand valley
       A: The hand valley. Sit comfortably. [1] Left hand, right thumb on the hill. [2] Press. [hold 8] Release. …
       U: pause (after 14 s)
       A: …
       U: resume
       A: On we go. Sit comfortably. [1] Left hand, right thumb on the hill. [2] Press. [hold 8]
          Release. [5] Once more. …`,
      knows,
    ));

  test('in the first words of a step repeats them', () =>
    converse(
      `U: open back coach
       A: …
       U: behind the knee
       A: …
       U: pause (after 49 s)
       A: …
       U: resume
       A: On we go. Right knee, the same crease. [4] Press, and hold. [hold 30] [15] …`,
      knows,
    ));

  test('in slow breathing goes on with whole breaths', () =>
    converse(
      `U: open back coach
       A: …
       U: slow breathing
       A: Sit comfortably. [1] Slow breathing, for two minutes. …
       U: pause (after 40 s)
       A: …
       U: resume
       A: On we go. Breathe in. [~4] And out. … Say start over, name a place, or say stop.`,
      knows,
    ));
});

describe('what was told of a place', () => {
  test('need not be told again to somebody who is ready', () =>
    converse(
      `${kidneyPoints}
       U: ready (after 8 s)
       A: Breathe in... and as you breathe out, press, and hold. [hold 60] [~15] …`,
      knows,
    ));

  test('is told another way, and the press follows at once', () =>
    converse(
      `${kidneyPoints}
       U: where is that again (after 8 s)
       A: Once more, another way. Hip bones, rest your hands on top of them. …
          Breathe in... and as you breathe out, press, and hold. [hold 60] [~15] …`,
      knows,
    ));

  test('is left out by somebody who still cannot find it', () =>
    converse(
      `U: help my lower back
       A: …
       U: next
       A: …
       U: i can't find it (after 8 s)
       A: Try it another way. Hip bones, … Near is good enough. Breathe in... …
       U: i can't find it (after 12 s)
       A: Then let it be. Leaving out your waist. Outer waist, thumbs on the edge of the long muscles. …`,
      knows,
    ));
});
