import type { Catalogue } from '../domain/catalogue/catalogue';
import { onFirstUse } from '../domain/catalogue/onFirstUse';
import type { PointCode } from '../domain/catalogue/point';
import type { Phrasebook } from '../speech/phrasebook';
import { facts } from './facts.generated';

/** A code of an older chart, or of a single source, that a listener used. */
export interface OldCode {
  readonly code: string;
  /** True where newer charts give it to another point, so that it must be asked about. */
  readonly collides: boolean;
}

/** What the words a listener used for a point tell beyond the point. */
export interface PointNames {
  /** The old code they used; `undefined` where they used none. */
  readonly oldCode: (said: string) => OldCode | undefined;
  /** The way of working the point they named; `undefined` where they named the point alone. */
  readonly way: (code: PointCode, said: string) => string | undefined;
  /** How many words the code takes that some words end in; none where they end in no code. */
  readonly codeLength: (said: string) => number;
  /** What they probably meant where no value of the model fits what was heard. */
  readonly guess: (said: string) => PointGuess;
}

/** Words that name no point as the model has it: one of ours by its code in another spelling, one that sounds like it, a
 * point there is and we don't teach, or nothing. */
export type PointGuess =
  | { readonly kind: 'code'; readonly point: PointCode }
  | { readonly kind: 'near'; readonly point: PointCode }
  | { readonly kind: 'untaught'; readonly code: string }
  | { readonly kind: 'none' };

const meridians = onFirstUse(() => Object.entries(facts.meridians()));

/** Every way to say a code, in the form codes are compared in. */
function formsOf(code: string, phrasebook: Phrasebook): string[] {
  const letters = code.replace(/\d+$/, '');
  const [meridian, found] = meridians().find(([, each]) => each.prefixes.includes(letters)) ?? [];
  const names = phrasebook.content.meridians[meridian ?? ''] ?? [];
  const { numberWords } = phrasebook;
  const { codeSpellings, normalizeCode } = phrasebook.language.heard;
  return codeSpellings(code, found?.prefixes ?? [], names, numberWords).map((said) =>
    normalizeCode(said, numberWords),
  );
}

/** Old codes by every way to say them. A spelling of a point's own code is never taken for an old one, but for the
 * colliding code itself, letter by letter. */
function oldCodesOf(catalogue: Catalogue, phrasebook: Phrasebook) {
  const found = new Map<string, OldCode & { readonly point: PointCode }>();
  for (const point of catalogue.points) {
    const own = new Set(formsOf(point.code, phrasebook));
    for (const code of new Set([...point.oldCodes, ...point.collidingCodes])) {
      const collides = point.collidingCodes.includes(code);
      const forms = formsOf(code, phrasebook).filter((form) => !own.has(form));
      for (const form of [...forms, code.toLowerCase()])
        found.set(form, { code, collides, point: point.code });
    }
  }
  return found;
}

const wayKey = (code: PointCode, said: string, { language }: Phrasebook) =>
  `${code} ${language.heard.bareName(said)}`;

/** Ways by the names that ask for them. */
function wayNamesOf(phrasebook: Phrasebook): Map<string, string> {
  const { content } = phrasebook;
  const named = Object.entries(content.points).flatMap(([code, { ways }]) =>
    Object.entries(ways).flatMap(([way, { otherNames = [] }]) =>
      otherNames.map((name) => [wayKey(code, name, phrasebook), way] as const),
    ),
  );
  return new Map(named);
}

/** Meridians by every spelling of their prefixes and names, without spaces. */
function prefixesOf({ content }: Phrasebook): Map<string, string> {
  const spelled = meridians().flatMap(([meridian, { prefixes }]) =>
    [...prefixes, ...(content.meridians[meridian] ?? [])].map(
      (prefix) => [prefix.toLowerCase().replaceAll(' ', ''), meridian] as const,
    ),
  );
  return new Map(spelled);
}

