import { describe, expect, test } from 'vitest';
import { endsSession, readInvocation, readNameCall } from '../../device/invocation';
import type { LanguageModel } from '../../device/model';
import { createHearing, type Hearing } from '../../device/hearing/hear';
import { hearing, model, modelOf, unlikeLocales } from '../device/model';
import {
  everyValue,
  isAnothers,
  type Spoken,
  spokenSamples,
  valuesInTurn,
} from '../support/lint/fillings';
import { branchAt, sayAt } from '../support/branches';
import { wrongAnswer } from '../support/sampleAnswers';
import { LOCALE } from '../support/locale';
import { isDeep } from '../support/deepRun';
import { someOf } from '../support/sampled';

/** In a deep run: every filling of a sample, or so many of a sample that can be filled in more ways. */
const MOST_FILLINGS = 100;
const deepSamples = isDeep
  ? spokenSamples(model, everyValue(model), (fillings) => someOf(fillings, MOST_FILLINGS))
  : [];
const all = [...spokenSamples(model, valuesInTurn(model)), ...deepSamples];
const own = all.filter((spoken) => !isAnothers(spoken, model));

/** What is wrong with how an utterance is heard, by the ears of some locale. */
function mishearings({ intent, said, ids }: Spoken, utterance = said, ears: Hearing = hearing) {
  const heard = ears(utterance);
  if (heard.intent !== intent) return [`"${utterance}" is heard as ${heard.intent}`];
  return Object.entries(ids)
    .filter(([slot, id]) => heard.slots[slot]?.match?.id !== id)
    .map(([slot, id]) => `"${utterance}" is not heard as ${id} in ${slot}`);
}

/** What is wrong with how the samples of another model, each with each of its values, are heard that are none of ours. */
function mishearingsOf(other: LanguageModel, ears: Hearing): string[] {
  const ours = new Set(spokenSamples(model, everyValue(model)).map(({ said }) => said));
  return spokenSamples(other, everyValue(other))
    .filter((spoken) => !ours.has(spoken.said) && !isAnothers(spoken, other))
    .flatMap((spoken) => mishearings(spoken, spoken.said, ears));
}

/** The only utterances that two intents have a sample for: the lower back's own, and the area's. */
const SHARED: readonly string[] = [
  'help my lower back',
  'work on my lower back',
  'acupressure for my lower back',
];

describe('every sample', () => {
  test('is said, and over all of them every value of every slot type', () => {
    expect(all.length).toBeGreaterThan(300);
    expect(all.map(({ said }) => said).filter((said) => /[{}]/.test(said))).toEqual([]);
    const said = new Set(all.flatMap(({ ids }) => Object.values(ids)));
    const values = model.types.flatMap((type) => type.values.map(({ id }) => id));
    expect(values.filter((id) => !said.has(id))).toEqual([]);
  });

  test('is heard as its own intent, and its values as themselves', () =>
    expect(own.flatMap((spoken) => mishearings(spoken))).toEqual([]));

  test('is left to the skill in a session: it calls no skill by its name, and ends none', () => {
    const kept = own.filter(
      ({ said }) =>
        endsSession(said, model.invocationName) || readNameCall(said, model.invocationName),
    );
    expect(kept).toEqual([]);
  });

  test('of an intent of ours is heard as its own intent in a one-shot', () => {
    const ours = own.filter(({ intent }) => !intent.startsWith('AMAZON.'));
    const heard = ours.flatMap((spoken) => {
      const call = readInvocation(`ask back coach to ${spoken.said}`, model.invocationName);
      if (call?.kind !== 'says') return [spoken.said];
      return call.utterance === spoken.said ? [] : mishearings(spoken, call.utterance);
    });
    expect(heard).toEqual([]);
  });

  test('belongs to one intent, but for the lower back’s, which has one without slots', () => {
    const shared = all.filter((spoken) => isAnothers(spoken, model));
    expect(SHARED).toEqual(expect.arrayContaining(shared.map(({ said }) => said)));
    for (const { intent, ids } of shared) {
      expect([intent, ids]).toEqual(['CoachAreaIntent', { area: 'lower-back' }]);
    }
  });
});

describe('every sample of another locale', () => {
  const others = unlikeLocales.filter((locale) => locale !== LOCALE).map(modelOf);

  test('is heard as its own intent', () =>
    expect(others.flatMap((each) => mishearingsOf(each, createHearing(each)))).toEqual([]));

  test('that is not, is found', () => {
    const intents = model.intents.map((intent) =>
      intent.name === 'ReadyIntent' ? { ...intent, samples: ['jolly good'] } : intent,
    );
    expect(mishearingsOf({ ...model, intents }, hearing)).toEqual([
      '"jolly good" is heard as RemarkIntent',
    ]);
  });
});

describe('every value', () => {
  test('is heard by each of its names', () => {
    const slots = model.intents.flatMap((intent) =>
      (intent.samples ?? []).flatMap((sample) => {
        const slot = intent.slots?.find(({ name }) => sample === `{${name}}`);
        return slot ? [{ slot: slot.name, type: slot.type }] : [];
      }),
    );
    const unheard = model.types.flatMap(({ name: type, values }) =>
      values.flatMap(({ id, name }) =>
        [name.value, ...name.synonyms]
          // By itself "back" has an intent of its own: while guided it is the place before.
          .filter((said) => {
            if (said === 'back') return hearing(said).intent !== 'BackIntent';
            const matches = Object.values(hearing(said).slots).map(({ match }) => match?.id);
            return slots.some((slot) => slot.type === type) && !matches.includes(id);
          })
          .map((said) => `"${said}" is not heard as ${id}`),
      ),
    );
    expect(unheard).toEqual([]);
  });
});

describe('the skill answers every sample', () => {
  const closing = ['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'];
  /** To "where shall we work", no may mean goodbye; what is volunteered may end the session. */
  const either = [
    ...['AMAZON.NoIntent', 'VolunteerSignIntent', 'VolunteerOtherSignIntent'],
    ...['VolunteerNumbPlaceIntent', 'VolunteerSwollenPlaceIntent', 'VolunteerPlaceIntent'],
    ...['VolunteerNoSignIntent', 'VolunteerPastSignIntent', 'RemarkIntent'],
  ];

  const opened = branchAt(['open back coach'], 20, {});

  /** What is wrong with how the skill answers a sample where it asked somebody new for a place. */
  async function wrongIn(spoken: Spoken): Promise<string[]> {
    const { said, intent } = spoken;
    const reply = await sayAt(await opened, said, hearing);
    const isOpen = either.includes(intent) ? reply.isOpen : !closing.includes(intent);
    return [
      ...(reply.isOpen === isOpen ? [] : [`"${said}" leaves the session open: ${reply.isOpen}`]),
      ...wrongAnswer(spoken, reply.says),
    ];
  }

  test.each([...new Set(own.map(({ intent }) => intent))])(
    'of %s, in a session',
    async (intent) => {
      const wrong: string[] = [];
      for (const spoken of own.filter((each) => each.intent === intent))
        wrong.push(...(await wrongIn(spoken)));
      expect(wrong).toEqual([]);
    },
  );
});
