import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import bodyParts from '../../data/bodyParts.json';
import { knownValues, matchExactly } from '../../device/hearing/exact';
import type { Heard, HeardSlot } from '../../device/hearing/heard';
import { createLexicon } from '../../device/hearing/lexicon';
import { readSamples } from '../../device/hearing/samples';
import { tokensOf } from '../../device/hearing/tokens';
import { catalogue } from '../../lambda/content/catalogue';
import { readerFor, slotNamesFor } from '../../lambda/content/locales';
import { LOCALE } from '../support/locale';
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
  ['points', 0.95],
  ['practices', 0.9],
  ['routines', 0.9],
  ['questions', 0.9],
  ['manners', 0.95],
  ['emergencies', 1],
  ['safety', 0.95],
  ['nothing', 1],
] as const;

/** Where no area is named, these mean the lower back. */
const MEANS_LOWER_BACK = /^(StartLowerBack|AreaHurts)Intent$/;

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
      (MEANS_LOWER_BACK.test(intent) && name === 'area' ? 'lower-back' : undefined),
  ]);
  const intents =
    wanted.area === 'lower-back' && !wanted.duration && !wanted.manner
      ? ['CoachAreaIntent', 'StartLowerBackIntent', 'AreaHurtsIntent']
      : [wanted.intent ?? ['CoachAreaIntent', 'AreaHurtsIntent']].flat();
  const seconds = slots['duration']
    ? isoSeconds(slots['duration'].value)
    : Number(slots['minutes']?.value ?? 0) * 60;
  return (
    intents.includes(intent) &&
    (wanted.sign === undefined || slots['sign']?.match?.id === wanted.sign) &&
    (wanted.sign !== undefined || ids.every(([want, got]) => want === got)) &&
    (wanted.sign !== undefined || seconds === isoSeconds(wanted.duration ?? ''))
  );
}

/** The sign an utterance should bring: named, or the one a numb place is. */
const signOf = ({ sign, bodyPart }: Group) =>
  sign ?? (bodyParts as Readonly<Record<string, { whenNumb?: string }>>)[bodyPart ?? '']?.whenNumb;

const casesOf = (wanted: readonly Group[]) =>
  wanted.flatMap((each) => each.say.map((said) => ({ wanted: each, said })));

const heardBefore = new Map<string, Heard>();

const names = slotNamesFor(LOCALE);

/** What the skill makes of words that no other intent fits. */
function read({ slots }: Heard): Heard {
  const meant = readerFor(LOCALE)(slots['remark']?.value ?? '');
  const filled = Object.entries(meant?.slots ?? {}).map(([slot, value]): [string, HeardSlot] => {
    const id = names.idOf(slot, value);
    return [slot, { type: slot, value, ...(id !== undefined && { match: { id, name: value } }) }];
  });
  const intent = meant?.intent ?? 'AMAZON.FallbackIntent';
  return { intent, slots: Object.fromEntries(filled) };
}

/** Hears an utterance once, whatever asks for it, and has the skill read what is left to it. */
function heardOf(said: string): Heard {
  const known = heardBefore.get(said);
  if (known) return known;
  const echoed = hearing(said);
  const heard = echoed.intent === 'RemarkIntent' ? read(echoed) : echoed;
  heardBefore.set(said, heard);
  return heard;
}

const missedOf = (cases: ReturnType<typeof casesOf>) =>
  cases.filter(({ wanted, said }) => !arrives(wanted, heardOf(said)));

describe('natural utterances', () => {
  test('there are many, and no two are the same', () => {
    const all = groups.flatMap(({ say }) => say).map((utterance) => tokensOf(utterance).join(' '));
    expect(all.length).toBeGreaterThanOrEqual(590);
    expect(new Set(all).size).toBe(all.length);
  });

  test('every intent is meant by some', () => {
    const meant = new Set(groups.map(({ intent = 'CoachAreaIntent' }) => intent));
    const others = model.intents.map(({ name }) => name).filter((name) => !meant.has(name));
    expect(others).toEqual(['StartLowerBackIntent', 'RemarkIntent']);
    expect(groups.some(({ area }) => area === 'lower-back')).toBe(true);
  });

  test('what is called an emergency is one', () => {
    const emergencies = groups.filter(({ group }) => group === 'emergencies');
    const tiers = emergencies.map((each) => catalogue.findSign(signOf(each) ?? '')?.tier);
    expect(new Set(tiers)).toEqual(new Set(['emergency']));
    expect(casesOf(emergencies).length).toBeGreaterThanOrEqual(60);
  });

  test('none is a sample, its slots filled', () => {
    const samples = readSamples(model);
    const values = knownValues(createLexicon(model));
    const isSample = (utterance: string) => matchExactly(tokensOf(utterance), samples, values);
    expect(groups.flatMap(({ say }) => say).filter(isSample)).toEqual([]);
  });

  test.each(SHARES)('%s arrive where they should', (group, share) => {
    const cases = casesOf(groups.filter((each) => each.group === group));
    const missed = missedOf(cases);
    const report = missed.map(({ said }) => `${said} → ${heardOf(said).intent}`).join('\n');
    expect({ arrived: 1 - missed.length / cases.length >= share, report }).toEqual({
      arrived: true,
      report,
    });
  });

  test('of all of them, nine in ten arrive', () => {
    const cases = casesOf(groups);
    expect(1 - missedOf(cases).length / cases.length).toBeGreaterThanOrEqual(0.9);
  });
});
