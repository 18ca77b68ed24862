import en from '../../data/locales/en/pictures.json';
import footInside from '../../data/views/foot-inside.json';
import footOutside from '../../data/views/foot-outside.json';
import footTop from '../../data/views/foot-top.json';
import forearm from '../../data/views/forearm.json';
import front from '../../data/views/front.json';
import handBack from '../../data/views/hand-back.json';
import heelsBack from '../../data/views/heels-back.json';
import kneesBack from '../../data/views/knees-back.json';
import lowerBack from '../../data/views/lower-back.json';
import sole from '../../data/views/sole.json';
import upperBack from '../../data/views/upper-back.json';

/** Every view of `data/views/`, as `npm run generate` finds them. */
export const views = {
  'foot-inside': footInside,
  'foot-outside': footOutside,
  'foot-top': footTop,
  forearm,
  front,
  'hand-back': handBack,
  'heels-back': heelsBack,
  'knees-back': kneesBack,
  'lower-back': lowerBack,
  sole,
  'upper-back': upperBack,
};

/** What each language says of pictures. */
export const pictureWords = { en };