/** The longest code is said in this many words: "governing vessel number twenty six". */
const MOST_WORDS_OF_CODE = 8;

/** The meridian and number that some words end in. */
function codeIn(
  said: string,
  prefixes: ReadonlyMap<string, string>,
  { numberWords, language }: Phrasebook,
) {
  const { bareName, normalizeCode } = language.heard;
  const words = bareName(said).split(' ').slice(-MOST_WORDS_OF_CODE);
  for (const start of words.keys()) {
    const form = normalizeCode(words.slice(start).join(' '), numberWords);
    const [, letters = '', digits = ''] = /^([a-z]+)(\d+)$/.exec(form) ?? [];
    const meridian = prefixes.get(letters);
    const length = words.length - start;
    if (meridian !== undefined) return { meridian, number: Number(digits), length };
  }
  return undefined;
}

/** Reads what was heard as the code of a point, taught or not. */
function codeGuesser(
  catalogue: Catalogue,
  prefixes: ReadonlyMap<string, string>,
  phrasebook: Phrasebook,
) {
  const { soundalike } = phrasebook.language.heard;
  const pointsOn = new Map(meridians().map(([meridian, { points }]) => [meridian, points]));
  return (said: string): PointGuess => {
    const found = codeIn(said, prefixes, phrasebook);
    if (!found) return { kind: 'none' };
    const { meridian, number } = found;
    const [code, other] = [number, soundalike(number)].map((each) => `${meridian}${each}`);
    if (code && catalogue.findPoint(code)) return { kind: 'code', point: code };
    if (other && catalogue.findPoint(other)) return { kind: 'near', point: other };
    const isOne = number > 0 && number <= (pointsOn.get(meridian) ?? 0);
    return code && isOne ? { kind: 'untaught', code } : { kind: 'none' };
  };
}

/** Every name of every point, for what sounds like one. */
const allNamesOf = (catalogue: Catalogue, { content, language }: Phrasebook) =>
  catalogue.points.flatMap(({ code, pinyin }) => {
    const { name, otherNames, ways } = content.points[code] ?? { otherNames: [], ways: {} };
    const wayNames = Object.values(ways).flatMap((way) => way.otherNames ?? []);
    return [name ?? '', pinyin, ...otherNames, ...wayNames].map((each) => ({
      name: language.heard.bareName(each),
      id: code,
    }));
  });

/** Assembles the look-ups for one locale. */
export function createPointNames(catalogue: Catalogue, phrasebook: Phrasebook): PointNames {
  const oldCodes = oldCodesOf(catalogue, phrasebook);
  const ways = wayNamesOf(phrasebook);
  const names = allNamesOf(catalogue, phrasebook);
  const prefixes = prefixesOf(phrasebook);
  const guessCode = codeGuesser(catalogue, prefixes, phrasebook);
  const { bareName, nearestName, normalizeCode } = phrasebook.language.heard;
  const oldCode = (said: string) => oldCodes.get(normalizeCode(said, phrasebook.numberWords));
  /** A colliding code is the old one only just as it was printed. */
  const isAsPrinted = (said: string, { code, collides }: OldCode) =>
    !collides || normalizeCode(said, phrasebook.numberWords) === code.toLowerCase();
  return {
    oldCode: (said) => {
      const old = oldCode(said);
      return old && { code: old.code, collides: old.collides };
    },
    way: (code, said) => ways.get(wayKey(code, said, phrasebook)),
    codeLength: (said) => codeIn(said, prefixes, phrasebook)?.length ?? 0,
    guess: (said) => {
      const old = oldCode(said);
      if (old && isAsPrinted(said, old)) return { kind: 'code', point: old.point };
      const byCode = guessCode(said);
      if (byCode.kind !== 'none') return byCode;
      const point = nearestName(bareName(said), names);
      return point === undefined ? byCode : { kind: 'near', point };
    },
  };
}
