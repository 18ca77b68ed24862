import { z } from 'zod';

/** Why a figure or an authored judgement is what it is: the mentions or discrepancies it rests on, and the reason. */
export interface Because {
  readonly from: readonly string[];
  readonly reason: string;
}

/** A figure with its range, as data files write it. */
export const boundsSchema = z
  .strictObject({
    default: z.number().positive(),
    min: z.number().positive(),
    max: z.number().positive(),
  })
  .refine(({ default: usual, min, max }) => min <= usual && usual <= max, 'default outside bounds');
