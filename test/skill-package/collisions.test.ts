import { expect, test } from 'vitest';
import { model, modelOf, unlikeLocales } from '../device/model';
import { collisions } from '../support/lint/collisions';

/** Said by two: the lower back has an intent without slots, "back" is a direction too, and feet belong to the legs. */
const SHARED = [
  '"help my lower back": CoachAreaIntent, StartLowerBackIntent',
  '"help my back": CoachAreaIntent, StartLowerBackIntent',
  '"work on my lower back": CoachAreaIntent, StartLowerBackIntent',
  '"something for my back": CoachAreaIntent, StartLowerBackIntent',
  '"acupressure for my lower back": CoachAreaIntent, StartLowerBackIntent',
  '"back": CoachAreaIntent, BackIntent',
  '"back please": CoachAreaIntent, BackIntent',
  '"just back": CoachAreaIntent, BackIntent',
  '"massage my feet": CoachAreaIntent, CoachPracticeIntent',
];

test.each(unlikeLocales)(
  'in %s no two intents say the same, whatever name fills their slot',
  (locale) => expect([...collisions(modelOf(locale))].sort()).toEqual([...SHARED].sort()),
);

test('a sample that a name makes another’s is noticed', () => {
  const doubled = model.intents.map((intent) =>
    intent.name === 'ThankIntent' ? { ...intent, samples: ['massage the hand valley'] } : intent,
  );
  expect(collisions({ ...model, intents: doubled })).toContain(
    '"massage the hand valley": CoachPointIntent, ThankIntent',
  );
});
