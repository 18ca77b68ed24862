import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { knownValues, matchExactly } from '../../device/hearing/exact';
import type { Heard } from '../../device/hearing/heard';
import { createLexicon } from '../../device/hearing/lexicon';
import { readSamples } from '../../device/hearing/samples';
import { tokensOf } from '../../device/hearing/tokens';
import { isoSeconds } from './isoSeconds';
import { hearing, model } from './model';

/** Utterances as people say them, and where they should arrive; an area's intent goes unsaid. */
interface Group {
  readonly group:
    | 'areas'
    | 'points'
    | 'practices'
    | 'routines'
    | 'questions'
    | 'manners'
    | 'emergencies'
    | 'safety'
    | 'controls'
    | 'nothing';
  readonly intent?: string;
  readonly area?: string;
  readonly point?: string;
  readonly practice?: string;
  readonly routine?: string;
  readonly topic?: string;
  readonly manner?: string;
  readonly sign?: string;
  readonly wish?: string;
  readonly bodyPart?: string;
  readonly duration?: string;
  readonly say: readonly string[];
}

const SHARES = [
  ['areas', 0.95],
  ['controls', 0.95],
  ['points', 0.9],
  ['practices', 0.9],
  ['routines', 0.9],
  ['questions', 0.9],
  ['manners', 0.9],
  ['emergencies', 1],
  ['safety', 0.9],
  ['nothing', 1],
] as const;

const groups = JSON.parse(readFileSync(join(__dirname, 'utterances.json'), 'utf8')) as Group[];

function arrives(wanted: Group, { intent, slots }: Heard): boolean {
  const named = [
    'area',
    'point',
    'practice',
    'routine',
    'topic',
    'manner',
    'bodyPart',
    'wish',
  ] as const;
  const ids = named.map((name) => [
    wanted[name],
    slots[name]?.match?.id ??
      (intent === 'StartLowerBackIntent' && name === 'area' ? 'lower-back' : undefined),
  ]);
  const intents =
    wanted.area === 'lower-back' && !wanted.duration && !wanted.manner
      ? ['CoachAreaIntent', 'StartLowerBackIntent']
      : [wanted.intent ?? 'CoachAreaIntent'];
  const seconds = slots['duration']
    ? isoSeconds(slots['duration'].value)
    : Number(slots['minutes']?.value ?? 0) * 60;
  return (
    intents.includes(intent) &&
    (wanted.sign === undefined || slots['sign']?.match?.id === wanted.sign) &&
    ids.every(([want, got]) => want === got) &&
    seconds === isoSeconds(wanted.duration ?? '')
  );
}

describe('natural utterances', () => {
  test('there are many, and no two are the same', () => {
    const all = groups.flatMap(({ say }) => say).map((utterance) => tokensOf(utterance).join(' '));
    expect(all.length).toBeGreaterThanOrEqual(205);
    expect(new Set(all).size).toBe(all.length);
  });

  test('none is a sample, its slots filled', () => {
    const samples = readSamples(model);
    const values = knownValues(createLexicon(model));
    const isSample = (utterance: string) => matchExactly(tokensOf(utterance), samples, values);
    expect(groups.flatMap(({ say }) => say).filter(isSample)).toEqual([]);
  });

  test.each(SHARES)('%s arrive where they should', (group, share) => {
    const cases = groups
      .filter((each) => each.group === group)
      .flatMap((wanted) => wanted.say.map((said) => ({ wanted, said })));
    const missed = cases.filter(({ wanted, said }) => !arrives(wanted, hearing(said)));
    const report = missed.map(({ said }) => `${said} → ${hearing(said).intent}`).join('\n');
    expect({ arrived: 1 - missed.length / cases.length >= share, report }).toEqual({
      arrived: true,
      report,
    });
  });
});
