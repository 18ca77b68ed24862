import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { leaveOutPlace } from '../../../lambda/dialogue/safety/volunteer';
import { coachArea, coachPractice } from '../../../lambda/dialogue/start/coachArea';
import { coachPoint } from '../../../lambda/dialogue/start/coachPoint';
import type { Ask } from '../../../lambda/dialogue/turn/turn';
import { cuesOf, known, type Said, turnsOf } from '../../support/turns';

const lastReply = (...said: readonly Said[]) => turnsOf(said).at(-1)?.reply;

describe('a practice is as long as it may be, and that is said', () => {
  const limitsSaid = (practice: string, minutes: number) => {
    const reply = lastReply([0, coachPractice(known(practice), minutes)]);
    const cues = reply ? cuesOf(reply) : [];
    return cues.flatMap((cue) => (cue.say === 'lengthLimit' ? [[cue.note, cue.seconds]] : []));
  };

  test.each(catalogue.practices.map(({ id, seconds }) => ({ id, ...seconds })))(
    '$id, $min to $max seconds',
    ({ id, min, max }) => {
      expect(limitsSaid(id, min / 60 - 0.01)).toEqual([['shortest', min]]);
      expect(limitsSaid(id, min / 60)).toEqual([]);
      expect(limitsSaid(id, max / 60)).toEqual([]);
      expect(limitsSaid(id, max / 60 + 0.01)).toEqual([['longest', max]]);
    },
  );
});

describe('what was wished for, where places are left out', () => {
  const without = (...places: readonly string[]): Said[] =>
    places.map((place) => [0, leaveOutPlace(known(place))]);
  const kindOf = (ask: Ask, ...places: readonly string[]) =>
    lastReply(...without(...places), [5, ask])?.kind;
  const legs = coachArea(known('legs'), 5);

  test('begins with the others, where they are some of it', () =>
    expect(kindOf(legs, 'knee')).toBe('guidance'));

  test('is left out, where they are all of it', () => {
    expect(kindOf(coachPoint({ point: known('BL40') }), 'knee')).toBe('leftOut');
    expect(kindOf(coachPoint({ point: known('LI4') }), 'knee')).toBe('guidance');
  });
});
