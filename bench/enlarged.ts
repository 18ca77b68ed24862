import { contentFor, USUAL_LOCALE } from '../lambda/content/localeContent';
import { catalogue } from '../lambda/content/catalogue';
import { type Catalogue, createCatalogue } from '../lambda/domain/catalogue/catalogue';
import type { OutlineEntry, RoutineOutline } from '../lambda/domain/catalogue/routineOutline';
import { createPhrasebook, type Phrasebook } from '../lambda/speech/phrasebook';

/** The code of a copy of a point: the first is the point itself. */
const codeOf = (code: string, copy: number) => (copy === 0 ? code : `${code}-${copy}`);

/** So many of something, each for another copy. */
const copiesOf = <Thing>(times: number, make: (copy: number) => Thing[]): Thing[] =>
  Array.from({ length: times }, (_, copy) => make(copy)).flat();

const enlargedOutline = (outline: RoutineOutline, times: number): RoutineOutline => ({
  ...outline,
  entries: copiesOf(times, (copy) =>
    outline.entries.flatMap((entry): OutlineEntry[] => {
      if ('point' in entry) return [{ ...entry, point: codeOf(entry.point, copy) }];
      return copy === 0 ? [entry] : [];
    }),
  ),
});

/** A catalogue with so many times the points, each area so many times as long a list of them; and the words for it. */
export function enlarged(times: number): {
  readonly catalogue: Catalogue;
  readonly words: Phrasebook;
} {
  const { points, practices, outlines, topics, signs, movements } = catalogue;
  const content = contentFor(USUAL_LOCALE);
  const pointWords = copiesOf(times, (copy) =>
    Object.entries(content.points).map(([code, words]) => [codeOf(code, copy), words] as const),
  );
  return {
    catalogue: createCatalogue({
      ...{ practices, topics, signs, movements, bodyParts: [] },
      points: copiesOf(times, (copy) =>
        points.map((point) => ({ ...point, code: codeOf(point.code, copy) })),
      ),
      outlines: outlines.map((outline) => enlargedOutline(outline, times)),
    }),
    words: createPhrasebook({ ...content, points: Object.fromEntries(pointWords) }),
  };
}
