import { describe, expect, test } from 'vitest';
import { createHearing } from '../../device/hearing/hear';
import { hearing, model } from './model';

/** `CoachAreaIntent area=lower-back duration=PT10M`; a value nobody knows stands in quotes. */
function heard(utterance: string): string {
  const { intent, slots } = hearing(utterance);
  const said = Object.entries(slots).map(([name, { type, value, match }]) => {
    const known = match?.id ?? (type.startsWith('AMAZON.') ? value : `"${value}"`);
    return `${name}=${known}`;
  });
  return [intent.replace('AMAZON.', ''), ...said.sort()].join(' ');
}

test('words without end are soon given up', () => {
  const filler = 'and the thingummy wibbled over there '.repeat(2000);
  const { intent, slots } = hearing(filler);
  expect(intent).toBe('RemarkIntent');
  expect(slots['remark']?.value.split(' ')).toHaveLength(40);
});

describe('what is heard', () => {
  test.each([
    ['help my lower back', 'StartLowerBackIntent'],
    ['Alexa, help my lower back!', 'StartLowerBackIntent'],
    ['help', 'HelpIntent'],
    ['can you help me', 'HelpIntent'],
    ['help my neck', 'CoachAreaIntent area=neck'],
    ['my neck', 'CoachAreaIntent area=neck'],
    ['ten minutes for my neck', 'CoachAreaIntent area=neck duration=PT10M'],
    ['half an hour', 'CoachAreaIntent duration=PT30M'],
    ['BL40', 'CoachPointIntent point=BL40'],
    ['b. l. forty', 'CoachPointIntent point=BL40'],
    ['b fifty-four', 'CoachPointIntent point=BL40'],
    ['where is hégǔ', 'ExplainPointIntent point=LI4'],
    ['an hour and a half on the mat', 'CoachPracticeIntent duration=PT1H30M practice=mat'],
    ['desk routine', 'CoachRoutineIntent routine=desk'],
    ['at my desk', 'ChangeMannerIntent manner=desk'],
    ["I'm at my desk", 'ChangeMannerIntent manner=desk'],
    ['ten minutes at my desk', 'CoachRoutineIntent duration=PT10M manner=desk'],
    ['five minutes for my neck at my desk', 'CoachAreaIntent area=neck duration=PT5M manner=desk'],
    [
      'lower back in bed with a tennis ball',
      'CoachAreaIntent area=lower-back manner=bed otherManner=ball',
    ],
    ['which finger', 'RemarkIntent remark="which finger"'],
    ["I'm cold", 'RemarkIntent remark="i\'m cold"'],
    ['next', 'NextIntent'],
    ['go back', 'PreviousIntent'],
    ['say that again', 'RepeatIntent'],
    ['never mind', 'CancelIntent'],
    ['start over', 'StartOverIntent'],
    ['stop', 'StopIntent'],
    ['okay', 'YesIntent'],
    ['nope', 'NoIntent'],
    ['home', 'NavigateHomeIntent'],
  ])('"%s" → %s', (utterance, expected) => expect(heard(utterance)).toBe(expected));

  test.each([
    ['help my elbow', 'CoachAreaIntent area="elbow"'],
    ['work on my wrist', 'CoachAreaIntent area="wrist"'],
    ['press spleen six', 'CoachPointIntent point="spleen 6"'],
  ])('slots are open: "%s" → %s', (utterance, expected) => {
    expect(heard(utterance)).toBe(expected);
  });

  test.each([
    'could you help my lower back please',
    "i'm really really dizzy",
    'my loewr back',
    's p six',
    'help my big purple elbow thing',
  ])('it knows no more than the model does: "%s" goes to the catch-all', (utterance) => {
    expect(heard(utterance)).toBe(`RemarkIntent remark="${utterance}"`);
  });

  test.each(['pizza', 'asdf', '...', ''])('"%s" is nothing it knows', (utterance) =>
    expect(heard(utterance)).toBe('FallbackIntent'),
  );

  test.each([
    ['Order a pizza!', 'order a pizza'],
    ['what time is it', 'what time is it'],
    ["No, I can't - my mum's here.", "no i can't my mum's here"],
    ['twenty of them', 'twenty of them'],
  ])('what fits nothing goes to the catch-all as it was said: "%s"', (utterance, value) => {
    expect(heard(utterance)).toBe(`RemarkIntent remark="${value}"`);
  });

  test('a whole sentence that is a value of the catch-all is matched', () => {
    expect(heard("oh that's lovely")).toBe('RemarkIntent remark=anything');
  });

  test('without a catch-all it goes to the fallback', () => {
    const intents = model.intents.filter(({ name }) => name !== 'RemarkIntent');
    const types = model.types.filter(({ name }) => name !== 'REMARK');
    expect(createHearing({ ...model, intents, types })('order a pizza').intent).toBe(
      'AMAZON.FallbackIntent',
    );
  });

  test('every sample without slots is heard as its own intent', () => {
    for (const { name, samples = [] } of model.intents) {
      const fixed = samples.filter((sample) => !sample.includes('{'));
      for (const sample of fixed) expect([sample, hearing(sample).intent]).toEqual([sample, name]);
    }
  });

  test('every name and synonym is heard alone as its value', () => {
    const bare: Record<string, string> = {
      AREA: 'CoachAreaIntent',
      POINT: 'CoachPointIntent',
    };
    const wrong = model.types
      .filter(({ name }) => bare[name] !== undefined)
      .flatMap(({ name, values }) =>
        values.flatMap((value) =>
          [value.name.value, ...value.name.synonyms]
            // By itself "back" has an intent of its own: while guided it is the place before.
            .filter((said) => {
              if (said === 'back') return hearing(said).intent !== 'BackIntent';
              const { slots } = hearing(said);
              return !Object.values(slots).some(({ match }) => match?.id === value.id);
            })
            .map((said) => `${name} ${value.id}: ${said}`),
        ),
      );
    expect(wrong).toEqual([]);
  });
});
