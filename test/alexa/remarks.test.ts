import { describe, expect, test } from 'vitest';
import type { HandlerInput } from 'ask-sdk-core';
import type { Skillset } from '../../lambda/alexa/skillset';
import { completed } from '../../lambda/alexa/envelope';
import { whoseIn } from '../../lambda/alexa/interpret';
import { deniedIn, remarkIn, signIn } from '../../lambda/alexa/remarks';
import { catalogue } from '../../lambda/content/catalogue';
import { slotNamesFor } from '../../lambda/content/locales';

const skillset = { catalogue, slotNamesFor } as Skillset;

/** An intent of which these slots were filled with these words, and nothing was looked up. */
const heard = (slots: Readonly<Record<string, string>>) =>
  ({
    requestEnvelope: completed({
      request: {
        type: 'IntentRequest',
        intent: {
          name: 'AnyIntent',
          slots: Object.fromEntries(
            Object.entries(slots).map(([name, value]) => [name, { name, value }]),
          ),
        },
      },
    }),
  }) as HandlerInput;

describe('a denial is one where all of it was understood', () => {
  test.each([
    [{ sign: 'chest pain' }, 'chest-pain'],
    [{ sign: 'pregnant' }, 'pregnant'],
    [{ sign: 'numbness between my legs' }, 'saddle-numbness'],
    [{ sign: 'fever', secondSign: 'weight loss' }, 'fever'],
  ])('%j', (slots, id) =>
    expect(deniedIn(heard(slots), skillset)).toEqual({ denied: { kind: 'known', id } }),
  );

  test.each([{}, { bodyPart: 'left knee' }])('%j denies no sign by its name', (slots) =>
    expect(deniedIn(heard(slots), skillset)).toEqual({ denied: { kind: 'none' } }),
  );

  test.each([{ sign: 'hiccups' }, { sign: 'pregnant', secondSign: 'a thingummy' }])(
    'not where it is unclear: %j',
    (slots) => expect(deniedIn(heard(slots), skillset)).toEqual({ denied: { kind: 'unknown' } }),
  );

  test.each([
    ['it goes on', { sign: "chest pain but i can't breathe" }, 'breathlessness'],
    ['it is negative in itself', { sign: "can't feel between my legs" }, 'saddle-numbness'],
    ['the intent took the "not" away', { person: 'he', sign: 'breathing' }, 'breathlessness'],
    ['the intent took the "do not feel" away', { sign: 'it when i pee' }, 'bladder-bowel'],
    ['it is never felt', { sign: 'never felt pain like this' }, 'tearing-pain'],
    ['a clause of its own says so', { sign: 'i have chest pain' }, 'chest-pain'],
    ['it begins with whose it is', { sign: 'my chest hurts' }, 'chest-pain'],
    ['another clause says so', { sign: 'a fever i have chest pain' }, 'chest-pain'],
    ['it was no denial at all', { sign: 'i want to die' }, 'hopeless'],
    ['one of two is', { sign: 'pregnant', secondSign: "can't breathe" }, 'breathlessness'],
  ])('and a sign where %s', (_, slots, id) =>
    expect(deniedIn(heard(slots as Readonly<Record<string, string>>), skillset)).toMatchObject({
      meant: { kind: 'sign', sign: { kind: 'known', id } },
    }),
  );
});

describe('a sign', () => {
  test.each([
    ['chest pain', 'chest-pain'],
    ['my chest pain', 'chest-pain'],
    ['cant breathe', 'breathlessness'],
    ["pregnant and i can't breathe", 'breathlessness'],
  ])('is known by its own words: "%s"', (sign, id) =>
    expect(signIn(heard({ sign }), 'sign', skillset)).toEqual({ kind: 'known', id }),
  );

  test('that nobody knows is unknown, and one that was not named none', () => {
    expect(signIn(heard({ sign: 'hiccups' }), 'sign', skillset)).toEqual({ kind: 'unknown' });
    expect(signIn(heard({}), 'sign', skillset)).toEqual({ kind: 'none' });
  });
});

describe('what is let fall beside a wish', () => {
  test.each([
    [{ area: "lower back i'm pregnant" }, 'pregnant', 'own'],
    [{ area: 'neck my husband has chest pain' }, 'chest-pain', 'other'],
    [{ practice: 'mat and i have a pacemaker' }, 'pacemaker', 'own'],
    [{ area: "lower back i can't feel my legs" }, 'both-legs', 'own'],
    [{ area: 'lower back and my groin is numb' }, 'saddle-numbness', 'own'],
    [{ area: "lower back i don't feel well my chest hurts" }, 'chest-pain', 'own'],
    [
      { area: 'neck my knee is bruised', manner: "at my desk and i can't breathe" },
      ...(['breathlessness', 'own'] as const),
    ],
  ])('%j', (slots, id, whose) =>
    expect(remarkIn(heard(slots as Readonly<Record<string, string>>), skillset, false)).toEqual({
      ...{ kind: 'sign', sign: { kind: 'known', id }, whose },
    }),
  );

  test('may be a place beside the one that is wished for', () => {
    const said = heard({ area: 'neck i have a rash on my hand' });
    expect(remarkIn(said, skillset, false)).toMatchObject({ place: { id: 'hand' } });
  });

  test('may be a place with something on it, which is never what is coached', () => {
    expect(remarkIn(heard({ point: 'rash behind the knee' }), skillset, false)).toEqual({
      ...{ kind: 'place', place: { kind: 'known', id: 'knee' } },
    });
  });

  test.each([
    { area: 'lower back' },
    { area: 'elbow' },
    { point: 'behind the knee' },
    { minutes: 'chest pain' },
    {},
  ])('is nothing in %j', (slots) =>
    expect(remarkIn(heard(slots as Readonly<Record<string, string>>), skillset, false)).toBe(
      undefined,
    ),
  );

  test('is nothing in a question that speaks of nobody', () => {
    const asked = { topic: 'whether this can end in chest pain' };
    expect(remarkIn(heard(asked), skillset, true)).toBeUndefined();
    const told = { topic: 'this because i have chest pain' };
    expect(remarkIn(heard(told), skillset, true)).toMatchObject({ kind: 'sign' });
  });
});

test.each([
  [{ person: 'my nana' }, 'other'],
  [{}, 'other'],
  [{ person: 'back' }, 'own'],
])('what is said of %j is of %s', (slots, whose) =>
  expect(whoseIn(heard(slots as Readonly<Record<string, string>>), skillset)).toBe(whose),
);

test('words without end are read in a moment, their beginning and their end', () => {
  const filler = 'and my thingummy hurts a bit '.repeat(20_000);
  expect(signIn(heard({ sign: `chest pain ${filler}` }), 'sign', skillset)).toMatchObject({
    id: 'chest-pain',
  });
  expect(signIn(heard({ sign: `${filler} i can't breathe` }), 'sign', skillset)).toMatchObject({
    id: 'breathlessness',
  });
});
