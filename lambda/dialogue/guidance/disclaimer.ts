import type { Cue } from '../../domain/timeline/cue';
import type { Visit } from '../turn/state';

/** The disclaimer is heard once, by a listener who never heard it. */
export const disclaimer = ({ listener }: Visit): Cue[] =>
  listener.heardDisclaimer ? [] : [{ say: 'disclaimer', nth: 0 }];
