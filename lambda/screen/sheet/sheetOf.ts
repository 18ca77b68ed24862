import type { Answer } from '../../domain/answer/answer';
import type { Catalogue } from '../../domain/catalogue/catalogue';
import type { PointCode, SideMode } from '../../domain/catalogue/point';
import type { StepSide } from '../../domain/routine/target';
import type { Turn } from '../../dialogue/turn/turn';
import type { Phrasebook } from '../../speech/phrasebook';
import { replyWords } from '../../speech/reply/replyWords';
import { type Picture, pictureFor } from '../pictures';
import { beforeWaiting, readable, screenWords } from '../screenWords';
import { captionsOf } from './captions';
import { askedFor, listedIn } from './choosables';
import { controlsFor } from './controlsFor';
import type { Sheet } from './sheet';
import { voiceLooks } from './voiceLooks';

/** What sheets are made with. */
export interface SheetWords {
  readonly catalogue: Catalogue;
  readonly phrasebook: Phrasebook;
}

/** The side that a point is shown on while nothing is pressed. */
const SHOWN_ON: Readonly<Record<SideMode, StepSide>> = {
  together: 'both',
  midline: 'midline',
  eachTime: 'left',
  oneThenOther: 'left',
  soreSideFirst: 'left',
};

function pictureOf(
  point: PointCode,
  way: string | undefined,
  { catalogue, phrasebook }: SheetWords,
): Picture {
  const mode =
    (way === undefined ? undefined : catalogue.way(point, way).sides) ??
    catalogue.point(point).sides;
  const shown = { target: { point }, side: SHOWN_ON[mode], ...(way !== undefined && { way }) };
  return pictureFor(shown, phrasebook);
}

/** The numbers that some words name, in the order in which they do, as they are dialled. */
function numbersIn(text: string, phrasebook: Phrasebook): string[] {
  const { emergency, crisis } = screenWords(phrasebook).numbers;
  return [emergency, crisis]
    .filter((number) => number !== '' && text.includes(number))
    .sort((a, b) => text.indexOf(a) - text.indexOf(b));
}

/** What is shown of an answer beside its words: a point it is about, or what it lists. */
function shownOf(answer: Answer, words: SheetWords): Partial<Sheet> {
  const choices = listedIn(answer, words.phrasebook);
  if (choices.length > 0) return { choices };
  if (!('point' in answer)) return {};
  const way = 'way' in answer ? answer.way : undefined;
  return { picture: pictureOf(answer.point, way, words) };
}

/** What is shown while guidance goes on by voice: its places, instead of its words. */
function shownByVoice({ state }: Turn, words: SheetWords): Partial<Sheet> {
  const looks = voiceLooks(state, words);
  const { text, picture } = looks[0] ?? {};
  return text !== undefined && picture ? { text, picture, looks, captions: looks } : {};
}

/** What is shown of a reply beside its words. */
function besideWords(turn: Turn, text: string, words: SheetWords): Partial<Sheet> {
  const { reply } = turn;
  switch (reply.kind) {
    case 'answered':
      return shownOf(reply.answer, words);
    case 'explainPoint':
      return { picture: pictureOf(reply.point, reply.way, words) };
    case 'askWhichPoint':
    case 'askNearMiss':
    case 'offerInstead':
      return { picture: pictureOf(reply.point, undefined, words) };
    case 'emergency':
    case 'seeSomeone':
    case 'dizzy':
      return { numbers: numbersIn(text, words.phrasebook) };
    case 'guidance':
      return shownByVoice(turn, words);
    case 'finished':
    case 'inCar':
    case 'askArea':
    case 'askAreaAgain':
    case 'namedAhead':
    case 'unknownArea':
    case 'unknownPoint':
    case 'unknownPractice':
    case 'unknownRoutine':
    case 'askHalf':
    case 'notTaught':
    case 'nothingLeft':
    case 'paused':
    case 'declined':
    case 'help':
    case 'fallback':
    case 'offerResume':
    case 'goodbye':
    case 'offerRoutine':
    case 'routineAnswered':
    case 'apology':
    case 'unknownSign':
    case 'missed':
    case 'hurt':
    case 'bothered':
    case 'sharpPain':
    case 'bruised':
    case 'leftOut':
    case 'noPressing':
      return {};
  }
}

/** What is shown of a turn beside guidance. */
export function sheetOf(turn: Turn, words: SheetWords): Sheet {
  const { phrasebook } = words;
  const pieces = beforeWaiting(replyWords(turn, phrasebook).pieces);
  const text = readable(pieces, phrasebook);
  const beside = besideWords(turn, text, words);
  const asked = beside.picture ? [] : askedFor(turn, words);
  return {
    text,
    captions: captionsOf(pieces, phrasebook),
    controls: controlsFor(turn),
    ...(asked.length > 0 && { choices: asked }),
    ...beside,
  };
}
