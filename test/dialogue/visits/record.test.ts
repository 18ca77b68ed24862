import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { coachArea } from '../../../lambda/dialogue/start/coachArea';
import { pause } from '../../../lambda/dialogue/steer/playback';
import { isSameRecord, recordOf, stateFrom } from '../../../lambda/dialogue/visits/record';
import { type DialogueState, newListener, newState } from '../../../lambda/dialogue/turn/state';
import { bringUpToDate } from '../../../lambda/dialogue/guidance/bringUpToDate';
import type { Coach } from '../../../lambda/dialogue/turn/moment';
import { PART_LIMITS } from '../../../lambda/domain/timeline/partLimits';
import { createRuler } from '../../../lambda/speech/ruler';
import { phrasebook } from '../../support/planning';

const AT = Date.parse('2026-11-20T12:00:00Z');
const HOUR = 3_600_000;
const coachAt = (spokenAt: number): Coach => ({
  catalogue,
  limits: PART_LIMITS,
  onward: 'word',
  rulerFor: (seed) => createRuler(phrasebook, seed),
  spokenAt,
});
const guided = coachArea({ kind: 'known', id: 'lower-back' })({
  state: newState(1, newListener),
  coach: coachAt(AT),
});
const paused = pause(bringUpToDate(guided.state, coachAt(AT + 60_000)));
const place = (state: DialogueState, at = AT) => recordOf(state, at).bookmark;

describe('a place', () => {
  test('is where the reply began, while guidance is under way', () =>
    expect(place(guided.state)).toMatchObject({ from: 0, spent: {}, keptAt: AT }));

  test('is where it was set aside, with what was pressed by then', () => {
    const kept = place(paused.state, AT + 60_000);
    expect(kept?.from).toBeGreaterThan(0);
    expect(Object.keys(kept?.spent ?? {})).toContain('LI4:left');
  });

  test('is that of guidance set aside by a question', () => {
    const asking = coachArea({ kind: 'none' })({
      state: paused.state,
      coach: coachAt(AT + 90_000),
    });
    expect(asking.state.situation.name).toBe('askedArea');
    expect(place(asking.state)).toMatchObject({ from: place(paused.state)?.from });
  });

  test('is none once it is finished, or pressing is ruled out', () => {
    const { situation, visit } = paused.state;
    if (situation.name !== 'paused') throw new Error('Nothing is paused.');
    expect(place({ visit, situation: { ...situation, name: 'finished' } })).toBeUndefined();
    expect(place({ visit: { ...visit, breathingOnly: true }, situation })).toBeUndefined();
  });

  test('holds nothing but what was wished for, where, and what was pressed', () =>
    expect(Object.keys(place(paused.state) ?? {}).sort()).toEqual([
      ...['from', 'keptAt', 'routine', 'spent', 'wish'],
    ]));
});

describe('a visit begins', () => {
  const record = recordOf(paused.state, AT);

  test.each([
    ['at once', 0, true],
    ['a day later, but for a second', 24 * HOUR - 1000, true],
    ['a day later', 24 * HOUR, false],
    ['before it was left, by a clock set back', -2 * HOUR, true],
    ['two days before it was left', -48 * HOUR, false],
  ])('%s', (_, later, isKept) =>
    expect(stateFrom(record, 1, coachAt(AT + later)).visit.kept !== undefined).toBe(isKept),
  );
});

describe('a record is the same', () => {
  const record = recordOf(paused.state, AT);

  test.each([
    ['as itself a minute later', recordOf(paused.state, AT + 60_000), true],
    ['but not an hour later', recordOf(paused.state, AT + HOUR), false],
    ['but not at another place', recordOf(guided.state, AT), false],
    ['but not without its place', { listener: record.listener }, false],
    [
      'but not of another listener',
      { ...record, listener: { ...record.listener, explained: [] } },
      false,
    ],
  ])('%s', (_, other, isSame) => expect(isSameRecord(record, other)).toBe(isSame));

  test('as one like it, where no place is kept', () => {
    const { listener } = record;
    expect(isSameRecord({ listener }, { listener: { ...listener } })).toBe(true);
  });
});
