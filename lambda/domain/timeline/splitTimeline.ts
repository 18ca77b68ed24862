import type { Cue } from './cue';
import { openPart } from './openPart';
import { bodySegments, minus } from './partBodies';
import {
  bestCut,
  broughtBy,
  createCutting,
  type Cutting,
  openedBySilence,
  type PartSource,
  replyReach,
  silenceReach,
  turnsAfterReply,
  turnsFrom,
} from './reach';
import { type KnownSilence, WINDOW_SECONDS } from './silence';
import { cueSegment, extentOf, inSequence, secondsOf, type Segment } from './timeline';

/** One stretch of a timeline that is spoken without anybody having to speak: a reply, or what silence brings after it. */
export interface Part {
  /** Indices into the timeline: the first step, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly segments: readonly Segment[];
  /** Its first step as it sounds in it. */
  readonly first: readonly Segment[];
}

/** One reply's worth of a timeline. */
export interface ReplyPart extends Part {
  /** What silence brings after it. */
  readonly then?: Part;
}

/** What a reply begins with, and what is known of it. */
export interface ReplyStart {
  /** Index into the timeline. */
  readonly from: number;
  readonly opening: readonly Cue[];
  /** How many replies came before; it varies the wording at the end. */
  readonly replyNumber: number;
  /** What is left of a rest before the first step. */
  readonly rest?: readonly Segment[];
  /** What the listener knows of what silence brings. */
  readonly known?: KnownSilence | undefined;
}

/** Cuts replies off one timeline. Every step is measured once. */
interface Cutter {
  /** The reply that begins at a step. */
  replyFrom(start: ReplyStart): ReplyPart;
  /** A reply of nothing but its opening, after which silence brings a step; `undefined` where it does not. */
  beforeSilence(start: ReplyStart): ReplyPart | undefined;
}

/** What silence brings from a step on. */
function silencePart({ from, replyNumber, known }: ReplyStart, cutting: Cutting): Part | undefined {
  const { timeline } = cutting.source;
  const step = timeline[from];
  const reach = silenceReach(from, replyNumber, cutting);
  if (!step || reach === undefined) return undefined;
  const turnsAfter = (at: number) => turnsFrom(at, replyNumber + 1, cutting);
  const to = bestCut(from, reach, turnsAfter, cutting);
  const isNew = known !== 'heard';
  const { opening, first } = openedBySilence(from, step, isNew, replyNumber, cutting);
  const body = bodySegments(timeline, from, to, first);
  const ending = cutting.ending(to, replyNumber, 'lastWord');
  return { from, to, first, segments: [...opening, ...body, ...ending] };
}

/** The step that a reply is not cut before: where it begins by warming up, the first of what was asked for, so that nobody waits
 * for that. */
function warmedUpAt(
  from: number,
  opening: readonly Cue[],
  timeline: PartSource['timeline'],
): number {
  if (!opening.some(({ say }) => say === 'warmUp')) return from;
  const warmUp = timeline[from]?.step.exercise;
  return timeline.findIndex(({ step }, at) => at > from && step.exercise !== warmUp);
}

/** Seconds that pass from the words that end a reply to the first step that silence brings. */
const secondsBetween = (ending: readonly Segment[], { segments }: Part): number =>
  secondsOf(ending) +
  WINDOW_SECONDS.usual +
  secondsOf(segments.filter(({ phase }) => phase === 'open'));

/** A reply, and what silence brings after it. */
function replyPart(start: ReplyStart, cutting: Cutting): ReplyPart {
  const { from, opening: cues, replyNumber, rest = [], known } = start;
  const { timeline, ruler } = cutting.source;
  const step = timeline[from];
  const { opening, first } = openPart(cues, rest, step, ruler);
  const added = minus(extentOf([...opening, ...first]), extentOf(step?.asOpening ?? []));
  const reach = replyReach(from, added, replyNumber, cutting);
  const turnsAfter = (at: number) => turnsAfterReply(at, replyNumber, cutting);
  const to = bestCut(warmedUpAt(from, cues, timeline), reach, turnsAfter, cutting);
  const then = silencePart({ ...start, from: to, replyNumber: replyNumber + 1 }, cutting);
  const by = then && !known ? 'newSilence' : broughtBy(to, replyNumber, cutting);
  const ending = cutting.ending(to, replyNumber, by);
  const body = bodySegments(timeline, from, to, first, then ? secondsBetween(ending, then) : 0);
  const segments = [...opening, ...body, ...ending];
  return { from, to, first, segments, ...(then && { then }) };
}

/** What is said, and that guidance goes on in silence. */
function beforeSilence(start: ReplyStart, cutting: Cutting): ReplyPart | undefined {
  const { from, opening, replyNumber, known } = start;
  const { ruler } = cutting.source;
  const then = silencePart({ ...start, replyNumber: replyNumber + 1 }, cutting);
  if (!then) return undefined;
  const invite: Cue = { say: 'silenceInvite', isNew: !known, nth: replyNumber };
  const cues = [...opening, invite].map((cue) => cueSegment(cue, 'open', ruler));
  return { from, to: from, first: [], segments: inSequence(cues, false), then };
}

/** Measures a timeline for cutting. */
export function createCutter(source: PartSource): Cutter {
  const cutting = createCutting(source);
  return {
    replyFrom: (start) => replyPart(start, cutting),
    beforeSilence: (start) => beforeSilence(start, cutting),
  };
}

/** Cuts a timeline into the replies that one "next" after another would bring, and what silence brings after each: so that as
 * few words as can be are needed; between exercises where that costs no extra word, else between sides, else between steps,
 * never inside a press. */
export function splitTimeline(source: PartSource): ReplyPart[] {
  const cutter = createCutter(source);
  const replies: ReplyPart[] = [];
  for (let from = 0; from < source.timeline.length;) {
    const isFirst = replies.length === 0;
    const reply = cutter.replyFrom({
      from,
      opening: isFirst ? source.opening : [],
      replyNumber: source.replyNumber + replies.length,
      known: isFirst ? undefined : 'heard',
    });
    replies.push(reply);
    from = (reply.then ?? reply).to;
  }
  return replies;
}
