import meridianFacts from '../../data/meridians.json';
import type { Catalogue } from '../domain/catalogue';
import type { PointCode } from '../domain/point';
import { codeSpellings, normalizeCode } from '../domain/pointCode';
import type { Phrasebook } from '../speech/phrasebook';

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
}

const meridians = Object.entries(meridianFacts);

/** Every way to say a code, in the form codes are compared in. */
function formsOf(code: string, phrasebook: Phrasebook): string[] {
  const letters = code.replace(/\d+$/, '');
  const [meridian, facts] = meridians.find(([, each]) => each.prefixes.includes(letters)) ?? [];
  const names = phrasebook.content.meridians[meridian ?? ''] ?? [];
  return codeSpellings(code, facts?.prefixes ?? [], names, phrasebook.numberWords).map((said) =>
    normalizeCode(said, phrasebook.numberWords),
  );
}

/** Old codes by every way to say them. A spelling of a point's own code is never taken for an old one, but for the
 * colliding code itself, letter by letter. */
function oldCodesOf(catalogue: Catalogue, phrasebook: Phrasebook): Map<string, OldCode> {
  const found = new Map<string, OldCode>();
  for (const point of catalogue.points) {
    const own = new Set(formsOf(point.code, phrasebook));
    for (const code of new Set([...point.oldCodes, ...point.collidingCodes])) {
      const collides = point.collidingCodes.includes(code);
      const forms = formsOf(code, phrasebook).filter((form) => !own.has(form));
      for (const form of [...forms, code.toLowerCase()]) found.set(form, { code, collides });
    }
  }
  return found;
}

/** A name without the small words that recognisers drop and listeners change. */
const bareName = (said: string) =>
  said
    .toLowerCase()
    .replace(/\b(the|a|an|my|your)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const wayKey = (code: PointCode, said: string) => `${code} ${bareName(said)}`;

/** Ways by the names that ask for them. */
function wayNamesOf({ content }: Phrasebook): Map<string, string> {
  const named = Object.entries(content.points).flatMap(([code, { ways }]) =>
    Object.entries(ways).flatMap(([way, { otherNames = [] }]) =>
      otherNames.map((name) => [wayKey(code, name), way] as const),
    ),
  );
  return new Map(named);
}

/** Assembles the look-ups for one locale. */
export function createPointNames(catalogue: Catalogue, phrasebook: Phrasebook): PointNames {
  const oldCodes = oldCodesOf(catalogue, phrasebook);
  const ways = wayNamesOf(phrasebook);
  return {
    oldCode: (said) => oldCodes.get(normalizeCode(said, phrasebook.numberWords)),
    way: (code, said) => ways.get(wayKey(code, said)),
  };
}
