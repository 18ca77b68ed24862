import type { Heard, NamedThere } from '../language/heard';
import type { Meant, Reader } from './meant';
import type { PointNames } from './pointNames';
import type { SlotNames } from './slotNames';

interface Known {
  readonly names: SlotNames;
  readonly points: PointNames;
  readonly heard: Heard;
}

/** What may be told beside a name, in words, before something else is probably meant. */
const MOST_UNTOLD = 2;

/** What begins by its name. Of two names the longer counts, of two as long the one that stands first here. */
const BEGUN: readonly (readonly [slot: string, intent: string])[] = [
  ['area', 'CoachAreaIntent'],
  ['practice', 'CoachPracticeIntent'],
  ['point', 'CoachPointIntent'],
  ['wish', 'WishIntent'],
];

/** What answers a question about a point. */
const POINT_QUESTIONS = {
  where: 'ExplainPointIntent',
  why: 'WhyPointIntent',
  howHard: 'HowHardIntent',
  howLong: 'HowLongIntent',
  howOften: 'HowOftenIntent',
} as const;

/** A name among some words, the slot it fills and the intent that begins it. */
interface Target {
  readonly slot: string;
  readonly intent: string;
  readonly named: NamedThere;
}

/** The one with the longest name; of two as long the first. */
const longest = <Each extends Pick<Target, 'named'>>(all: readonly Each[]): Each | undefined =>
  [...all].sort(({ named: a }, { named: b }) => b.to - b.from - (a.to - a.from))[0];

/** What is named to begin. */
const targetIn = (said: string, { names, heard }: Known): Target | undefined =>
  longest(
    BEGUN.flatMap(([slot, intent]) =>
      names
        .namedIn(slot, said)
        .filter((named) => heard.isSurelyNamed(named, said))
        .map((named) => ({ slot, intent, named })),
    ),
  );

/** A point by its code, where nothing but that is said. */
function codeIn(said: string, { points, heard }: Known): Meant | undefined {
  const { said: point } = heard.barerForms(said).at(-1) ?? { said };
  const isCode = points.guess(point).kind === 'code';
  return isCode ? { intent: 'CoachPointIntent', slots: { point } } : undefined;
}

/** A question about a point, about something general, or about what there is for a place. */
function askedBy(said: string, known: Known): Meant | undefined {
  const { names, heard } = known;
  const { said: barest } = heard.barerForms(said).at(-1) ?? { said };
  const topic = longest(names.namedIn('topic', barest).map((named) => ({ named })));
  if (topic) return { intent: 'AskTopicIntent', slots: { topic: topic.named.said } };
  const [point] = names.namedIn('point', said);
  const question = heard.pointQuestion(said);
  if (question && heard.untold(said, point ? [point] : []) <= MOST_UNTOLD)
    return { intent: POINT_QUESTIONS[question], slots: point ? { point: point.said } : {} };
  const [area] = names.namedIn('area', said);
  return area && { intent: 'ListPointsIntent', slots: { area: area.said } };
}

/** The slots that say how, and for how long. */
function slotsBeside(manners: readonly NamedThere[], minutes: number | undefined) {
  const [manner, otherManner] = new Set(manners.map((each) => each.said));
  return {
    ...(manner !== undefined && { manner }),
    ...(otherManner !== undefined && { otherManner }),
    ...(minutes !== undefined && { minutes: String(minutes) }),
  };
}

/** What is to begin, and how. A length alone is one only where nothing else is said. */
function begunBy(said: string, numbers: readonly string[], known: Known): Meant | undefined {
  const { names, heard } = known;
  const manners = names.namedIn('manner', said);
  const minutes = heard.minutesIn(said, numbers);
  const target = targetIn(said, known);
  const untold = heard.untold(said, [...manners, ...(target ? [target.named] : [])]);
  if (untold > ((target ?? manners[0]) ? MOST_UNTOLD : 0)) return undefined;
  const slots = slotsBeside(manners, minutes);
  const complains = heard.complains(said);
  if (target) {
    const isHurt = target.slot === 'area' && minutes === undefined && complains;
    const intent = isHurt ? 'AreaHurtsIntent' : target.intent;
    return { intent, slots: { ...slots, [target.slot]: target.named.said } };
  }
  if (complains || Object.keys(slots).length === 0) return undefined;
  return { intent: manners.length > 0 ? 'ChangeMannerIntent' : 'CoachAreaIntent', slots };
}

/** Reads what words ask for by the names among them. What leaves something out is not read: it may mean the opposite. */
export const createNamer =
  (numbers: readonly string[], known: Known): Reader =>
  (said) => {
    if (known.heard.mayAsk(said)) return askedBy(said, known);
    if (known.heard.excludes(said)) return undefined;
    return begunBy(said, numbers, known) ?? codeIn(said, known);
  };
