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
