import type { SpokenReply } from '../../dialogue/turn/spokenReply';
import { pictureData } from '../pictureLayout';
import type { Picture } from '../pictures';
import { type Showing, type ShowingSource, showingsOf } from './showings';
import type { Slice } from './slices';

/** The step that a second of a page belongs to; in a rest, and at the end, already the one after it, so that its place can be
 * seen. */
function stepAt({ startsAt, phase }: Slice, { steps, next, opensFor }: SpokenReply): number {
  const at = steps.findIndex(({ endsAt }) => startsAt < endsAt * 1000);
  const isAfter = (phase === 'rest' || phase === 'close') && startsAt >= opensFor * 1000;
  const following = at < 0 ? undefined : steps[at + 1]?.step;
  const here = (at < 0 ? steps.at(-1) : steps[at])?.step ?? 0;
  return isAfter ? (following ?? next ?? here) : here;
}

const showingData = ({ picture, title, side, next, place }: Showing) => ({
  title,
  side,
  next,
  place,
  ...pictureData(picture),
});

/** What is shown on a page: each look of it once, as data, and which of them in each slice. */
export interface ShownPlaces {
  readonly pictures: readonly Picture[];
  readonly showings: readonly ReturnType<typeof showingData>[];
  readonly showing: readonly number[];
}

/** What is shown during the slices of a page. What is worked again looks as it did before. */
export function shownPlaces(
  slices: readonly Slice[],
  spoken: SpokenReply,
  source: ShowingSource,
): ShownPlaces {
  const showingAt = showingsOf(source);
  const steps = slices.map((slice) => stepAt(slice, spoken));
  const places = new Map<string, number>();
  const shown: Showing[] = [];
  const placeOf = new Map<number, number>();
  for (const step of new Set(steps)) {
    const showing = showingAt(step);
    if (!showing) continue;
    const look = JSON.stringify(showingData(showing));
    const place = places.get(look) ?? shown.push(showing) - 1;
    places.set(look, place);
    placeOf.set(step, place);
  }
  return {
    pictures: shown.map(({ picture }) => picture),
    showings: shown.map(showingData),
    showing: steps.map((step) => placeOf.get(step) ?? 0),
  };
}
