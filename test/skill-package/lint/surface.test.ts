import { describe, expect, test } from 'vitest';
import { manifest, routes, subscriptions } from '../../support/lint/files';
import { type ManifestFault, plantedManifest } from '../../support/lint/planted';
import { surfaceProblems } from '../../support/lint/surface';

/** One interface more. */
const asking =
  (type: string): ManifestFault =>
  ({ apis }) =>
    (apis.custom!['interfaces'] as { type: string }[]).push({ type });

describe('between skill.json and the routing table', () => {
  test.each<[string, string, ManifestFault, string[]]>([
    [
      'an interface nobody handles',
      'AUDIO_PLAYER is asked for and not handled',
      asking('AUDIO_PLAYER'),
      [],
    ],
    [
      'an interface nobody knows',
      'ALEXA_SEARCH is asked for and not handled',
      asking('ALEXA_SEARCH'),
      [],
    ],
    [
      'an event nobody handles',
      'SKILL_ENABLED is asked for and not handled',
      (m) => (m['events'] = { subscriptions: [{ eventName: 'SKILL_ENABLED' }] }),
      [],
    ],
    [
      'a task nobody handles',
      'Task.CoachPoint is asked for and not handled',
      (m) => (m.apis.custom!['tasks'] as object[]).push({ name: 'CoachPoint', version: '1' }),
      [],
    ],
    [
      'a task nobody asks for',
      'Task.CoachArea is handled and not asked for',
      (m) => delete m.apis.custom!['tasks'],
      [],
    ],
    [
      'a request nobody asks for',
      'AudioPlayer.PlaybackStarted is handled and not asked for',
      () => undefined,
      ['AudioPlayer.PlaybackStarted'],
    ],
    [
      'an event nobody asks for',
      'AlexaSkillEvent.SkillEnabled is handled and not asked for',
      () => undefined,
      ['AlexaSkillEvent.SkillEnabled'],
    ],
  ])('%s', (_, words, fault, more) => {
    const problems = surfaceProblems(plantedManifest(fault), [...routes, ...more], subscriptions);
    expect(problems).toEqual([words]);
  });

  test('an event that a deployment does not subscribe to, and one that it does for nobody', () => {
    expect(surfaceProblems(manifest, routes)).toEqual([
      'AlexaSkillEvent.SkillDisabled is handled and not asked for',
    ]);
    expect(surfaceProblems(manifest, routes, [...subscriptions, 'REMINDER_STARTED'])).toEqual([
      'REMINDER_STARTED is asked for and not handled',
    ]);
  });

  test('nothing where both agree', () => {
    const both = plantedManifest((m) => {
      asking('AUDIO_PLAYER')(m, {});
      m['events'] = { subscriptions: [{ eventName: 'SKILL_ENABLED' }] };
    });
    const more = ['AudioPlayer.PlaybackStarted', 'AlexaSkillEvent.SkillEnabled'];
    expect(surfaceProblems(both, [...routes, ...more], subscriptions)).toEqual([]);
  });
});
