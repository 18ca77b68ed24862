import { describe, test } from 'vitest';
import { converse } from '../support/conversation';
import { oldListener, storeOf } from '../support/listener';

const known = { store: storeOf(oldListener) };

describe('another posture', () => {
  test('is told before the invitation, and taken up while nobody waits', () =>
    converse(
      `
      U: ask back coach for the deep hip point
      A: The deep hip point. Lie on your right side, knees bent. [14] Left hip, soft fist behind the
         knob. Stop if pain shoots down the leg. [4] Press, and hold. … Release. Turn over slowly, onto
         your left side. [13] Right hip, a soft fist behind the knob. [5] Press, and hold. …
    `,
      known,
    ));

  test('that was told while lying down is told again, with its time, to who was not there yet', () =>
    converse(
      `
      U: ask back coach for the deep hip point
      A: The deep hip point. Lie on your right side, knees bent. [14] …
      U: thank you (after 6 s)
      A: Gladly. Lie on your right side, knees bent. [14] Left hip, …
    `,
      known,
    ));

  test('is not told to who is in it', () =>
    converse(
      `
      U: ask back coach for hip circles
      A: Hip circles, for forty seconds. Stand up, knees soft. [5] Feet apart, hands on your hips. …
      U: forward bends (after 70 s)
      A: Forward bends, for twenty-five seconds. Feet apart, hands on your thighs. …
    `,
      known,
    ));
});

describe('lying on a side', () => {
  test('the place that comes again on the other side is told to be there', () =>
    converse(
      `
      U: ask back coach to help my lower back lying down
      A: … Left outer waist, … Release. That was your outer waist. Then your waist, on the other side,
         about a minute and a half. Turn over slowly, onto your left side. …
      U: next
      A: Right side of your waist, thumb behind, on the muscle. …
    `,
      known,
    ));

  test('and whoever sits up from there is told to sit up', () =>
    converse(
      `
      U: ask back coach to help my hips
      A: … Release. … the top of your buttocks, about … Sit up slowly, away from the chair back. …
    `,
      known,
    ));
});

describe('the forearm arc', () => {
  test('goes on at the stop where it was interrupted', () =>
    converse(
      `
      U: ask back coach for the forearm arc
      A: The forearm muscle. Sit comfortably. [4] The sorer arm, opposite thumb just below the elbow
         crease. [3] Six circles one way, then six the other. Press lightly, and circle. …
      U: thank you (after 60 s)
      A: Gladly. The sorer arm, opposite thumb just below the elbow crease. [3] Slide on to stop
         two, toward the wrist. Press lightly, and circle. One. … And the other way. … Slide a
         little nearer the wrist. … And rest. …
    `,
      known,
    ));

  test('goes on with the next stop where most of one was done', () =>
    converse(
      `
      U: ask back coach for the forearm arc
      U: thank you (after 69 s)
      A: Gladly. The sorer arm, opposite thumb just below the elbow crease. [3] Slide on to stop
         three, toward the wrist. Press lightly, and circle. One. … And the other way. … Slide a
         little nearer the wrist. … And rest. …
    `,
      known,
    ));

  test('has a second arm that is never the sorer one', () =>
    converse(
      `
      U: ask back coach for the forearm arc
      U: next
      A: The other arm, from the elbow again. [5] Press lightly, and circle. …
      U: which side (after 50 s)
      A: Your less sore side. The other arm, opposite thumb just below the elbow crease. [3]
         Slide on to stop two, toward the wrist. …
    `,
      known,
    ));
});
