import { describe, test } from 'vitest';
import { converse } from '../support/conversation';
import { oldListener, storeOf, waiting } from '../support/listener';

const knows = { store: storeOf(oldListener) };

/** What is held of the kidney points begins eighteen seconds into their reply, and lasts a minute. */
const kidneyPoints = `
  U: open back coach
  A: …
  U: the kidney points
  A: The kidney points. Sit forward, away from the chair back. [4] Kidney points, thumbs behind your
     waist, on the muscle. [2] Breathe in. [3] And as you breathe out, press, and hold. [hold 60]
     [~13] Breathe in. [3] Out, slowly. [~13] That's half. [~18] Ten seconds more. [7] Three. [~1]
     Two. [~1] One. [~1] Release. …`;

describe('a minute of holding', () => {
  test('interrupted by "pause" at second 42 goes on for twenty seconds', () =>
    converse(
      `${kidneyPoints}
       U: pause (after 60 s)
       A: Paused here. Rest, and say resume to go on. [60] I'm waiting. [60] Rest as you like. [60]
          Say resume to go on.
       U: resume
       A: On we go. Kidney points, thumbs behind your waist, on the muscle. [2]
          Twenty seconds more. Breathe in. [3] And as you breathe out, press, and hold. [hold 20]
          [~9] Ten seconds more. [7] Three. [~1] Two. [~1] One. [~1] Release. Rest half a minute,
          then the same place. [~28] Hands back to your waist. [2] One last time. …`,
      knows,
    ));

  test.each([
    ['repeat', ''],
    ['slower', 'Slower, then. '],
    ['which side', 'Both sides together. '],
    ['how long is left', "About two and a half minutes, and then we're done. "],
    ['thank you', 'Gladly. '],
  ])('interrupted by "%s" at second 42 is answered, and goes on for the rest', (words, answer) =>
    converse(
      `${kidneyPoints}
       U: ${words} (after 60 s)
       A: ${answer}Kidney points, thumbs behind your waist, on the muscle. ${
         words === 'slower' ? '[3]' : '[2]'
       }
          Twenty seconds more. Breathe in. [3] And as you breathe out, press, and hold. [hold 20] [~9] Ten …`,
      knows,
    ),
  );

  test('interrupted twice goes on from where it was interrupted last', () =>
    converse(
      `${kidneyPoints}
       U: pause (after 50 s)
       A: …
       U: resume
       A: … Half a minute more. Breathe in. [3] And as you breathe out, press, and hold. [hold 30]
          [19] …
       U: pause (after 29 s)
       A: …
       U: resume
       A: … on the muscle. [2] Fifteen seconds more. Breathe in. [3] And as you breathe out,
          press. [hold 15] Release. …`,
      knows,
    ));

  test('interrupted in its last two seconds is over', () =>
    converse(
      `${kidneyPoints}
       U: pause (after 78 s)
       A: …
       U: resume
       A: On we go. Kidney points, thumbs behind your waist, on the muscle. [2] One last time.
          Breathe in. [3] …`,
      knows,
    ));

  test('interrupted in its rest goes on with what comes next', () =>
    converse(
      `${kidneyPoints}
       U: pause (after 93 s)
       A: …
       U: resume
       A: On we go. Kidney points, thumbs behind your waist, on the muscle. [2] One last time.
          Breathe in. [3] …`,
      knows,
    ));

  test('interrupted in its first two seconds has all of it left, and is told anew', () =>
    converse(
      `${kidneyPoints}
       U: pause (after 19 s)
       A: …
       U: resume
       A: On we go. Kidney points, thumbs behind your waist, on the muscle. [2] Breathe in. [3]
          And as you breathe out, press, and hold. [hold 60] [~13] …`,
      knows,
    ));
});

/** A ball's first reply: it ends after the left side, and takes 191 s; its invitation is the last three. */
const oneSide = `
  U: ask back coach for ten minutes for my lower back with a tennis ball
  A: … [~1] And off the ball. When you're ready for the other side, say next.`;

describe('the end of a reply', () => {
  test.each([190, 192, 194, 195, 204])('"next" at second %s goes where it invites', (second) =>
    converse(
      `${oneSide}
       U: next (after ${second} s)
       A: Right of the spine, ball at the same height. [8] Let the ball press, and roll slowly. …`,
      { ...knows, ...waiting },
    ),
  );

  test('"next" in the hold before it leaves the place', () =>
    converse(
      `${oneSide}
       U: next (after 170 s)
       A: Outer waist, thumbs on the edge of the long muscles. …`,
      { ...knows, ...waiting },
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
       U: ${words} (after 186 s)
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
       A: The knee crease. … Right knee, the same crease. [6] Press, and hold. [hold 30] [~11] …
       U: pause (after 72 s)
       A: …
       U: resume
       A: On we go. Right knee, two fingertips in the middle of the crease. [4]
          Twenty-five seconds more. Press, and hold. [hold 25] [~9] Breathe in. [3] … Left knee, the
          same crease. [6] One last time. …`,
      knows,
    ));

  test('in a hold of eight seconds lets it start again', () =>
    converse(
      `U: open back coach
       A: …
       U: the hand valley
       A: The hand valley. Sit comfortably. [4] Left hand, right thumb on the hill. [2] Press.
          [hold 8] Release. …
       U: pause (after 14 s)
       A: …
       U: resume
       A: On we go. Left hand, right thumb on the hill. [2] Press. [hold 8] Release. [5]
          Once more. …`,
      knows,
    ));

  test('in the first words of a step repeats them', () =>
    converse(
      `U: open back coach
       A: …
       U: behind the knee
       A: …
       U: pause (after 59 s)
       A: …
       U: resume
       A: On we go. Right knee, the same crease. [6] Press, and hold. [hold 30] [~11] …`,
      knows,
    ));

  test('in slow breathing goes on with whole breaths', () =>
    converse(
      `U: open back coach
       A: …
       U: slow breathing
       A: Slow breathing, for two minutes. Sit comfortably. [4] …
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
       U: ready (after 12 s)
       A: Breathe in. [3] And as you breathe out, press, and hold. [hold 60] [~13] …`,
      knows,
    ));

  test('is told another way, and the press follows at once', () =>
    converse(
      `${kidneyPoints}
       U: where is that again (after 12 s)
       A: Once more, another way. Rest your hands on top of your hip bones. …
          Breathe in. [3] And as you breathe out, press, and hold. [hold 60] [~13] …`,
      knows,
    ));

  test('is left out by somebody who still cannot find it', () =>
    converse(
      `U: help my lower back
       A: …
       U: next
       A: …
       U: i can't find it (after 8 s)
       A: Try it another way. Lay four fingers flat beside your spine, at navel height. …
       U: i can't find it (after 12 s)
       A: Never mind that one. Leaving out your outer waist. Left hand, right thumb on the hill. …`,
      knows,
    ));
});
