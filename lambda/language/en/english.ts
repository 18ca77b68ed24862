import type { Language } from '../language';
import { hearing } from './hearing';
import { spoken } from './spoken';

/** English, as it is heard and as it is said. */
export const english: Language = {
  get heard() {
    return hearing();
  },
  spoken,
};
