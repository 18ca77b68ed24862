import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { Skillset } from '../../lambda/alexa/converse';

const OFFERS = 'BACK_COACH_OFFERS_ROUTINE';
const before = process.env[OFFERS];
afterEach(() => {
  if (before === undefined) delete process.env[OFFERS];
  else process.env[OFFERS] = before;
  jest.resetModules();
});

/** What the Lambda handler hands to the skill, with the environment as it is. */
async function wired(): Promise<Skillset> {
  const createSkill = jest.fn<(skillset: Skillset) => object>(() => ({}));
  jest.doMock('../../lambda/skill', () => ({ createSkill }));
  await import('../../lambda/index');
  return createSkill.mock.calls[0]![0];
}

describe('a routine', () => {
  test.each([
    ['true', true],
    ['false', false],
    ['', false],
    [undefined, false],
  ])('with the setting %p may be offered: %p', async (setting, offers) => {
    if (setting === undefined) delete process.env[OFFERS];
    else process.env[OFFERS] = setting;
    expect((await wired()).offersRoutine).toBe(offers);
  });
});
