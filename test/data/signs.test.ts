import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../../lambda/content/catalogue';
import { phrasebookFor } from '../../lambda/content/locales';
import type { BodyPart, Sign } from '../../lambda/domain/catalogue/sign';
import type { NameWords } from '../../lambda/speech/words';
import { LOCALE, localeWords } from '../support/locale';

const data = join(__dirname, '../../data');
const read = <Content>(path: string) =>
  JSON.parse(readFileSync(join(data, path), 'utf8')) as Content;

const because = z.strictObject({
  from: z.array(z.string().min(5)).min(1),
  reason: z.string().regex(/^[A-Z].{15,}\.$/),
});
const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const signShape = z.strictObject({
  id,
  tier: z.enum(['emergency', 'seeSomeone', 'breathingOnly', 'dizzy', 'fine']),
  whenPast: id.optional(),
  because,
});
const bodyPartShape = z.strictObject({
  id,
  leavesOut: z.array(z.string()),
  whenHurt: id.optional(),
  whenNumb: id.optional(),
  whenSwollen: id.optional(),
  because,
});

const signs = read<Record<string, Sign>>('signs.json');
const bodyParts = read<Record<string, BodyPart>>('bodyParts.json');
const heard = localeWords<Record<string, NameWords>>('signs');
const { content } = phrasebookFor(LOCALE);
const ofTier = (tier: Sign['tier']) => Object.values(signs).filter((sign) => sign.tier === tier);

describe('signs', () => {
  test.each(Object.entries(signs))('%s is a sign under its own id', (name, sign) => {
    expect(signShape.parse(sign).id).toBe(name);
  });

  test('have words, and no words are left over', () => {
    expect(Object.keys(heard).toSorted()).toEqual(Object.keys(signs).toSorted());
  });

  test.each(ofTier('emergency').map((sign) => [sign.id]))(
    '%s can be said in fifteen ways at least, its carriers not counted',
    (name) => {
      expect(heard[name]?.otherNames.length).toBeGreaterThanOrEqual(14);
    },
  );

  test('that are answered by their name have one to be told, and so has what nothing names', () => {
    const named = Object.values(signs).filter(
      ({ id: name, tier }) => tier === 'seeSomeone' && !(name in content.safety.urgent),
    );
    expect(Object.keys(content.safety.signs)).toEqual([...named.map((sign) => sign.id), 'unnamed']);
  });

  test('that rule out pressing hold every reason the first disclaimer names', () => {
    expect(ofTier('breathingOnly').map((sign) => sign.id)).toEqual(
      expect.arrayContaining(['pregnant', 'blood-thinners']),
    );
  });
});

describe('parts of the body', () => {
  test.each(Object.entries(bodyParts))('%s is one under its own id', (name, part) => {
    expect(bodyPartShape.parse(part).id).toBe(name);
  });

  test('leave out what there is', () => {
    const known = [
      ...catalogue.points.map(({ code }) => code),
      ...Object.keys(read('practices.json')),
    ];
    const unknown = Object.values(bodyParts).flatMap(({ leavesOut }) =>
      leavesOut.filter((each) => !known.includes(each)),
    );
    expect(unknown).toEqual([]);
  });

  test('are, where hurt, numb or swollen, a sign that ends the session', () => {
    const meant = Object.values(bodyParts).flatMap(({ whenHurt, whenNumb, whenSwollen }) =>
      [whenHurt, whenNumb, whenSwollen].flatMap((sign) => sign ?? []),
    );
    expect(meant.length).toBeGreaterThan(5);
    for (const sign of meant)
      expect([sign, ['emergency', 'seeSomeone'].includes(signs[sign]?.tier ?? '')]).toEqual([
        sign,
        true,
      ]);
  });

  test('leave out each point by one of them at least', () => {
    const left = new Set(Object.values(bodyParts).flatMap(({ leavesOut }) => leavesOut));
    expect(catalogue.points.filter(({ code }) => !left.has(code))).toEqual([]);
  });

  test('have words, and no words are left over', () => {
    const words = localeWords<Record<string, NameWords>>('bodyParts');
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(bodyParts).toSorted());
  });
});

test('the number to call is one and the same wherever it is said', () => {
  const { emergency } = content.safety.numbers;
  expect(emergency).toBe('nine one one');
  const { lines, topics, questions, safety } = content;
  const said = JSON.stringify([lines, topics, questions, { ...safety, numbers: {} }]);
  expect(said).not.toMatch(/nine one one|nine eight eight|\b911\b|\b988\b/);
  expect(said).toContain('{{emergency}}');
});

test('the disclaimer tells who should ask for breathing instead', () => {
  expect(JSON.stringify(content.lines)).toContain(
    "If you're pregnant or on blood thinners, ask for breathing instead.",
  );
});

test('a caution at a point names only what differs for that point', () => {
  const cautions = Object.values(content.points).flatMap(({ caution, cautionToday, stopWhen }) =>
    [caution, cautionToday, stopWhen].flatMap((text) => text ?? []),
  );
  expect(cautions.length).toBeGreaterThan(3);
  expect(cautions.filter((text) => /pregnan|thinner|bladder|between your legs/.test(text))).toEqual(
    [],
  );
});
