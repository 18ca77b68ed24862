import { answerInPassing } from '../guidance/answer';
import type { Named } from '../turn/namedAhead';
import { fallback } from './misheard';
import type { Ask } from '../turn/turn';

/** Says honestly that a wish is one we don't grant. */
export const wishFor = (wish: Named<string>): Ask =>
  wish.kind === 'known'
    ? answerInPassing(() => ({ about: 'notGranted', wish: wish.id }))
    : fallback;
