import { describe, expect, test } from 'vitest';
import { changeManner } from '../../../lambda/dialogue/change/changeManner';
import { coachArea } from '../../../lambda/dialogue/start/coachArea';
import { coachPoint } from '../../../lambda/dialogue/start/coachPoint';
import { converse } from '../../support/conversation';
import { oldListener, storeOf } from '../../support/listener';
import { cuesOf, known, type Said, turnsOf } from '../../support/turns';

const neck: Said = [0, coachArea(known('neck'), 10)];
const situationAfter = (...said: readonly Said[]) => turnsOf(said).at(-1)?.state.situation;
/** What is said first of what is answered last. */
const openingOf = (...said: readonly Said[]) =>
  turnsOf(said)
    .slice(-1)
    .map(({ reply }) => cuesOf(reply))[0];

test('a manner changes what is under way', () => {
  expect(situationAfter(neck, [20, changeManner(['lying'])])).toMatchObject({
    name: 'guiding',
    guidance: { wish: { manners: ['lying'] } },
  });
});

test('but not what waits for the answer to a question: it is for what that will be', () => {
  const asked = coachPoint({ point: { kind: 'unknown' }, near: 'BL23' });
  expect(situationAfter(neck, [20, asked], [5, changeManner(['lying'])])).toMatchObject({
    name: 'askedArea',
    manners: ['lying'],
    aside: { wish: { kind: 'routine', outline: 'neck' } },
  });
});

describe('what cannot be done in a manner goes on as it was', () => {
  const onFront = (minutes?: number): Said => [20, changeManner(['onFront'], minutes)];
  const impossible = { say: 'changeManner', manners: ['onFront'], note: 'impossible', nth: 0 };

  test('and says so', () => {
    expect(openingOf(neck, onFront())?.[0]).toEqual(impossible);
    expect(situationAfter(neck, onFront())).not.toMatchObject({
      guidance: { wish: { manners: ['onFront'] } },
    });
  });

  test('for as long as was named with it', () => {
    const [first, second] = openingOf(neck, onFront(5)) ?? [];
    expect([first, second]).toEqual([impossible, { say: 'minutesToGo', minutes: 5, nth: 0 }]);
    expect(situationAfter(neck, onFront(5))).toMatchObject({ guidance: { wish: { minutes: 5 } } });
  });
});

test('at the last place, which is worked in that manner already, it is said that it is the last', () => {
  const lowerBack: Said = [0, coachArea(known('lower-back'), 5)];
  const [first] = openingOf(lowerBack, [150, changeManner(['sitting'])]) ?? [];
  expect(first).toEqual({ say: 'changeManner', manners: ['sitting'], note: 'lastPlace', nth: 0 });
});

describe('at one point', () => {
  const store = () => ({ store: storeOf(oldListener) });

  test('a manner in which it is worked already changes nothing: the press goes on', () =>
    converse(
      `
      U: ask back coach to press the kidney points
      A: The kidney points. Sit forward, away from the chair back. …
      U: sitting (after 30 s)
      A: Sitting down, then. Kidney points, thumbs behind your waist, on the muscle. [2] Fifty seconds more. …
      `,
      store(),
    ));

  test('another one has it begin anew', () =>
    converse(
      `
      U: ask back coach to press the kidney points
      A: The kidney points. Sit forward, away from the chair back. …
      U: standing (after 30 s)
      A: Standing up, then. … on the muscle. [2] Breathe in. [3] And as you breathe out, press, and hold. [hold 60] …
      `,
      store(),
    ));
});
