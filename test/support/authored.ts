import { z } from 'zod';
import type { Seen } from '../../lambda/content/pictures';
import type { Mention, Point } from '../../lambda/domain/catalogue/point';

/** Why a figure or an authored judgement is what it is: the mentions or discrepancies it rests on, and the reason. */
export interface Because {
  readonly from: readonly string[];
  readonly reason: string;
}

/** What a source says of a point, as its file has it. */
export interface AuthoredMention extends Mention {
  readonly location: string;
  readonly time: string;
  readonly repetition: string;
}

/** Where a point is seen, as its file has it: the region of the view that each mark lies in, and how that is known. */
export interface AuthoredSeen extends Seen {
  readonly regions: readonly string[];
  readonly from: string;
  readonly ways?: Readonly<Record<string, AuthoredSeen>>;
}

/** A point as its file has it: which record of the sources' catalogue it is, what they say, why each of its figures is
 * what it is, and where it is seen. */
export interface AuthoredPoint extends Point {
  readonly record: string;
  readonly seen: AuthoredSeen;
  readonly sources: readonly AuthoredMention[];
  readonly because: Readonly<Record<string, Because>>;
}

/** A figure with its range, as data files write it. */
export const boundsSchema = z
  .strictObject({
    default: z.number().positive(),
    min: z.number().positive(),
    max: z.number().positive(),
    unasked: z.number().positive().optional(),
  })
  .refine(
    ({ default: usual, min, max, unasked = max }) =>
      min <= usual && usual <= unasked && unasked <= max,
    'default outside bounds',
  );
