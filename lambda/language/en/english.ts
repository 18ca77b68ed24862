import type { Language } from '../language';
import {
  asks,
  complains,
  excludes,
  beginsClause,
  isSurelyNamed,
  mayAsk,
  pointQuestion,
  untold,
} from './asked';
import { codeSpellings, normalizeCode } from './codes';
import { bareName, clipped } from './fold';
import { createHarmReader } from './harm/reader';
import { createPhrases } from './phrases';
import { minutesIn } from './minutes';
import { barerForms } from './polite';
import { fitsCarrier } from './carried';
import { anyYears, asDenied, putBack, speaksOfSomebody } from './remarks';
import { nearestName, soundalike } from './sounds';
import { spoken } from './spoken';

/** English, as it is heard and as it is said. */
export const english: Language = {
  heard: {
    clipped,
    bareName,
    createPhrases,
    createHarmReader: (words) => createHarmReader(words),
    speaksOfSomebody,
    barerForms,
    beginsClause,
    asks,
    mayAsk,
    isSurelyNamed,
    pointQuestion,
    minutesIn,
    excludes,
    complains,
    untold,
    fitsCarrier,
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
