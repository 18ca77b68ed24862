import en from '../../data/locales/en/pictures.json';
import footInside from '../../data/views/foot-inside.json';
import footOutside from '../../data/views/foot-outside.json';
import footTop from '../../data/views/foot-top.json';
import forearm from '../../data/views/forearm.json';
import forwardBends from '../../data/views/forward-bends.json';
import front from '../../data/views/front.json';
import handBack from '../../data/views/hand-back.json';
import heelsBack from '../../data/views/heels-back.json';
import hipCircles from '../../data/views/hip-circles.json';
import kneesBack from '../../data/views/knees-back.json';
import lowerBack from '../../data/views/lower-back.json';
import lyingMat from '../../data/views/lying-mat.json';
import lyingPillow from '../../data/views/lying-pillow.json';
import sole from '../../data/views/sole.json';
import standing from '../../data/views/standing.json';
import upperBack from '../../data/views/upper-back.json';

/** Every view of `data/views/`, as `npm run generate` finds them. */
export const views = {
  'foot-inside': footInside,
  'foot-outside': footOutside,
  'foot-top': footTop,
  forearm,
  'forward-bends': forwardBends,
  front,
  'hand-back': handBack,
  'heels-back': heelsBack,
  'hip-circles': hipCircles,
  'knees-back': kneesBack,
  'lower-back': lowerBack,
  'lying-mat': lyingMat,
  'lying-pillow': lyingPillow,
  sole,
  standing,
  'upper-back': upperBack,
};

/** What each language says of pictures. */
export const pictureWords = { en };
