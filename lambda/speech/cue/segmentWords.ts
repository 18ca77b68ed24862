import type { Cue } from '../../domain/timeline/cue';
import type { Segment } from '../../domain/timeline/timeline';
import type { Phrasebook } from '../phrasebook';
import type { Piece } from '../words';
import { cueWords, type CueWording } from './cueWords';

/** Segments of a timeline as pieces. */
export function segmentWords(
  segments: readonly Segment[],
  phrasebook: Phrasebook,
  wording: CueWording,
): Piece[] {
  return segments.flatMap((segment) =>
    segment.kind === 'silence' ? [segment.seconds] : cueWords(segment.cue, phrasebook, wording),
  );
}

/** An answer with what it cut short of the words that end everything: to let go comes first. */
export function aroundUnsaid(
  answer: readonly Piece[],
  unsaid: readonly Cue[],
  phrasebook: Phrasebook,
): Piece[] {
  const wording = { seed: 0, pace: 'usual' } as const;
  const words = (cues: readonly Cue[]) => cues.flatMap((cue) => cueWords(cue, phrasebook, wording));
  const isFirst = ({ say }: Cue) => say === 'release';
  return [
    ...words(unsaid.filter(isFirst)),
    ...answer,
    ...words(unsaid.filter((cue) => !isFirst(cue))),
  ];
}
