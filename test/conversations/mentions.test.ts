import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../device/hearing/tokens';
import { readState } from '../../lambda/session/savedState';
import { catalogue } from '../../lambda/content/catalogue';
import { phrasebookFor } from '../../lambda/content/locales';
import type { Guidance } from '../../lambda/dialogue/turn/state';
import { createListener, type Heard, oldListener, storeOf } from '../support/listener';
import { LOCALE } from '../support/locale';

const { points: pointWords, practices: practiceWords } = phrasebookFor(LOCALE).content;
const page = readFileSync(join(__dirname, '../../docs/mentions.md'), 'utf8');
const [mentionPart = '', practicePart = ''] = page.split(/^## .*$/m);

/** The cells of the one table in a part of the page, without its heading. */
function rowsOf(part: string): string[][] {
  const lines = part.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What a cell says between typographic quotes. */
const quoted = (cell: string) => /^“(.+)”$/.exec(cell)?.[1];

const mentions = rowsOf(mentionPart).map(([id = '', , point = '', say = '', happens = '']) => {
  const [code = '', name = ''] = point.split(', ');
  return { id, code, name, say: quoted(say) ?? '', happens };
});

/** Says something in a session of somebody who has been there before. */
async function open() {
  const listener = createListener({ store: storeOf(oldListener) });
  await listener.say('open back coach');
  return listener;
}

/** What a reply guides through; `undefined` where it does not. */
function guidanceIn({ attributes }: Heard): Guidance | undefined {
  const situation = readState(attributes, catalogue)?.situation;
  return situation?.name === 'guiding' ? situation.guidance : undefined;
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const carriersOf = (mention: string) =>
  catalogue.points
    .filter(({ sources }) => sources.some(({ id }) => id === mention))
    .map(({ code }) => code);

describe('the table of mentions', () => {
  test('has each mention of the points once, in order', () => {
    const known = catalogue.points.flatMap(({ sources }) => sources.map(({ id }) => id));
    expect(mentions).toHaveLength(38);
    expect(mentions.map(({ id }) => id)).toEqual([...new Set(known)].toSorted());
  });

  test('gives each mention to a point that carries it, and leaves no point out', () => {
    for (const { id, code } of mentions)
      expect([id, carriersOf(id)]).toEqual([id, expect.arrayContaining([code])]);
    expect(new Set(mentions.map(({ code }) => code))).toEqual(
      new Set(catalogue.points.map(({ code }) => code)),
    );
  });

  test('calls each point by its spoken name', () => {
    const names = Object.entries(pointWords).map(([code, { name }]) => [code, name]);
    for (const { code, name } of mentions) expect(names).toContainEqual([code, name]);
  });

  test('has a different utterance for each', () => {
    const said = mentions.map(({ say }) => tokensOf(say).join(' '));
    expect(new Set(said).size).toBe(38);
    expect(said).not.toContain('');
  });
});

const ANSWERS: Readonly<Record<string, (name: string) => RegExp>> = {
  'coached at once': (name) => new RegExp(`^${name}\\. `),
  'coached after a word about the code': (name) =>
    new RegExp(`^One source calls it [^.]+, but charts put that elsewhere\\. ${name}\\. `),
  'asked about, then coached': (name) => new RegExp(`^${name}\\. `),
};

describe('mentions by voice', () => {
  test.each(mentions)('$id: $say', async ({ code, name, say, happens }) => {
    const listener = await open();
    let reply = await listener.say(say);
    if (happens === 'asked about, then coached') {
      expect(reply.says).toMatch(/^Charts disagree on .+ Is that the one you mean\?$/);
      expect(reply.says).toContain(` ${name}.`);
      expect(guidanceIn(reply)).toBeUndefined();
      reply = await listener.say('yes');
    }
    expect(reply.says).toMatch(ANSWERS[happens]?.(capitalized(name)) ?? 'no such answer');
    const guidance = guidanceIn(reply);
    expect(guidance?.wish).toMatchObject({ kind: 'point', point: code });
    expect(guidance?.routine.exercises).toMatchObject([{ point: code }]);
  });
});

describe('what is no point, by voice', () => {
  const rows = rowsOf(practicePart).map(([what = '', , say = '', how = '']) => {
    const [, practice = ''] = /^`(.+)`, at once$/.exec(how) ?? [];
    const [, way = '', point = ''] = /^way `(.+)` of (\S+), at once$/.exec(how) ?? [];
    return { what, say: quoted(say) ?? '', practice, way, point };
  });
  const practices = rows.filter(({ practice }) => practice);
  const ways = rows.filter(({ way }) => way);

  test('the table is read whole, and no two utterances are the same', () => {
    expect([practices.length, ways.length]).toEqual([6, 8]);
    expect(new Set(rows.map(({ say }) => say)).size).toBe(rows.length);
  });

  test.each(practices)('$what: $say', async ({ say, practice }) => {
    const words: Record<string, { name: string }> = practiceWords;
    const reply = await (await open()).say(say);
    expect(reply.says).toContain(`${capitalized(words[practice]?.name ?? '?')}, for `);
    expect(guidanceIn(reply)).toMatchObject({
      wish: { kind: 'practice', practice },
      routine: { exercises: [{ practice }] },
    });
  });

  test.each(ways)('$what: $say', async ({ say, way, point }) => {
    const guidance = guidanceIn(await (await open()).say(say));
    expect(guidance?.wish).toEqual({ kind: 'point', point, way });
    expect(guidance?.routine.exercises).toMatchObject([{ point, way }]);
  });
});
