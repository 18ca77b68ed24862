import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  answerIn,
  controls,
  type Row,
  rowsOf,
  settings,
  tableOf,
} from '../support/conversationTable';
import { sampled } from '../support/sampled';

const file = join(__dirname, '../../docs/conversation.md');

const tablesMade = () =>
  Promise.all(settings.map(async (setting) => ({ setting, rows: await rowsOf(setting) })));
let made: ReturnType<typeof tablesMade> | undefined;
/** The table of each setting: made once, when it is first asked for. */
const tables = () => (made ??= tablesMade());

const introduction = `# What can be said when, and what is answered

Every control in every state, as a returning listener at the local Echo hears it. A test holds this page against the
code; after a change to the words, \`UPDATE_DOCS=1 npx vitest run everyControl\` writes it anew. An answer that goes on with
guidance is cut short here: it tells where to press again, and for how much longer.

## What is said about harm

It comes first in every state. An emergency is answered with the number to call, and the session closes. What a doctor should
see today closes it, too. What rules pressing out leaves breathing, a sore place is left out, and what hurts lets go. Where a
thumb may be pressing, letting go comes first; the number comes before it. What is denied is taken for denied only where all
of it was understood, what was long ago only where that was; what was not understood in a hold may have been a cry for help,
and names the number. \`test/conversations/care.tsv\` holds what once went wrong, and is checked in seven states.

How much of it is understood was counted on the local Echo with remarks of four people who had not seen the model
(\`remarks.tsv\`), before the work on them and after. The first three served to find what was missing, the third after it had
been looked at once (110, 19, 39, 44, 35 and 82). The fourth wrote last: its figures were taken at first sight and are the
clean ones; what they showed was mended afterwards.

| In mid-hold, 2026-11-25 | First person | Second person | Third person | Fourth person (clean) |
| ----------------------- | ------------ | ------------- | ------------ | --------------------- |
| emergencies             | 65 → 104/110 | 56 → 107/110  | 75 → 119/120 | 59 → **94/100**       |
| suicidal                | 7 → 15/15    | 3 → 15/15     | 9 → 20/20    | 8 → **14/15**         |
| see a doctor today      | 12 → 44/45   | 19 → 44/45    | 22 → 45/45   | 15 → **35/40**        |
| pressing ruled out      | 28 → 49/50   | 37 → 50/50    | 39 → 48/50   | 34 → **43/45**        |
| a sore place            | 24 → 35/35   | 19 → 35/35    | 26 → 35/35   | 19 → **29/30**        |
| harmless, and no alarm  | 55 → 60/65   | 55 → 56/65    | 80 → 85/90   | 55 → **58/70**        |

"No alarm" is not "understood": of the 290 harmless remarks 266 raise none, but 91 of these are not understood at all, 18
let go, and 2 can't be judged; 155 are answered as something that we know. Where nothing is understood in a hold, what is
said names the number. A real Alexa hears otherwise than the local Echo.`;

async function page(): Promise<string> {
  const sections = (await tables()).map(({ setting, rows }) => tableOf(setting, rows));
  return `${[introduction, ...sections].join('\n\n')}\n`;
}

/** Two words for one wish are answered alike; and what goes on with guidance does nothing but go on. */
const alike: readonly (readonly string[])[] = [
  ['stop', 'cancel', 'never mind', 'no', 'done'],
  ['pause', 'no'],
  ['cancel', "it doesn't matter", 'never mind'],
  ['ready', 'carry on'],
  ['that hurts', 'my neck hurts'],
  ['my knee is bruised', 'leave out my knee'],
  ['i have no numbness', 'fainted once in school'],
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
});

describe.each(settings.map(({ name }) => name))('%s', (name) => {
  const rows = async () =>
    (await tables()).find(({ setting }) => setting.name === name)?.rows ?? [];

  test('answers every control with words', async () => {
    expect((await rows()).filter(({ says }) => !/[a-z]{2}/.test(says))).toEqual([]);
  });

  test('answers no two controls with the same words', async () => {
    const answered = (await rows()).filter((row) => !isGuidance(row));
    const doubled = answered.flatMap((row, at) =>
      answered
        .slice(at + 1)
        .filter((other) => other.says === row.says && !isAlike(name, row, other))
        .map((other) => `${row.control} = ${other.control}: ${row.says}`),
    );
    expect(doubled).toEqual([]);
  });

  test('stays open unless it is told to stop', async () => {
    const closing = (await rows()).filter(({ isOpen }) => !isOpen).map(({ control }) => control);
    expect(
      closing.filter(
        (control) => !['stop', 'cancel', 'never mind', 'no', 'done'].includes(control),
      ),
    ).toEqual(['i have chest pain']);
    expect(closing).toContain('stop');
  });
});

/** What the Echo keeps to itself: where the session was closed by the control before. */
const NOT_ASKED = '';

test('after any other control, at any second, a control is answered with words', async () => {
  const anyControl = fc.constantFrom(...controls);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...settings),
      anyControl,
      anyControl,
      fc.nat(200),
      async (setting, first, then, at) => {
        const said = setting.at === undefined ? first : ([first, setting.at] as const);
        const { intent, says } = await answerIn(
          { ...setting, before: [...setting.before, said], at },
          then,
        );
        fc.pre(intent !== NOT_ASKED);
        expect(says).toMatch(/[a-z]{2}/);
        expect(says).not.toMatch(/went wrong/);
      },
    ),
    sampled(40),
  );
});
