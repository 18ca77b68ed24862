import { targetName } from '../../lambda/speech/names';
import type { Phrasebook } from '../../lambda/speech/phrasebook';

/** What a part of a point's or a practice's words is called in the review. */
const PARTS: Readonly<Record<string, string>> = {
  find: 'first time',
  findAnother: 'found another way',
  short: 'every time after',
  otherSide: 'on the other side',
  how: 'how to press',
  feel: 'how it feels',
  notFeel: 'how it should not feel',
  caution: 'mind',
  cautionToday: 'mind, every day',
  stopWhen: 'when to stop',
  why: 'what for',
  start: 'first',
  cues: 'through it',
  end: 'at the end',
  stay: 'to stay in it',
};

/** Folders that say nothing of the words inside. */
const UNTOLD =
  /^(lines\.(cues|answers|replies)?\.?|(points|practices)\.[^.]+\.?|questions\.|safety\.)/;

/** `lyingOnBack` → `lying on back`. */
const inWords = (name: string) =>
  name.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** What the words at a path are called in the review. */
export function labelOf(path: string): string {
  const isOfTarget = /^(points|practices)\./.test(path);
  const names = path.replace(UNTOLD, '').split('.');
  const told = names.map((name) => (isOfTarget && PARTS[name]) || inWords(name));
  return told.filter((each) => each !== '' && each !== 'ways').join(', ');
}

/** The point or practice a path belongs to, as a heading; `undefined` for any other path. */
export function placeOf(path: string, phrasebook: Phrasebook): string | undefined {
  const [part, id = ''] = path.split('.');
  if (part === 'points') return `${capitalized(targetName({ point: id }, phrasebook))} (${id})`;
  const practice = Object.entries(phrasebook.content.practices).find(([each]) => each === id);
  return part === 'practices' && practice ? capitalized(practice[1].name) : undefined;
}
