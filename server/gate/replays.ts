import { createHash } from 'node:crypto';

/** How many requests are kept in mind: those of 150 seconds at 600 a second, in some 15 MB. */
const LIMIT = 100_000;

/** When a request came, and until when it would count as fresh, in milliseconds since 1970. */
interface Span {
  readonly at: number;
  readonly until: number;
}

/** Knows which requests came before. No two of Alexa's are the same, for each has an id. Of a request no more is kept than
 * its SHA-256, in memory, until it would be refused as too old. */
export function createReplayGuard(limit = LIMIT) {
  const known = new Map<string, number>();
  const keyOf = (body: Buffer) => createHash('sha256').update(body).digest('base64');
  /** Drops, from the oldest on, what is past, and what is too much. */
  const tidy = (at: number) => {
    for (const [key, until] of known) {
      if (until >= at && known.size <= limit) return;
      known.delete(key);
    }
  };
  return {
    /** Notes a request; `false` says that it came before. */
    claim: (body: Buffer, { at, until }: Span): boolean => {
      const key = keyOf(body);
      if (known.has(key)) return false;
      known.set(key, until);
      tidy(at);
      return true;
    },
    /** Takes the note back. */
    release: (body: Buffer): void => void known.delete(keyOf(body)),
  };
}
