import BL10 from '../../data/points/BL10.json';
import BL23 from '../../data/points/BL23.json';
import BL40 from '../../data/points/BL40.json';
import BL52 from '../../data/points/BL52.json';
import BL53 from '../../data/points/BL53.json';
import BL60 from '../../data/points/BL60.json';
import CV6 from '../../data/points/CV6.json';
import DIMPLES from '../../data/points/DIMPLES.json';
import EXUE7 from '../../data/points/EX-UE7.json';
import GB21 from '../../data/points/GB21.json';
import GB30 from '../../data/points/GB30.json';
import GV14 from '../../data/points/GV14.json';
import GV4 from '../../data/points/GV4.json';
import KI1 from '../../data/points/KI1.json';
import KI27 from '../../data/points/KI27.json';
import KI3 from '../../data/points/KI3.json';
import LI10 from '../../data/points/LI10.json';
import LI4 from '../../data/points/LI4.json';
import LR3 from '../../data/points/LR3.json';
import SI15 from '../../data/points/SI15.json';
import TE3 from '../../data/points/TE3.json';

/** Every point of `data/points/`, as `npm run generate` finds them. */
export const points = [
  BL10,
  BL23,
  BL40,
  BL52,
  BL53,
  BL60,
  CV6,
  DIMPLES,
  EXUE7,
  GB21,
  GB30,
  GV14,
  GV4,
  KI1,
  KI27,
  KI3,
  LI10,
  LI4,
  LR3,
  SI15,
  TE3,
];
