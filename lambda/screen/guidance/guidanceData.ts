import type { Catalogue } from '../../domain/catalogue/catalogue';
import type { Segment } from '../../domain/timeline/timeline';
import type { SpokenReply } from '../../dialogue/turn/spokenReply';
import type { Guidance, Visit } from '../../dialogue/turn/state';
import type { Phrasebook } from '../../speech/phrasebook';
import type { Plain } from '../apl';
import { PALETTE } from '../palette';
import { pictureData } from '../pictureLayout';
import type { Picture } from '../pictures';
import { screenWords } from '../screenWords';
import { type Count, type CountKind, countsOf } from './counts';
import { type Showing, showingsOf, shareBefore } from './showings';
import { type Script, scriptOf } from './script';
import { type Slice, slicesOf } from './slices';

/** What a page of guidance is made from. */
export interface GuidanceSource {
  readonly segments: readonly Segment[];
  readonly guidance: Guidance;
  readonly spoken: SpokenReply;
  readonly visit: Visit;
  readonly catalogue: Catalogue;
  readonly phrasebook: Phrasebook;
}

/** A page of guidance, before it is laid out. */
export interface GuidanceData {
  readonly slices: readonly Slice[];
  readonly script: Script;
  /** The pictures of its showings. */
  readonly pictures: readonly Picture[];
  readonly properties: Readonly<Record<string, Plain>>;
}

/** What is counted, in the order that slices name it by. */
const KINDS: readonly CountKind[] = ['hold', 'rest', 'breath'];

/** The step that a second of a page belongs to; in a rest, and at the end, already the one after it, so that its place can be
 * seen. */
function stepAt({ startsAt, phase }: Slice, { steps, next, opensFor }: SpokenReply): number {
  const at = steps.findIndex(({ endsAt }) => startsAt < endsAt * 1000);
  const isAfter = (phase === 'rest' || phase === 'close') && startsAt >= opensFor * 1000;
  const following = at < 0 ? undefined : steps[at + 1]?.step;
  const here = (at < 0 ? steps.at(-1) : steps[at])?.step ?? 0;
  return isAfter ? (following ?? next ?? here) : here;
}

const showingData = ({ picture, title, side, next, place }: Showing): Plain => ({
  title,
  side,
  next,
  place,
  ...pictureData(picture),
});

/** What of a slice a page is shown by. */
const sliceData = (
  showing: number,
  say: number,
  count: Count | undefined,
  { startsAt }: Slice,
) => ({
  showing,
  say,
  startsAt,
  kind: count ? KINDS.indexOf(count.kind) : KINDS.length,
  left: count?.left ?? 0,
  of: count?.of ?? 0,
});

/** What is shown while nothing is said: what was said last. */
const shownIn = ({ saidIn }: Script): number[] => {
  let last = 0;
  return saidIn.map((say) => (last = say ?? last));
};

/** How much of the whole is over when a page begins, and when it is done. */
function sharesOf({ guidance, spoken, catalogue, phrasebook }: GuidanceSource) {
  const source = { routine: guidance.routine, catalogue, phrasebook };
  const first = spoken.steps[0]?.step ?? guidance.from;
  return {
    from: shareBefore(first, source),
    to: spoken.next === undefined ? 1 : shareBefore(spoken.next, source),
  };
}

/** Puts together what a page of guidance says, shows and counts. */
export function guidanceData(source: GuidanceSource): GuidanceData {
  const { segments, guidance, spoken, visit, catalogue, phrasebook } = source;
  const { seed, listener } = visit;
  const slices = slicesOf(segments);
  const script = scriptOf(slices, phrasebook, { seed, pace: listener.pace });
  const showingAt = showingsOf({ routine: guidance.routine, catalogue, phrasebook });
  const stepsShown = slices.map((slice) => stepAt(slice, spoken));
  const shown = [...new Set(stepsShown)];
  const showings = shown.flatMap((step) => showingAt(step) ?? []);
  const counts = countsOf(slices);
  const said = shownIn(script);
  const words = screenWords(phrasebook).counts;
  return {
    slices,
    script,
    pictures: showings.map(({ picture }) => picture),
    properties: {
      texts: script.utterances.map(({ text }) => text),
      lengths: script.utterances.map(({ text }) => Math.max(1, text.length)),
      beside: script.utterances.map((_, say) =>
        said.some((each, at) => each === say && counts[at] !== undefined),
      ),
      slices: slices.map((slice, at) =>
        sliceData(shown.indexOf(stepsShown[at] ?? 0), said[at] ?? 0, counts[at], slice),
      ),
      showings: showings.map(showingData),
      letters: Math.max(...showings.map(({ title }) => title.length)),
      counts: [...KINDS.map((kind) => words[kind]), ''],
      tones: [...KINDS.map((kind) => PALETTE[kind]), PALETTE.track],
      total: Math.round(spoken.seconds * 1000),
      ...sharesOf(source),
    },
  };
}
