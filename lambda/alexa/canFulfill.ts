import type { HandlerInput } from 'ask-sdk-core';
import type { canfulfill } from 'ask-sdk-model';
import type { Skillset } from './skillset';
import { slotsOf } from './request';

type SlotVerdict = canfulfill.CanFulfillSlot;

/** Judges what fills a slot. */
export type Judge = (input: HandlerInput, skillset: Skillset) => SlotVerdict;

export const KNOWN: SlotVerdict = { canUnderstand: 'YES', canFulfill: 'YES' };

/** We would ask back. */
export const UNSURE: SlotVerdict = { canUnderstand: 'MAYBE', canFulfill: 'YES' };

/** We would do what comes nearest. */
export const BEYOND: SlotVerdict = { canUnderstand: 'YES', canFulfill: 'NO' };
export const UNKNOWN: SlotVerdict = { canUnderstand: 'NO', canFulfill: 'NO' };

/** What an intent could do before anything is going on: the slot it cannot do without, and how each of its slots is
 * judged. */
export interface Fulfilment {
  readonly needs?: string;
  readonly slots: Readonly<Record<string, Judge>>;
}

/** What an intent could do that cannot do without one of its slots. */
export const needing = <Slot extends string>(
  needs: NoInfer<Slot>,
  slots: Readonly<Record<Slot, Judge>>,
): Fulfilment => ({ needs, slots });

/** Yes where every slot is; no where we don't know what cannot be missed; and maybe where we would ask, or come near. */
function overall(
  needs: string | undefined,
  slots: Readonly<Record<string, SlotVerdict>>,
): canfulfill.CanFulfillIntentValues {
  const needed = needs === undefined ? KNOWN : slots[needs];
  if (needed === UNKNOWN) return 'NO';
  const isWhole = needed === KNOWN && Object.values(slots).every((verdict) => verdict === KNOWN);
  return isWhole ? 'YES' : 'MAYBE';
}

/** What we could do with the intent that is asked about, given what its row says. Nothing is looked up, kept or begun for
 * it, and nobody needs to be known. */
export function canFulfill(
  input: HandlerInput,
  skillset: Skillset,
  fulfilment: Fulfilment | undefined,
): canfulfill.CanFulfillIntent {
  const filled = Object.entries(slotsOf(input.requestEnvelope.request)).filter(
    ([, { value }]) => value,
  );
  const slots = Object.fromEntries(
    filled.map(([slot]) => {
      const judge = fulfilment?.slots[slot];
      return [slot, judge ? judge(input, skillset) : UNKNOWN];
    }),
  );
  return {
    canFulfill: fulfilment ? overall(fulfilment.needs, slots) : 'NO',
    ...(filled.length > 0 && { slots }),
  };
}
