import { fold } from './fold';

/** Lengths that are named without a number. */
const NAMED: readonly (readonly [RegExp, number])[] = [
  [/\bhalf (an |a )?hour\b/, 30],
  [/\bquarter of an hour\b/, 15],
  [/(?<!half |of )\b(an|one) hour\b/, 60],
  [/\b(a )?(couple|couple of) minutes?\b/, 2],
];

/** Whole minutes that words name, as digits or by the words for nought and up; `undefined` where they name none, or more
 * than one length. */
export function minutesIn(said: string, numbers: readonly string[]): number | undefined {
  const words = fold(said);
  const named = NAMED.flatMap(([length, minutes]) => (length.test(words) ? [minutes] : []));
  const counted = [...words.matchAll(/(\S+(?: \S+)?) minutes?\b/g)].flatMap(([, before = '']) =>
    numberIn(before, numbers),
  );
  const [minutes, ...others] = [...named, ...counted];
  return others.length === 0 ? minutes : undefined;
}

/** The number that one or two words end in. */
function numberIn(said: string, numbers: readonly string[]): number[] {
  const last = said.split(' ').at(-1) ?? '';
  if (/^\d{1,3}$/.test(last)) return [Number(last)];
  const spelled = [said, last].map((each) => numbers.findIndex((word) => fold(word) === each));
  return spelled.filter((number) => number > 0).slice(0, 1);
}
