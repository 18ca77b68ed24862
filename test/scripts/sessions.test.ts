import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../lambda/content/catalogue';
import { planSession } from '../../scripts/sessions/planSession';
import { renderSessions } from '../../scripts/sessions/renderSessions';

const page = renderSessions();

test('docs/sessions.md is the one that `npm run generate` writes', () => {
  expect(readFileSync(join(__dirname, '../../docs/sessions.md'), 'utf8')).toBe(page);
});

test('shows every area at three lengths, for somebody new and for somebody who knows all', () => {
  const areas = catalogue.outlines.filter(({ area }) => area !== undefined);
  for (const { id } of areas) {
    const section = page.split(`\n## ${id}\n`)[1]?.split('\n## ')[0] ?? '';
    expect(section.match(/^### (5|10|20) minutes/gm)).toHaveLength(6);
  }
});

test('no exercise begins before the one above it', () => {
  for (const table of page.split('\n### ').slice(1)) {
    const starts = [...table.matchAll(/^\| (\d+):(\d\d) \|/gm)].map(
      ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
    );
    expect(starts.length).toBeGreaterThan(1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  }
});

test('five minutes need no word, ten one and twenty three; where silence bears less, one to three more', () => {
  expect(page).toMatch(/^\| 200 s +\| 0 +\| 1 +\| 3 +\|$/m);
  expect(page).toMatch(/^\| 90 s +\| 1 +\| 2 +\| 4 to 5 +\|$/m);
});

test('five minutes of any practice need no word, ten one and twenty three', () => {
  const names = ['slow breathing', 'the mat', 'the pillow', 'the hourly break'];
  const rows = (seconds: number) =>
    [...page.matchAll(new RegExp(`^\\| ${seconds} s \\| ([a-z ]+) \\| (.*) \\|$`, 'gm'))].map(
      ([, name, words]) => [name, words],
    );
  expect(rows(200).map(([name]) => name)).toEqual(names);
  for (const [, words] of rows(200)) expect(words).toMatch(/^0 \| (1|–) \| (3|–)$/);
  for (const [, words] of rows(90)) expect(words).toMatch(/^1 \| (2|–) \| (4|–)$/);
});

test('a session takes as long as it says', () => {
  const { minutes, seconds, parts } = planSession('lower-back', 10, true, 'en');
  const { at, spoken } = parts.at(-1)!;
  expect(Math.abs(at + spoken.seconds - seconds)).toBeLessThan(1);
  expect(Math.abs(seconds / 60 - minutes)).toBeLessThan(1);
});
