import type { WhoseHealth } from '../../heard';
import type { Word } from '../fold';
import type { Hit } from './lexicon';

const OWN = new Set(['i', 'me', 'myself', 'we', 'mine']);

/** Somebody who is only told of: an acquaintance, where nothing says that they are with the listener, or are to be pressed. */
const isAbsent = (hits: readonly Hit[]) =>
  hits.some(({ concept }) => concept === 'absent') &&
  !hits.some(({ concept }) => concept === 'present');

/** Whose something is: of whoever was spoken of last before it, or else the listener's own. */
export function whoseAt(words: readonly Word[], at: number, hits: readonly Hit[]): WhoseHealth {
  const persons = hits.filter(({ concept }) => concept === 'person' || concept === 'absent');
  for (let i = at; i >= 0; i -= 1) {
    const { text = '', lead = '' } = words[i] ?? {};
    const isPerson = persons.some(({ from, to }) => from <= i && i < to);
    if (isPerson || lead === 'his' || lead === 'her') return isAbsent(hits) ? 'absent' : 'other';
    if (OWN.has(text) || lead === 'my') return 'own';
  }
  return 'own';
}
