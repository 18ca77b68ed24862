import type { Told } from '../../language/heard';
import type { ToldWords } from '../told';
import { featuresOf } from './features';

/** What concepts tell, as features. That they tell of nothing is one as well. */
function toldBy(told: readonly Told[]): readonly string[] {
  if (told.length === 0) return ['told nothing'];
  const each = told.map((one) => {
    const what = one.kind === 'sign' ? one.id : one.state;
    return `told ${one.kind} ${what}${one.isPast ? ' past' : ''}`;
  });
  return [...new Set(each)];
}

/** All that tells whether some words tell of harm: what they are, and what their concepts tell; words alone, where they are
 * what the concepts were made from. */
export const harmFeaturesOf = (
  words: ToldWords,
  told: readonly Told[] | undefined,
): readonly string[] => [
  ...featuresOf(words, undefined),
  ...(told === undefined ? [] : toldBy(told)),
];
