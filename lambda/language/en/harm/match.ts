import { type Combination, type Near, NOT } from './combinations';
import type { Frames } from './frames';
import type { Hit } from './lexicon';

/** The concepts that were found, by name, and how their words are meant. */
export interface Found {
  readonly of: (concept: string) => readonly Hit[];
  readonly frames: Frames;
  readonly onStep: () => void;
}

/** Most words between two concepts that are meant together. */
const MOST_BETWEEN = 6;
/** Most words between "not" and what it is said of. */
const MOST_AFTER_NOT = 3;

type Span = Omit<Hit, 'concept'>;

const between = (a: Span, b: Span) => Math.max(b.from - a.to, a.from - b.to);

/** True where a hit may join those found so far: near them, none of them itself, and after "not" what it is said of. */
function mayJoin(parts: readonly Hit[], hit: Hit, { frames }: Found): boolean {
  const gaps = parts.map((part) => between(part, hit));
  if (Math.min(...gaps) > MOST_BETWEEN || gaps.some((gap) => gap < 0)) return false;
  const [first = hit] = parts;
  const before = parts.at(-1) ?? hit;
  if (frames.sentence[hit.from] !== frames.sentence[first.from]) return false;
  const after = hit.from - before.to;
  return before.concept !== NOT || (after >= 0 && after <= MOST_AFTER_NOT);
}

const notOf = (hit: Hit): number | undefined => (hit.concept === NOT ? hit.from : hit.not);

/** Found parts count where nothing denies them but the "not" that is one of them. */
function counts(parts: readonly Hit[], { frames }: Found, place?: string): boolean {
  const nots = parts.flatMap((part) => notOf(part) ?? []);
  return parts.every(
    (part) =>
      notOf(part) !== undefined ||
      part.concept === place ||
      frames.denied[part.from] !== true ||
      nots.some((not) => not < part.from),
  );
}

/** The hit of a concept that stands nearest to the parts found so far. */
function nearest(concept: string, parts: readonly Hit[], found: Found): Hit | undefined {
  let best: Hit | undefined;
  let bestGap = Infinity;
  for (const hit of found.of(concept)) {
    found.onStep();
    const gap = Math.min(...parts.map((part) => between(part, hit)));
    if (gap >= bestGap || !mayJoin(parts, hit, found)) continue;
    best = hit;
    bestGap = gap;
  }
  return best;
}

/** The members of a group that stand near one of its first; nothing where one is missing. */
function spanFrom(first: Hit, near: Near, found: Found, place?: string): Span | undefined {
  const parts = [first];
  for (const member of near.slice(1)) {
    const hit = nearest(member, parts, found);
    if (!hit) return undefined;
    parts.push(hit);
  }
  if (!counts(parts, found, place)) return undefined;
  const [not] = parts.flatMap((part) => notOf(part) ?? []);
  return {
    from: Math.min(...parts.map((part) => part.from)),
    to: Math.max(...parts.map((part) => part.to)),
    ...(not !== undefined && { not }),
  };
}

/** Where a group stands. Of a place it doesn't matter whether it is denied: "not the wrist, it's bruised". */
export function spansOf(near: Near, found: Found, place?: string): Span[] {
  const [first = ''] = near;
  if (near.some((member) => found.of(member).length === 0)) return [];
  return found.of(first).flatMap((hit) => {
    found.onStep();
    return spanFrom(hit, near, found, place) ?? [];
  });
}

/** Where a combination stands, if all of its groups are somewhere: its first group that is not past, or else its first. */
export function firstSpan({ groups }: Combination, found: Found): Span | undefined {
  const spans: Span[] = [];
  for (const near of groups) {
    const [span] = spansOf(near, found);
    if (!span) return undefined;
    spans.push(span);
  }
  return spans.find(({ to }) => found.frames.past[to - 1] !== true) ?? spans[0];
}
