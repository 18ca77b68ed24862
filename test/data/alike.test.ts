import { describe, expect, test } from 'vitest';
import { contentFor } from '../../lambda/content/localeContent';
import * as names from '../../lambda/content/alikeNames';
import { createAlike } from '../../lambda/language/en/alike';
import { alikeWordsOf, readWordsOf } from '../../scripts/compared';
import { LOCALE, localesFolder } from '../support/locale';

const content = contentFor(LOCALE);
const alike = alikeWordsOf(readWordsOf(localesFolder, 'en'));
const phrases = Object.entries(alike).flatMap(([name, all]) =>
  all.map((phrase) => ({ name, phrase })),
);

/** The names that a phrase is made of. */
const namesIn = (said: string) => said.split(' ').filter((word) => /^[A-Z][A-Z-]+$/.test(word));

describe('words that are alike', () => {
  test('have a name that is theirs wherever one is used', () => {
    const used = phrases.map(({ phrase }) => phrase);
    const unknown = used.flatMap(namesIn).filter((name) => !(name in alike));
    expect(used.flatMap(namesIn).length).toBeGreaterThan(100);
    expect(unknown).toEqual([]);
  });

  test('are there under every name that code knows', () => {
    const known = Object.values(names).filter((each) => typeof each === 'string');
    expect(known.length).toBeGreaterThan(9);
    expect(known.filter((name) => !(name in alike))).toEqual([]);
  });

  test('are called so, where they are called something of ours', () => {
    const ids = {
      AREA: Object.keys(content.areas),
      WAY: Object.keys(content.manners),
      PRACTICE: Object.keys(content.practices),
      POINT: Object.keys(content.points),
      ROUTINE: Object.keys(content.routines),
    };
    const known = Object.entries(ids).flatMap(([kind, all]) =>
      all.map((id) => `${kind}-${id.toUpperCase()}`),
    );
    const called = Object.keys(alike).filter((name) => name.includes('-'));
    expect(called.length).toBeGreaterThan(20);
    expect(called.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('stand under one name', () => {
    const plain = phrases.filter(({ phrase }) => namesIn(phrase).length === 0);
    const bare = createAlike({});
    const formOf = (phrase: string) =>
      bare(phrase)
        .map(({ text }) => text)
        .join(' ');
    const owners = new Map<string, Set<string>>();
    for (const { name, phrase } of plain)
      owners.set(formOf(phrase), (owners.get(formOf(phrase)) ?? new Set()).add(name));
    const shared = [...owners].filter(([form, all]) => all.size > 1 || form === '');
    expect(shared.map(([form, all]) => `${form}: ${[...all].join(', ')}`)).toEqual([]);
  });
});
