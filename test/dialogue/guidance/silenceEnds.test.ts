import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { bringUpToDate } from '../../../lambda/dialogue/guidance/bringUpToDate';
import { longerHolds, slower } from '../../../lambda/dialogue/steer/preferences';
import { pause } from '../../../lambda/dialogue/steer/playback';
import { stateAtEnd } from '../../../lambda/dialogue/session/stateAtEnd';
import { recordOf, stateFrom } from '../../../lambda/dialogue/visits/record';
import {
  anyPlayed,
  coachIn,
  fromOf,
  momentIn,
  placeOf,
  type Played,
  whenOf,
} from '../../support/played';
import { sampled } from '../../support/sampled';

const always = (holds: (played: Played, second: number) => void, samples = 200) =>
  fc.assert(
    fc.property(anyPlayed, (drawn) => holds(...drawn)),
    sampled(samples),
  );

const endedBy = (end: 'silence' | 'left' | 'error', played: Played, second: number) =>
  stateAtEnd(played.state, coachIn(played, second), end);

describe('how a session ends tells what was heard', () => {
  test('who stayed silent has heard both parts, whatever the clock says', () =>
    always((played, second) => {
      const { spoken, lessons } = played;
      const { situation, visit } = endedBy('silence', played, second);
      const { next } = spoken.silence ?? spoken;
      if (next === undefined && !visit.later)
        expect(['finished', 'paused']).toContain(situation.name);
      else if (next !== undefined)
        expect(situation).toMatchObject({ name: 'paused', guidance: { from: next } });
      const { explained } = visit.listener;
      expect(lessons.filter(({ lesson }) => !explained.includes(lesson))).toEqual([]);
    }));

  test('who left is where a pause would have found them', () =>
    always((played, second) => {
      const left = endedBy('left', played, second);
      const paused = pause(momentIn(played, second)).state;
      if (left.situation.name === 'paused')
        expect(left.situation.guidance).toEqual(
          paused.situation.name === 'paused' ? paused.situation.guidance : undefined,
        );
    }));

  test('an error leaves them no later than that, and never in what silence brings', () =>
    always((played, second) => {
      const place = placeOf(endedBy('error', played, second));
      const [first] = played.second;
      expect(place).toBeLessThanOrEqual(placeOf(pause(momentIn(played, second)).state));
      if (first) expect(place).toBeLessThanOrEqual(first.step);
    }));
});

describe('where nobody told of the end', () => {
  test('long after it, the place is no later than the end of the first part', () =>
    always((played, second) => {
      const { bookmark } = recordOf(played.state, coachIn(played, 0).spokenAt);
      const [first] = played.second;
      if (!bookmark?.spoken || !first) return;
      const record = { listener: played.state.visit.listener, bookmark };
      const { visit } = stateFrom(record, 0, coachIn(played, 2000 + second));
      expect(visit.kept?.from).toBeLessThanOrEqual(first.step);
    }));

  test('within both parts and the windows, it is where a pause would have found them', () =>
    always((played, second) => {
      const { bookmark } = recordOf(played.state, coachIn(played, 0).spokenAt);
      const moment = momentIn(played, second);
      if (!bookmark?.spoken || moment.state.situation.name !== 'guiding') return;
      const record = { listener: played.state.visit.listener, bookmark };
      const { visit } = stateFrom(record, 0, coachIn(played, second));
      expect(visit.kept?.from).toBe(placeOf(pause(moment).state));
    }));
});

test('a pause stays one, however long nobody speaks', () =>
  always((played, second) => {
    const { state, reply } = pause(momentIn(played, second));
    if (state.situation.name !== 'paused') return;
    expect(reply.kind).toBe('paused');
    const later = coachIn(played, second + 1000);
    expect(bringUpToDate(state, later).state).toEqual(state);
    expect(stateAtEnd(state, later, 'silence').situation).toEqual(state.situation);
  }));

test('what is changed in the second part is built from what that brings', () => {
  let seen = 0;
  always((played, second) => {
    const [first] = played.second;
    if (whenOf(played, second) !== 'silence' || !first) return;
    for (const ask of [slower, longerHolds]) {
      const from = fromOf(ask(momentIn(played, second)));
      if (from === undefined) continue;
      expect(from).toBeGreaterThanOrEqual(first.step);
      seen += 1;
    }
  });
  expect(seen).toBeGreaterThan(50);
});
