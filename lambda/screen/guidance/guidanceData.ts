import type { Catalogue } from '../../domain/catalogue/catalogue';
import type { Segment } from '../../domain/timeline/timeline';
import type { SpokenReply } from '../../dialogue/turn/spokenReply';
import type { Guidance, Visit } from '../../dialogue/turn/state';
import type { Phrasebook } from '../../speech/phrasebook';
import type { Plain } from '../apl';
import { type ControlName, controlsData } from '../buttons';
import { roomOf } from '../document';
import { PALETTE } from '../palette';
import type { Picture } from '../pictures';
import { screenWords } from '../screenWords';
import { type Count, type CountKind, countsOf } from './counts';
import { shareBefore } from './showings';
import { shownPlaces } from './shownPlaces';
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

/** What can be touched: what is wanted most comes first, for a small screen shows no more than that. */
const CONTROLS: readonly ControlName[] = ['pause', 'next', 'repeat', 'stop'];

/** What is counted, in the order that slices name it by. */
const KINDS: readonly CountKind[] = ['hold', 'rest', 'breath'];

/** What is counted in each slice, as lists: what, how much of it is left at its start, and of how much. */
const countsData = (counts: readonly (Count | undefined)[]) => ({
  kind: counts.map((count) => (count ? KINDS.indexOf(count.kind) : KINDS.length)),
  left: counts.map((count) => count?.left ?? 0),
  of: counts.map((count) => count?.of ?? 0),
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
  const shown = { routine: guidance.routine, catalogue, phrasebook };
  const { pictures, showings, showing } = shownPlaces(slices, spoken, shown);
  const counts = countsOf(slices);
  const said = shownIn(script);
  const letters = Math.max(1, ...showings.map(({ title }) => title.length));
  const { counts: words, labels } = screenWords(phrasebook);
  return {
    slices,
    script,
    pictures,
    properties: {
      texts: script.utterances.map(({ text }) => text),
      rooms: script.utterances.map(({ text }) => roomOf(Math.max(1, text.length))),
      beside: script.utterances.map((_, say) =>
        said.some((each, at) => each === say && counts[at] !== undefined),
      ),
      slices: {
        showing,
        say: said,
        ...countsData(counts),
      },
      showings,
      letters,
      room: roomOf(letters),
      labels,
      counts: [...KINDS.map((kind) => words[kind]), ''],
      tones: [...KINDS.map((kind) => PALETTE[kind]), PALETTE.track],
      controls: controlsData(CONTROLS, phrasebook),
      total: Math.round(spoken.seconds * 1000),
      ...sharesOf(source),
    },
  };
}
