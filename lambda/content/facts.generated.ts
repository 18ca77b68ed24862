import bodyParts from '../../data/bodyParts.json';
import meridians from '../../data/meridians.json';
import movements from '../../data/movements.json';
import pointsBL10 from '../../data/points/BL10.json';
import pointsBL23 from '../../data/points/BL23.json';
import pointsBL40 from '../../data/points/BL40.json';
import pointsBL52 from '../../data/points/BL52.json';
import pointsBL53 from '../../data/points/BL53.json';
import pointsBL60 from '../../data/points/BL60.json';
import pointsCV6 from '../../data/points/CV6.json';
import pointsDIMPLES from '../../data/points/DIMPLES.json';
import pointsEXUE7 from '../../data/points/EX-UE7.json';
import pointsGB21 from '../../data/points/GB21.json';
import pointsGB30 from '../../data/points/GB30.json';
import pointsGV14 from '../../data/points/GV14.json';
import pointsGV4 from '../../data/points/GV4.json';
import pointsKI1 from '../../data/points/KI1.json';
import pointsKI27 from '../../data/points/KI27.json';
import pointsKI3 from '../../data/points/KI3.json';
import pointsLI10 from '../../data/points/LI10.json';
import pointsLI4 from '../../data/points/LI4.json';
import pointsLR3 from '../../data/points/LR3.json';
import pointsSI15 from '../../data/points/SI15.json';
import pointsTE3 from '../../data/points/TE3.json';
import practices from '../../data/practices.json';
import routines from '../../data/routines.json';
import seen from '../../data/seen.json';
import signs from '../../data/signs.json';
import topics from '../../data/topics.json';
import viewsFootInside from '../../data/views/foot-inside.json';
import viewsFootOutside from '../../data/views/foot-outside.json';
import viewsFootTop from '../../data/views/foot-top.json';
import viewsForearm from '../../data/views/forearm.json';
import viewsForwardBends from '../../data/views/forward-bends.json';
import viewsFront from '../../data/views/front.json';
import viewsHandBack from '../../data/views/hand-back.json';
import viewsHeelsBack from '../../data/views/heels-back.json';
import viewsHipCircles from '../../data/views/hip-circles.json';
import viewsKneesBack from '../../data/views/knees-back.json';
import viewsLowerBack from '../../data/views/lower-back.json';
import viewsLyingMat from '../../data/views/lying-mat.json';
import viewsLyingPillow from '../../data/views/lying-pillow.json';
import viewsSole from '../../data/views/sole.json';
import viewsStanding from '../../data/views/standing.json';
import viewsUpperBack from '../../data/views/upper-back.json';

/** What stands in `data/`, as `npm run generate` finds it: each name is read when it is asked for. */
export const facts = {
  bodyParts: () => bodyParts,
  meridians: () => meridians,
  movements: () => movements,
  points: () => ({
    BL10: pointsBL10,
    BL23: pointsBL23,
    BL40: pointsBL40,
    BL52: pointsBL52,
    BL53: pointsBL53,
    BL60: pointsBL60,
    CV6: pointsCV6,
    DIMPLES: pointsDIMPLES,
    'EX-UE7': pointsEXUE7,
    GB21: pointsGB21,
    GB30: pointsGB30,
    GV14: pointsGV14,
    GV4: pointsGV4,
    KI1: pointsKI1,
    KI27: pointsKI27,
    KI3: pointsKI3,
    LI10: pointsLI10,
    LI4: pointsLI4,
    LR3: pointsLR3,
    SI15: pointsSI15,
    TE3: pointsTE3,
  }),
  practices: () => practices,
  routines: () => routines,
  seen: () => seen,
  signs: () => signs,
  topics: () => topics,
  views: () => ({
    'foot-inside': viewsFootInside,
    'foot-outside': viewsFootOutside,
    'foot-top': viewsFootTop,
    forearm: viewsForearm,
    'forward-bends': viewsForwardBends,
    front: viewsFront,
    'hand-back': viewsHandBack,
    'heels-back': viewsHeelsBack,
    'hip-circles': viewsHipCircles,
    'knees-back': viewsKneesBack,
    'lower-back': viewsLowerBack,
    'lying-mat': viewsLyingMat,
    'lying-pillow': viewsLyingPillow,
    sole: viewsSole,
    standing: viewsStanding,
    'upper-back': viewsUpperBack,
  }),
};
