import type { HandlerInput } from 'ask-sdk-core';
import { waitingGuidance } from '../dialogue/turn/asks';
import type { Segment } from '../domain/timeline/timeline';
import type { Reply } from '../dialogue/turn/reply';
import type { DialogueState } from '../dialogue/turn/state';

/** The request attribute that gathers what a turn came to. */
const FACTS = 'turnFacts';

type SituationName = DialogueState['situation']['name'];

/** What a turn came to, as far as anybody may know: nothing that was said, nobody's number, nothing of somebody's health. */
export interface TurnFacts {
  /** True where its name and how things stood before and after may be told: neither tells anything of somebody's health. */
  readonly mayBeNamed?: boolean;
  readonly before?: SituationName;
  readonly after?: SituationName;
  readonly isMiss?: boolean;
  /** True where no intent fitted, and the words were made out all the same. */
  readonly isReadAgain?: true;
  readonly hasFinished?: boolean;
  /** Requests a session took until it was finished. */
  readonly words?: number;
  /** True where the session ended before its guidance did. */
  readonly hasLeft?: boolean;
  readonly hasStoreFailed?: true;
  readonly isApology?: true;
  /** True where a page never told that it was done, or failed. */
  readonly hasLostPage?: boolean;
}

/** What is known so far of what a turn came to. */
export const factsOf = ({ attributesManager }: HandlerInput): TurnFacts =>
  (attributesManager.getRequestAttributes()[FACTS] ?? {}) as TurnFacts;

/** Notes what a turn came to. */
export function note(input: HandlerInput, facts: TurnFacts): void {
  const { attributesManager } = input;
  const attributes = attributesManager.getRequestAttributes();
  attributesManager.setRequestAttributes({
    ...attributes,
    [FACTS]: { ...factsOf(input), ...facts },
  });
}

/** Replies that ask again, since something was not understood. */
const MISSES: ReadonlySet<Reply['kind']> = new Set([
  ...(['fallback', 'missed'] as const),
  ...(['unknownArea', 'unknownPoint', 'unknownPractice', 'unknownRoutine'] as const),
]);

const isMissTold = (segment: Segment) =>
  segment.kind === 'cue' && segment.cue.say === 'answer' && segment.cue.answer.about === 'notHeard';

/** True where a reply says that something was not understood. */
export const isMiss = (reply: Reply): boolean =>
  MISSES.has(reply.kind) || (reply.kind === 'guidance' && reply.segments.some(isMissTold));

/** What a step from one state to the next came to; `isOver` where the session ends with it. */
export function factsBetween(
  before: DialogueState,
  after: DialogueState,
  isOver: boolean,
): TurnFacts {
  const finishedBy = ({ visit }: DialogueState) => visit.listener.finished.count;
  const hasFinished = finishedBy(after) > finishedBy(before);
  const isUnderWay = after.situation.name === 'guiding' || waitingGuidance(after) !== undefined;
  return {
    before: before.situation.name,
    after: after.situation.name,
    hasFinished,
    ...(hasFinished && { words: after.visit.turn }),
    hasLeft: isOver && isUnderWay,
    hasLostPage: (after.visit.pagesLost ?? 0) > (before.visit.pagesLost ?? 0),
  };
}
