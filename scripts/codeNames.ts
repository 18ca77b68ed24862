import type { Heard, NumberWord } from '../lambda/language/heard';

/** What a point is called by. */
export interface PointCodes {
  readonly code: string;
  readonly pinyin: string;
  readonly meridian: string;
  readonly oldCodes: readonly string[];
  readonly collidingCodes: readonly string[];
}

/** What codes are spelled with. */
export interface CodeSources {
  /** The spellings of each meridian's prefix. */
  readonly meridians: Readonly<Record<string, { readonly prefixes: readonly string[] }>>;
  readonly words: {
    /** The spoken names of each meridian. */
    readonly meridians: Readonly<Record<string, readonly string[]>>;
  };
  readonly numberWord: NumberWord;
  readonly heard: Heard;
}

/** Pinyin without tone marks and every spelling of the point's codes, old ones included. */
export function codeNames(
  point: PointCodes,
  { meridians, words, numberWord, heard }: CodeSources,
): string[] {
  const prefixes = meridians[point.meridian]?.prefixes ?? [];
  const prefixNames = words.meridians[point.meridian] ?? [];
  const old = new Set([...point.oldCodes, ...point.collidingCodes]);
  const oldSpellings = [...old].flatMap((code) => {
    const prefix = code.replace(/\d+$/, '');
    const line = Object.keys(meridians).find((id) => meridians[id]?.prefixes.includes(prefix));
    return heard.codeSpellings(
      code,
      [],
      line === undefined ? [] : (words.meridians[line] ?? []),
      numberWord,
    );
  });
  const spellings = heard.codeSpellings(point.code, prefixes, prefixNames, numberWord);
  return [...pinyinWithoutTones(point.pinyin), ...spellings, ...oldSpellings];
}

function pinyinWithoutTones(pinyin: string): string[] {
  const plain = pinyin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain === '' ? [] : plain.split(/\s*[/,–-]\s*/);
}
