import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../../lambda/content/catalogue';

const project = join(__dirname, '../..');
const source = z.strictObject({ from: z.string().min(2), says: z.string().regex(/^[A-Z\d].+\.$/) });
const topicShape = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  figures: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), z.number().int().positive()),
  because: z.array(source).min(1),
});
const topics = z
  .array(topicShape)
  .parse(JSON.parse(readFileSync(join(project, 'data/topics.json'), 'utf8')));

const figure = (id: string, name: string) => topics.find((topic) => topic.id === id)?.figures[name];

describe('topics', () => {
  test('are those of the catalogue, each once', () => {
    const ids = topics.map(({ id }) => id);
    expect(ids).toEqual(catalogue.topics.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('name files there are', () => {
    const files = topics.flatMap(({ because }) =>
      because.flatMap(({ from }) => /\b(docs|data)\/[\w./-]+/.exec(from)?.[0] ?? []),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect([file, existsSync(join(project, file))]).toEqual([file, true]);
  });
});

describe('a figure of a topic is the one of', () => {
  test('its sources, where they have it in digits or words', () => {
    const words = [
      '',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
    ];
    for (const { id, figures, because } of topics) {
      if (id === 'daily-use') continue;
      const text = because.map(({ says }) => says.toLowerCase()).join(' ');
      for (const [name, value] of Object.entries(figures)) {
        const written = new RegExp(`\\b(${value}|${words[value] ?? value})\\b`);
        expect([id, name, text]).toEqual([id, name, expect.stringMatching(written)]);
      }
    }
  });

  test('the points, where it counts them', () => {
    const times = catalogue.points.map(({ timesADay }) => timesADay);
    expect(figure('daily-use', 'fewest')).toBe(Math.min(...times));
    expect(figure('daily-use', 'most')).toBe(Math.max(...times));
  });

  test('the documents', () => {
    const documents = catalogue.points.flatMap(({ sources }) =>
      sources.map(({ id }) => id.split('-')[0]),
    );
    expect(figure('makers', 'documents')).toBe(new Set(documents).size);
  });
});
