import { fallback } from '../ask/misheard';
import type { Length } from '../turn/namedAhead';
import type { Ask } from '../turn/turn';
import { changeManner } from './changeManner';
import { isGuided } from '../guidance/setAside';

/** A number by itself is a length in minutes where a length may be named: before anything is under way, and after it. */
export const answerNumber =
  (length: Length | undefined): Ask =>
  (moment) => {
    const { name } = moment.state.situation;
    const isAsked = name === 'idle' || name === 'askedArea' || name === 'finished';
    return isAsked && !isGuided(moment.state) ? changeManner([], length)(moment) : fallback(moment);
  };
