import { describe, expect, test } from 'vitest';
import { createApp, skillsetFor } from '../lambda/app';
import { PART_LIMITS } from '../lambda/domain/timeline/partLimits';

describe('a routine', () => {
  test.each([
    ['true', true],
    ['false', false],
    ['', false],
    [undefined, false],
  ])('with the setting %p may be offered: %p', (setting, offers) => {
    expect(skillsetFor({ BACK_COACH_OFFERS_ROUTINE: setting }).offersRoutine).toBe(offers);
  });
});

describe('the longest reply', () => {
  test.each([
    ['60', 60],
    ['', PART_LIMITS.seconds],
    ['soon', PART_LIMITS.seconds],
    ['-5', PART_LIMITS.seconds],
    [undefined, PART_LIMITS.seconds],
  ])('with the setting %p lasts %d seconds', (setting, seconds) => {
    const { limits } = skillsetFor({ BACK_COACH_REPLY_SECONDS: setting });
    expect(limits).toMatchObject({ ...PART_LIMITS, seconds });
  });
});

describe('what silence brings', () => {
  test.each([
    ['90', '60', 90],
    ['', '60', 60],
    ['soon', '60', 60],
    ['-5', '60', 60],
    [undefined, undefined, PART_LIMITS.seconds],
  ])(
    'with the setting %p after replies of %p lasts %d seconds at most',
    (setting, reply, seconds) => {
      const { limits } = skillsetFor({
        BACK_COACH_SILENCE_SECONDS: setting,
        BACK_COACH_REPLY_SECONDS: reply,
      });
      expect(limits.silence).toEqual({ ...PART_LIMITS, seconds });
    },
  );

  test('is nothing where it is set to nothing', () => {
    expect(skillsetFor({ BACK_COACH_SILENCE_SECONDS: '0' }).limits.silence).toBeUndefined();
  });
});

describe('another skill', () => {
  const launch = {
    version: '1.0',
    session: { new: true, sessionId: 'one', application: { applicationId: 'another' } },
    context: { System: { application: { applicationId: 'another' } } },
    request: {
      ...{ type: 'LaunchRequest', requestId: 'one', locale: 'en-US' },
      timestamp: '2026-11-25T12:00:00Z',
    },
  };

  test('is refused where ours has an id', async () => {
    await expect(createApp({ SKILL_ID: 'ours' }).invoke(launch)).rejects.toThrow(/Skill ID/);
  });

  test('is never let in on AWS Lambda: there ours must have one', () => {
    expect(() => createApp({ AWS_LAMBDA_FUNCTION_NAME: 'coach' })).toThrow('SKILL_ID is not set.');
  });

  test('is answered where it has none', async () => {
    const { response } = await createApp({}).invoke(launch);
    expect(JSON.stringify(response)).toContain('acupressure');
  });
});
