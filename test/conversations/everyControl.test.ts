import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Row, rowsOf, settings, tableOf } from '../support/conversationTable';

const file = join(__dirname, '../../docs/conversation.md');
const tables = Promise.all(
  settings.map(async (setting) => ({ setting, rows: await rowsOf(setting) })),
);

const introduction = `# What can be said when, and what is answered

Every control in every state, as a returning listener at the local Echo hears it. A test holds this page against the
code; after a change to the words, \`UPDATE_DOCS=1 npx jest everyControl\` writes it anew. An answer that goes on with
guidance is cut short here: it tells where to press again, and for how much longer.`;

async function page(): Promise<string> {
  const sections = (await tables).map(({ setting, rows }) => tableOf(setting, rows));
  return `${[introduction, ...sections].join('\n\n')}\n`;
}

/** Two words for one wish are answered alike; and what goes on with guidance does nothing but go on. */
const alike: readonly (readonly string[])[] = [
  ['stop', 'cancel', 'never mind', 'no', 'done'],
  ['pause', 'no'],
  ['cancel', "it doesn't matter", 'never mind'],
  ['ready', 'carry on'],
];
/** A practice has no sides and no place to find; and where nothing is pressed, whatever presses is refused alike. */
const alikeInPractice: readonly (readonly string[])[] = [
  ['skip this point', 'skip this side'],
  ['where is that again', "i can't find it", "i can't reach it"],
  ['resume', 'yes'],
];
const isAlike = (name: string, a: Row, b: Row) => {
  const isQuiet = name.startsWith('Breathing only');
  const isRefused = isQuiet && a.says.startsWith('Nothing is pressed today.');
  const groups = isQuiet ? [...alike, ...alikeInPractice] : alike;
  return (
    isRefused || groups.some((names) => names.includes(a.control) && names.includes(b.control))
  );
};
const isGuidance = ({ says }: Row) => /\[\d/.test(says) && /Release\.|And out\./.test(says);

test('docs/conversation.md shows it', async () => {
  const written = await page();
  if (process.env['UPDATE_DOCS']) writeFileSync(file, written);
  expect(readFileSync(file, 'utf8')).toBe(written);
}, 120_000);

describe.each(settings.map(({ name }) => name))('%s', (name) => {
  const rows = tables.then((all) => all.find(({ setting }) => setting.name === name)?.rows ?? []);

  test('answers every control with words', async () => {
    expect((await rows).filter(({ says }) => !/[a-z]{2}/.test(says))).toEqual([]);
  }, 120_000);

  test('answers no two controls with the same words', async () => {
    const answered = (await rows).filter((row) => !isGuidance(row));
    const doubled = answered.flatMap((row, at) =>
      answered
        .slice(at + 1)
        .filter((other) => other.says === row.says && !isAlike(name, row, other))
        .map((other) => `${row.control} = ${other.control}: ${row.says}`),
    );
    expect(doubled).toEqual([]);
  });

  test('stays open unless it is told to stop', async () => {
    const closing = (await rows).filter(({ isOpen }) => !isOpen).map(({ control }) => control);
    expect(
      closing.filter(
        (control) => !['stop', 'cancel', 'never mind', 'no', 'done'].includes(control),
      ),
    ).toEqual(['i have chest pain']);
    expect(closing).toContain('stop');
  });
});
