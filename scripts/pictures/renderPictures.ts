import { catalogue } from '../../lambda/content/catalogue';
import { type Seen, seenAt, type Spot, viewNamed } from '../../lambda/content/pictures';
import type { Phrasebook } from '../../lambda/speech/phrasebook';
import { described, markName, type Sight } from './described';
import { type NamedMark, type Panel, viewSvg } from './viewSvg';

const INTRODUCTION = `# Where every mark is

For somebody who knows the points, to check; \`npm run generate\` writes this page and its drawings from \`data/points/\`, \`data/views/\` and the words of \`data/locales/en/\`. Tests hold each mark against its region, its side, and the distances that the WHO's locations have ([content.md](content.md)).

**Sides.** Left and right are the listener's. Who is seen from behind has the left on the left. Who is seen from the front has it on the right, as somebody who stands before you. Of hands, arms and feet one is seen: the left one is drawn, the right one is its mirror image, and both are shown here. A hand is seen by its owner, and so are the top and the sole of a foot.`;

const sightsOf = (): Sight[] => [
  ...catalogue.points.flatMap(({ code }) => {
    const seen = seenAt(code, '');
    const ways = Object.entries(seen.ways ?? {}).map(([way, own]) => ({ code, way, seen: own }));
    return [{ code, seen }, ...ways];
  }),
  ...catalogue.practices.map(({ id }) => ({ code: id, seen: seenAt(id, '') })),
];

const marksOf = (sights: readonly Sight[], spotsOf: (seen: Seen) => readonly Spot[]): NamedMark[] =>
  sights.flatMap((sight) => spotsOf(sight.seen).map((spot) => ({ name: markName(sight), spot })));

function panelsOf(view: string, sights: readonly Sight[]): Panel[] {
  if (viewNamed(view).drawn === 'left')
    return [
      { isMirrored: false, marks: marksOf(sights, ({ left = [] }) => left) },
      { isMirrored: true, marks: marksOf(sights, ({ right = [] }) => right) },
    ];
  const all = ({ left = [], right = [], middle = [] }: Seen) => [...left, ...middle, ...right];
  return [{ isMirrored: false, marks: marksOf(sights, all) }];
}

/** Every view as an image, by its name, and the page that shows them all. */
export function renderPictures(phrasebook: Phrasebook): {
  readonly page: string;
  readonly images: Readonly<Record<string, string>>;
} {
  const sights = sightsOf();
  const names = [...new Set(sights.map(({ seen }) => seen.view))].sort();
  const inView = (view: string) => sights.filter(({ seen }) => seen.view === view);
  const sections = names.map((view) =>
    [
      `## ${view}\n\n![${view}](pictures/${view}.svg)\n`,
      ...inView(view).flatMap((sight) => described(sight, phrasebook)),
    ].join('\n'),
  );
  return {
    page: `${[INTRODUCTION, ...sections].join('\n\n')}\n`,
    images: Object.fromEntries(
      names.map((view) => [view, viewSvg(view, panelsOf(view, inView(view)))]),
    ),
  };
}
