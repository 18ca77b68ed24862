import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const project = join(__dirname, '../..');

/** Claims too strong to speak (safety.md §7), in every form of the word. */
const blocked = [
  ...['cures?', 'cured', 'curing', 'heals?', 'healed', 'healing'],
  ...['treats?', 'treated', 'treating', 'treatments?'],
  ...['guarantees?', 'guaranteed', 'proven', 'clinically', 'permanent', 'permanently'],
  ...['detox', 'detoxes', 'detoxify', 'toxins?', 'hormones?', 'hormonal', 'serotonin'],
  ...['induces? labou?r', 'inducing labou?r', 'get(s|ting)? rid of', 'instead of a doctor'],
  ...['miracles?', 'miraculous', 'safe for (everyone|everybody)'],
];
const blockedWord = new RegExp(`\\b(${blocked.join('|')})\\b`, 'gi');

/** What may be said although it holds a blocked word: honest negations, and the disclaimer's own. */
const honest = /\bnot proven\b|\b(not|isn['’]t) a treatment or a diagnosis\b/gi;

/** The blocked words of a text, but for those of an honest negation. */
const blockedIn = (text: string): string[] => text.replace(honest, '…').match(blockedWord) ?? [];

interface Text {
  readonly where: string;
  readonly text: string;
}

/** What a listener says, not what we do: names in JSON, and files and folders of samples, remarks and concepts. */
const HEARD = [
  ...['samples', 'remarks', 'otherNames', 'synonyms', 'madeOf', 'alone', 'ailments'],
  ...['concepts', 'alike', 'compared'],
];

/** Every string inside a value that may be spoken. */
function textsIn(value: unknown, where: string): Text[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    HEARD.includes(key) ? [] : textsIn(inner, `${where} ${key}`),
  );
}

/** Every string of every file in a folder: values of JSON, lines of anything else. */
function textsUnder(folder: string): Text[] {
  const entries = readdirSync(join(project, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.flatMap(({ parentPath, name }) => {
    const file = join(parentPath, name);
    const isHeard = [basename(parentPath), basename(name, '.json')].some((each) =>
      HEARD.includes(each),
    );
    const isExample = parentPath.includes('examples');
    if (!/\.(json|md|txt|ya?ml)$/.test(name) || isHeard || isExample) return [];
    const content = readFileSync(file, 'utf8');
    const where = relative(project, file);
    return name.endsWith('.json')
      ? textsIn(JSON.parse(content), where)
      : content.split('\n').map((text, at) => ({ where: `${where}:${at + 1}`, text }));
  });
}

describe('the blocked words', () => {
  test.each([
    'This will cure your back.',
    'It HEALS, slowly.',
    'A treatment for pain.',
    'Treat your back.',
    'Relief guaranteed!',
    'A proven remedy.',
    'Clinically tested.',
    'It flushes toxins.',
    'Your hormones will thank you.',
    'Get rid of back pain.',
    'It induces labour.',
    'It induces labor.',
    'Do this instead of a doctor.',
    'Safe for everyone.',
    'It is not proven, yet it cures.',
    'Proven? Not proven.',
    'This is not a treatment.',
  ])('are caught in "%s"', (text) => {
    expect(blockedIn(text)).toHaveLength(1);
  });

  test.each([
    'Some people think it may help; not proven.',
    'It is not a treatment or a diagnosis.',
    "I teach traditional acupressure. This isn't a treatment or a diagnosis.",
    'Traditionally used for comfort.',
    'Slide along the heel cord, off the secure mat.',
    'The therapist obscured it.',
    'A healthy retreat.',
  ])('let "%s" pass', (text) => {
    expect(blockedIn(text)).toEqual([]);
  });

  test('are looked for in every string but sample utterances', () => {
    const planted = {
      intents: [{ name: 'A', samples: ['cure me'] }],
      points: { LI4: { why: 'It cures.', find: ['Here.', 2] } },
    };
    expect(textsIn(planted, 'file.json')).toEqual([
      { where: 'file.json intents 0 name', text: 'A' },
      { where: 'file.json points LI4 why', text: 'It cures.' },
      { where: 'file.json points LI4 find 0', text: 'Here.' },
    ]);
  });

  test.each(['data', 'skill-package'])('are in no string of %s/', (folder) => {
    const texts = textsUnder(folder);
    expect(texts.length).toBeGreaterThan(100);
    const found = texts.flatMap(({ where, text }) => blockedIn(text).map((word) => [where, word]));
    expect(found).toEqual([]);
  });
});
