import type { HandlerInput } from 'ask-sdk-core';
import { isAnswer } from '../../content/kinds';
import type { Meant } from '../../content/meant';
import type { Skillset } from '../skillset';
import { namedIn, pointIn } from '../interpret';
import { remarkIn } from '../remarks';
import { heardIn, localeOf, saidIn, slotNamesIn } from '../request';
import { answerMeant, read } from './meant';
import type { Route } from './route';

/** Intents whose carriers may also catch what names nothing of theirs: "the cushion one" names no side. */
const CATCHING =
  /^(ChangeManner|SideFirst|OnlySide|SkipSide|GoTo|ExplainPoint|Coach(Area|Point|Practice|Routine))Intent$/;
/** The slots they have. */
const CAUGHT = ['manner', 'side', 'area', 'bodyPart', 'point', 'practice', 'routine'];

const SIDE = 'side';

/** What a question is asked by: whatever was asked, it was to be answered. */
const ASKING = 'ExplainPointIntent';

/** What a few words are never taken for that have lost what stood before them: it would end, or lose, something, or all that was
 * said would be taken for talk. */
const TOO_MUCH = /^(AMAZON\.(Stop|Cancel)|ForgetMe|NeverMind)/;

/** The words of the only slot that is filled, where they name nothing that it may hold: whatever was said, it was hardly
 * what Alexa took it for. */
function strayWords(input: HandlerInput, skillset: Skillset): string | undefined {
  const [slot, ...others] = slotNamesIn(input).filter((each) => saidIn(input, each) !== undefined);
  if (slot === undefined || others.length > 0 || !CAUGHT.includes(slot)) return undefined;
  const said = saidIn(input, slot) ?? '';
  const names = skillset.slotNamesFor(localeOf(input));
  if (slot === SIDE) return names.idOf(slot, said) === undefined ? said : undefined;
  const isNamed = CAUGHT.some((each) => names.idOf(each, said) !== undefined);
  const { point, near, untaught } = pointIn(input, skillset);
  const isPoint = point.kind === 'known' || near !== undefined || untaught !== undefined;
  const isKnown = isNamed || namedIn(input, slot, skillset).kind === 'known';
  return isKnown || isPoint ? undefined : said;
}

/** What turns its words round: without what stood before them they would be the opposite. */
const TURNS = 'SkipSideIntent';

/** True for what an intent would still do without its words: a side that is named by none. */
const isOwn = (name: string, { intent, slots }: Meant) => intent === name && !(SIDE in slots);

/** What stray words mean, where nobody is told of that is not well: of a side, first with what stood before them. */
function strayMeant(name: string, input: HandlerInput, skillset: Skillset): Meant | undefined {
  const stray = strayWords(input, skillset);
  if (stray === undefined || remarkIn(input, skillset, false)) return undefined;
  const whole = heardIn(input).beforeSide(name, stray);
  const meant = (name === TURNS ? [whole] : [whole, stray])
    .map((words) => read(words, input, skillset))
    .find((each) => each && !TOO_MUCH.test(each.intent) && !isOwn(name, each));
  if (!meant) return undefined;
  return name === ASKING && !isAnswer(meant.intent) ? undefined : meant;
}

/** Some rows, each of which has what its slot can't hold read once more as words, which any row of all may be for. */
export const rereading = (rows: readonly Route[], all: () => readonly Route[]): readonly Route[] =>
  rows.map((row) =>
    CATCHING.test(row.name)
      ? {
          ...row,
          handle: (input, skillset) => {
            const meant = strayMeant(row.name, input, skillset);
            const reread = meant && answerMeant(meant, all, input, skillset);
            return reread ?? row.handle(input, skillset);
          },
        }
      : row,
  );
