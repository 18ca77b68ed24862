import type { Heard } from '../heard';
import { createAlike, writeAlike } from './alike';
import {
  afterOpening,
  asks,
  complains,
  afterDenials,
  isSurelyNamed,
  isTooMuch,
  mayAsk,
  partings,
  pointsHere,
  takesOut,
} from './asked';
import { codeSpellings, normalizeCode } from './codes';
import { bareName, clipped, firstClause, wordsAfter } from './fold';
import { createHarmReader } from './harm/reader';
import { writeHarm } from './harm/written';
import { createPhrases } from './phrases';
import { lengthsIn } from './lengths';
import { beforeSide, fitsCarrier } from './carried';
import { anyYears, asDenied, putBack, speaksOfSomebody } from './remarks';
import { adds, isElapsed, isSmall, isWanting, isWish, leadsToLength } from './small';
import { nearestName, soundalike } from './sounds';

const heard: Heard = {
  clipped,
  bareName,
  createPhrases,
  createAlike,
  writeAlike,
  writeHarm,
  lengthsIn,
  isSmall,
  isWish,
  isWanting,
  isElapsed,
  adds,
  leadsToLength,
  wordsAfter,
  firstClause,
  createHarmReader: (words) => createHarmReader(words),
  speaksOfSomebody,
  afterOpening,
  asks,
  mayAsk,
  partings,
  pointsHere,
  takesOut,
  isSurelyNamed,
  isTooMuch,
  complains,
  afterDenials,
  fitsCarrier,
  beforeSide,
  anyYears,
  asDenied,
  putBack,
  codeSpellings,
  normalizeCode,
  nearestName,
  soundalike,
};

/** How English is heard. */
export const hearing = (): Heard => heard;
