import { expect, test } from 'vitest';
import { addToEarlier, earlierNamed } from '../../../lambda/dialogue/turn/namedAhead';
import { inSituation, newListener, newState } from '../../../lambda/dialogue/turn/state';

const state = newState(0, newListener);
const asked = (ahead: object) => inSituation(state, { name: 'askedArea', ...ahead });

test('where nothing was named ahead, nothing is carried on, not even as undefined', () => {
  expect(Object.keys(earlierNamed(state))).toEqual([]);
  expect(Object.keys(earlierNamed(asked({})))).toEqual([]);
  expect(Object.keys(earlierNamed(asked({ manners: [] })))).toEqual([]);
  expect(Object.keys(addToEarlier(state, {}))).toEqual([]);
});

test('what was named ahead stays, and what is named now comes before it', () => {
  const earlier = asked({ minutes: 5, manners: ['desk'] });
  expect(earlierNamed(earlier)).toEqual({ minutes: 5, manners: ['desk'] });
  expect(addToEarlier(earlier, {})).toEqual({ minutes: 5, manners: ['desk'] });
  expect(addToEarlier(earlier, { minutes: 8, manners: ['ball'] })).toEqual({
    minutes: 8,
    manners: ['desk', 'ball'],
  });
});
