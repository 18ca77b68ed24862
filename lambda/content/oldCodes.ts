import meridianFacts from '../../data/meridians.json';
import type { Catalogue } from '../domain/catalogue';
import { codeSpellings, normalizeCode } from '../domain/pointCode';
import type { Phrasebook } from '../speech/phrasebook';

/** A code of an older chart, or of a single source, that a listener used. */
export interface OldCode {
  readonly code: string;
  /** True where newer charts give it to another point, so that it must be asked about. */
  readonly collides: boolean;
}

/** Finds the old code in what a listener said for a point; `undefined` where they used none. */
export type OldCodes = (said: string) => OldCode | undefined;

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

/** Assembles the look-up for one locale. A spelling of a point's own code is never taken for an old one, but for the
 * colliding code itself, letter by letter. */
export function createOldCodes(catalogue: Catalogue, phrasebook: Phrasebook): OldCodes {
  const found = new Map<string, OldCode>();
  for (const point of catalogue.points) {
    const own = new Set(formsOf(point.code, phrasebook));
    for (const code of new Set([...point.oldCodes, ...point.collidingCodes])) {
      const collides = point.collidingCodes.includes(code);
      const forms = formsOf(code, phrasebook).filter((form) => !own.has(form));
      for (const form of [...forms, code.toLowerCase()]) found.set(form, { code, collides });
    }
  }
  return (said) => found.get(normalizeCode(said, phrasebook.numberWords));
}
