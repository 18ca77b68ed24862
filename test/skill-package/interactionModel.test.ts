import { describe, expect, test } from '@jest/globals';
import { model } from '../device/model';

const samples = model.intents.flatMap(({ name, slots = [], samples: own = [] }) =>
  own.map((sample) => ({ intent: name, slots: slots.map((slot) => slot.name), sample })),
);
/** Amazon refuses samples with the words that wake an Echo or launch a skill. */
const REFUSED = /^(open|launch|ask|tell back|start(?! (again|from|over))|alexa|echo|amazon)\b/;

describe('the en-US interaction model', () => {
  test('the skill is called by its name', () => expect(model.invocationName).toBe('back coach'));

  test('no sample stands twice', () => {
    const all = samples.map(({ sample }) => sample);
    expect(all.filter((sample, at) => all.indexOf(sample) !== at)).toEqual([]);
  });

  test('samples hold only what Amazon takes', () => {
    for (const { sample } of samples) {
      expect(sample.replace(/\{[a-z]+\}/g, 'x')).toMatch(/^[a-z' .-]+$/);
      expect(sample).not.toMatch(REFUSED);
      expect(sample).toBe(sample.trim());
    }
  });

  test('every slot in a sample is declared, once in each sample', () => {
    for (const { sample, slots } of samples) {
      const used = [...sample.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(new Set(used).size).toBe(used.length);
      for (const slot of used) expect(slots).toContain(slot);
    }
  });

  test('every declared slot is used, and its type exists', () => {
    const types = new Set(model.types.map(({ name }) => name));
    for (const { name, slots = [], samples: own = [] } of model.intents) {
      for (const slot of slots) {
        expect([name, own.some((sample) => sample.includes(`{${slot.name}}`))]).toEqual([
          name,
          true,
        ]);
        expect(slot.type.startsWith('AMAZON.') || types.has(slot.type)).toBe(true);
      }
    }
  });

  test('what certification asks for is there', () => {
    const names = model.intents.map(({ name }) => name);
    for (const name of ['Help', 'Stop', 'Cancel', 'Fallback', 'NavigateHome']) {
      expect(names).toContain(`AMAZON.${name}Intent`);
    }
  });
});
