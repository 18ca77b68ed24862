import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '../../server/settings';

const SKILL_ID = 'amzn1.ask.skill.ours';

describe('settings', () => {
  test('need no more than the skill’s id', () => {
    expect(readSettings({ SKILL_ID })).toEqual({
      host: '127.0.0.1',
      port: 8080,
      isChecked: true,
      skillId: SKILL_ID,
    });
  });

  test('say where it listens, and with which certificate', () => {
    const environment = {
      SKILL_ID,
      BACK_COACH_HOST: '0.0.0.0',
      BACK_COACH_PORT: '443',
      BACK_COACH_TLS_CERTIFICATE: 'a.pem',
      BACK_COACH_TLS_KEY: 'a.key',
      BACK_COACH_SIGNATURES: 'checked',
    };
    expect(readSettings(environment)).toEqual({
      host: '0.0.0.0',
      port: 443,
      isChecked: true,
      skillId: SKILL_ID,
      keyFiles: { certificate: 'a.pem', key: 'a.key' },
    });
  });

  test.each(['127.0.0.1', '127.0.0.9', '::1', 'localhost'])('may let anybody in at %s', (host) => {
    const environment = { BACK_COACH_SIGNATURES: 'unchecked', BACK_COACH_HOST: host };
    expect(readSettings(environment)).toMatchObject({ isChecked: false, host });
  });
});

describe('settings that make no sense are told:', () => {
  test.each([
    [{}, 'SKILL_ID is not set'],
    [{ SKILL_ID: '' }, 'SKILL_ID is not set'],
    [{ SKILL_ID, BACK_COACH_PORT: 'http' }, 'BACK_COACH_PORT is no port: http'],
    [{ SKILL_ID, BACK_COACH_PORT: '65536' }, 'BACK_COACH_PORT is no port: 65536'],
    [{ SKILL_ID, BACK_COACH_PORT: '-1' }, 'BACK_COACH_PORT is no port: -1'],
    [{ SKILL_ID, BACK_COACH_TLS_KEY: 'a.key' }, 'belong together'],
    [{ SKILL_ID, BACK_COACH_TLS_CERTIFICATE: 'a.pem' }, 'belong together'],
    [{ SKILL_ID, BACK_COACH_SIGNATURES: 'off' }, 'is checked or unchecked, not off'],
    [{ BACK_COACH_SIGNATURES: 'unchecked', BACK_COACH_HOST: '0.0.0.0' }, 'as to 0.0.0.0'],
    [{ BACK_COACH_SIGNATURES: 'unchecked', BACK_COACH_HOST: '127.example.com' }, 'must be checked'],
    [{ BACK_COACH_SIGNATURES: 'unchecked', BACK_COACH_HOST: '::' }, 'must be checked'],
  ])('%j', (environment, message) => {
    const reading = () => readSettings(environment);
    expect(reading).toThrow(SettingsError);
    expect(reading).toThrow(message);
  });
});
