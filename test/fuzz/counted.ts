import { catalogue } from '../../lambda/content/catalogue';
import {
  phrasebookFor,
  pointNamesFor,
  harmReaderFor,
  readerFor,
  slotNamesFor,
} from '../../lambda/content/locales';
import { PART_LIMITS } from '../../lambda/domain/timeline/partLimits';
import { createSkill } from '../../lambda/skill';
import type { ListenerStore } from '../../lambda/storage/listenerStore';

/** What an answer took: whatever is planned, laid out, worded or read asks for something of the content again and again. */
export interface Work {
  /** How often the catalogue, the words, the names or the reading were asked for something. */
  calls: number;
  /** How many characters were handed over to be read. */
  read: number;
}

/** What looks up an id reads nothing. */
const LOOKS_UP = new Set<PropertyKey>(['has']);

const charactersIn = (given: readonly unknown[]): number =>
  given.reduce<number>((sum, each) => sum + (typeof each === 'string' ? each.length : 0), 0);

/** The same thing; whatever it is asked is counted, and where it `reads`, what it is handed. */
function counting<Thing extends object>(thing: Thing, work: Work, reads: boolean): Thing {
  const made = new Map<PropertyKey, unknown>();
  const count = (name: PropertyKey, value: unknown): unknown => {
    if (typeof value !== 'function') return value;
    const counted = (...given: unknown[]): unknown => {
      work.calls += 1;
      if (reads && !LOOKS_UP.has(name)) work.read += charactersIn(given);
      return Reflect.apply(value, thing, given);
    };
    if (!made.has(name)) made.set(name, counted);
    return made.get(name);
  };
  return new Proxy(thing, { get: (target, name) => count(name, Reflect.get(target, name)) });
}

/** Of each locale one. */
function ofLocales<Made extends object>(
  make: (locale: string) => Made,
  work: Work,
  reads: boolean,
) {
  const known = new Map<Made, Made>();
  return (locale: string): Made => {
    const made = make(locale);
    const counted = known.get(made) ?? counting(made, work, reads);
    known.set(made, counted);
    return counted;
  };
}

/** A skill that counts what its answers take; `work` is to be set back before each. */
export function countedSkill(store: ListenerStore) {
  const work: Work = { calls: 0, read: 0 };
  const skill = createSkill({
    catalogue: counting(catalogue, work, false),
    phrasebookFor: ofLocales(phrasebookFor, work, false),
    pointNamesFor: ofLocales(pointNamesFor, work, true),
    slotNamesFor: ofLocales(slotNamesFor, work, true),
    harmReaderFor: ofLocales(harmReaderFor, work, true),
    readerFor: ofLocales(readerFor, work, true),
    store,
    limits: PART_LIMITS,
    offersRoutine: true,
  });
  return { skill, work };
}
