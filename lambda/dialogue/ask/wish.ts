import type { Answer } from '../../domain/answer/answer';
import { answered, answerInPassing } from '../guidance/answer';
import { setAside } from '../guidance/setAside';
import type { Named } from '../turn/namedAhead';
import { fallback } from './misheard';
import type { Ask } from '../turn/turn';

/** Hands that are tired rest: guidance waits, and they are told another way. */
const RESTING = 'tired-hands';

/** Says honestly that a wish is one we don't grant, or how it can be helped. */
export const wishFor = (wish: Named<string>): Ask => {
  if (wish.kind !== 'known') return fallback;
  const answer: Answer = { about: 'notGranted', wish: wish.id };
  return wish.id === RESTING
    ? (moment) => answered(answer, setAside(moment))
    : answerInPassing(() => answer);
};
