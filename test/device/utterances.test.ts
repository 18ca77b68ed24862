import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import bodyParts from '../../data/bodyParts.json';
import { knownValues, matchExactly } from '../../device/hearing/exact';
import type { HeardIntent, HeardSlot } from '../../device/hearing/heard';
import { createSlotLexicon } from '../../device/hearing/lexicon';
import { indexSamples, readSamples } from '../../device/hearing/samples';
import { tokensOf } from '../../device/hearing/tokens';
import { catalogue } from '../../lambda/content/catalogue';
import { isSame, outcomeOf, outcomeOfHeard, type Situation } from '../support/outcome';
import { isoSeconds } from './isoSeconds';
import { model } from './model';

const SLOTS = [
  ...[
    'area',
    'point',
    'practice',
    'routine',
    'topic',
    'manner',
    'sign',
    'bodyPart',
    'wish',
    'side',
  ],
] as const;

/** Utterances as people say them, and what should come of them; a place is begun or complained about alike. */
interface Group {
  readonly group: string;
  readonly intent?: string;
  readonly duration?: string;
  /** What a point is called, where that tells more than the point. */
  readonly words?: string;
  readonly say: readonly string[];
}

const SHARES = [
  ['areas', 0.95],
  ['controls', 0.86],
  ['points', 0.9],
  ['practices', 0.9],
  ['routines', 0.8],
  ['questions', 0.9],
  ['manners', 0.8],
  ['emergencies', 1],
  ['safety', 0.9],
  ['nothing', 0.9],
] as const;

const groups = JSON.parse(readFileSync(join(__dirname, 'utterances.json'), 'utf8')) as (Group &
  Readonly<Record<string, unknown>>)[];

/** A number answers a question; any other control moves what is under way. */
const situationOf = ({ group, intent }: Group): Situation =>
  group === 'controls' && intent !== 'NumberIntent' ? 'guiding' : 'opened';

/** A length, or the number that answers a question for one. */
const lengthOf = (intent: string, duration: string): [string, HeardSlot] =>
  intent === 'NumberIntent'
    ? ['minutes', { type: 'AMAZON.NUMBER', value: String(isoSeconds(duration) / 60) }]
    : ['duration', { type: 'AMAZON.DURATION', value: duration }];

/** The slots that should have been filled, whatever in. */
function slotsOf(wanted: (typeof groups)[number]): Record<string, HeardSlot> {
  const named = SLOTS.flatMap((slot): [string, HeardSlot][] => {
    const id = wanted[slot];
    const { words = String(id) } = wanted;
    return typeof id === 'string'
      ? [[slot, { type: slot.toUpperCase(), value: words, match: { id, name: words } }]]
      : [];
  });
  const { duration, intent = '' } = wanted;
  const other = intent.startsWith('VolunteerOther') ? 'wife' : undefined;
  return Object.fromEntries([
    ...named,
    ...(duration === undefined ? [] : [lengthOf(intent, duration)]),
    ...(other === undefined ? [] : [['person', { type: 'PERSON', value: other }]]),
  ]) as Record<string, HeardSlot>;
}

/** What is nothing of ours may be talk that wants nothing, as well. */
const NOTHING = ['AMAZON.FallbackIntent', 'NeverMindIntent'];

/** The routines that are for a manner: who names it may be given one, or be asked for a place. */
const ROUTINES: Readonly<Record<string, string>> = {
  ...{ desk: 'desk', bed: 'in-bed', helper: 'with-a-helper', hands: 'hands-only' },
};

/** What else a manner may bring, where no place is named with it. */
function alternatives(wanted: (typeof groups)[number]): HeardIntent[] {
  const { group, area, manner } = wanted;
  if (group !== 'manners' || area !== undefined || typeof manner !== 'string') return [];
  const routine = ROUTINES[manner];
  const named = routine === undefined ? [] : [{ ...wanted, manner: undefined, routine }];
  return [
    { intent: 'ChangeMannerIntent', slots: slotsOf(wanted) },
    ...[wanted, ...named, ...named.map((each) => ({ ...each, manner }))].map((each) => ({
      intent: 'CoachRoutineIntent',
      slots: slotsOf(each),
    })),
  ];
}

/** Everything that may have been heard where a group is meant. */
function heardFor(wanted: (typeof groups)[number]): HeardIntent[] {
  const { intent, area, duration, manner } = wanted;
  const slots = slotsOf(wanted);
  const isComplaint = area !== undefined && duration === undefined && manner === undefined;
  const places = ['CoachAreaIntent', ...(isComplaint ? ['AreaHurtsIntent'] : [])];
  const others = intent === NOTHING[0] ? NOTHING : [intent ?? ''];
  const isPlace = intent === undefined || places.includes(intent);
  const heard = (isPlace ? places : others).map((each) => ({ intent: each, slots }));
  return [...heard, ...alternatives(wanted)];
}

/** The sign an utterance should bring: named, or the one a numb place is. */
const signOf = ({ sign, bodyPart }: (typeof groups)[number]): string | undefined =>
  (typeof sign === 'string' ? sign : undefined) ??
  (bodyParts as Readonly<Record<string, { whenNumb?: string }>>)[String(bodyPart)]?.whenNumb;

describe('natural utterances', () => {
  const missed = new Map<string, string[]>();
  const countOf = (group: string) =>
    groups.filter((each) => each.group === group).flatMap(({ say }) => say).length;

  beforeAll(async () => {
    for (const wanted of groups) {
      const situation = situationOf(wanted);
      const right = await Promise.all(
        heardFor(wanted).map((heard) => outcomeOfHeard(situation, heard)),
      );
      for (const said of wanted.say) {
        const outcome = await outcomeOf(situation, said);
        if (right.some((each) => isSame(outcome, each))) continue;
        missed.set(wanted.group, [
          ...(missed.get(wanted.group) ?? []),
          `${said} → ${outcome.says}`,
        ]);
      }
    }
  }, 120_000);

  test('there are many, and no two are the same', () => {
    const all = groups.flatMap(({ say }) => say).map((utterance) => tokensOf(utterance).join(' '));
    expect(all.length).toBeGreaterThanOrEqual(590);
    expect(new Set(all).size).toBe(all.length);
  });

  test('what is called an emergency is one', () => {
    const emergencies = groups.filter(({ group }) => group === 'emergencies');
    const tiers = emergencies.map((each) => catalogue.findSign(signOf(each) ?? '')?.tier);
    expect(new Set(tiers)).toEqual(new Set(['emergency']));
    expect(countOf('emergencies')).toBeGreaterThanOrEqual(60);
  });

  test('none is a sample, its slots filled', () => {
    const samples = indexSamples(readSamples(model));
    const values = knownValues(createSlotLexicon(model));
    const isSample = (utterance: string) => matchExactly(tokensOf(utterance), samples, values);
    expect(groups.flatMap(({ say }) => say).filter(isSample)).toEqual([]);
  });

  test.each(SHARES)('of %s comes what should', (group, share) => {
    const wrong = missed.get(group) ?? [];
    const report = wrong.join('\n');
    expect({ isEnough: 1 - wrong.length / countOf(group) >= share, report }).toEqual({
      isEnough: true,
      report,
    });
  });
});
