import type { Language } from '../language';
import { codeSpellings, normalizeCode } from './codes';
import { bareName, clipped } from './fold';
import { createPhrases } from './phrases';
import { anyYears, asDenied, putBack, speaksOfSomebody } from './remarks';
import { nearestName, soundalike } from './sounds';
import { spoken } from './spoken';
import { statesIn } from './states';

/** English, as it is heard and as it is said. */
export const english: Language = {
  heard: {
    clipped,
    bareName,
    createPhrases,
    statesIn,
    speaksOfSomebody,
    anyYears,
    asDenied,
    putBack,
    codeSpellings,
    normalizeCode,
    nearestName,
    soundalike,
  },
  spoken,
};
