import { answer } from './answer';
import type { Named } from './named';
import { fallback } from './controls';
import type { Ask } from './turn';

/** Says honestly that a wish is one we don't grant. */
export const wishFor = (wish: Named<string>): Ask =>
  wish.kind === 'known' ? answer(() => ({ about: 'notGranted', wish: wish.id })) : fallback;
