import type { RenderDocument } from '../../../device/alexaJson';
import { pageDirectives } from '../../../lambda/alexa/directives';
import { catalogue } from '../../../lambda/content/catalogue';
import { phrasebookFor } from '../../../lambda/content/locales';
import { newListener, newState } from '../../../lambda/dialogue/turn/state';
import type { Reply } from '../../../lambda/dialogue/turn/reply';
import type { Asks } from '../../../lambda/dialogue/turn/asks';
import type { Turn } from '../../../lambda/dialogue/turn/turn';
import { renderPage } from '../../../lambda/screen/renderPage';
import type { Sheet } from '../../../lambda/screen/sheet/sheet';
import { sheetOf } from '../../../lambda/screen/sheet/sheetOf';
import { LOCALE } from '../locale';
import { everySheet } from './everySheet';

const phrasebook = phrasebookFor(LOCALE);

/** Everything that is said to what somebody volunteers. */
const volunteered: readonly Reply[] = catalogue.signs.flatMap(({ id: sign, tier }) =>
  (['own', 'other'] as const).flatMap((whose): Reply[] => {
    if (tier === 'emergency') return [{ kind: 'emergency', sign, whose }];
    return tier === 'seeSomeone' ? [{ kind: 'seeSomeone', sign, whose, letsGo: true }] : [];
  }),
);

const turnOf = (reply: Reply, asks: Asks): Turn => ({
  ...{ reply, asks, ending: 'listen' },
  state: newState(3, newListener),
});

const turns: readonly Turn[] = [
  ...everySheet.flatMap(([, reply, asks]) =>
    reply.kind === 'answered'
      ? (['area', 'next', 'resume'] as const).map((each) => turnOf(reply, each))
      : [turnOf(reply, asks)],
  ),
  ...volunteered.map((reply) => turnOf(reply, 'nothing')),
];

/** What a sheet has beside its words, by which it is laid out. */
const layoutOf = ({ numbers = [], picture, choices = [], controls }: Sheet): string =>
  [
    ...(numbers.length > 0 ? [`${String(numbers.length)} numbers`] : []),
    ...(picture ? ['a picture'] : []),
    ...(choices.length > 0 ? ['choices'] : []),
    `${String(controls.length)} buttons`,
  ].join(', ');

/** For each way in which a sheet is laid out, the one that has most to say. */
export function longestSheets(): { layout: string; document: RenderDocument }[] {
  const longest = new Map<string, { readonly turn: Turn; readonly length: number }>();
  for (const turn of turns) {
    const sheet = sheetOf(turn, { catalogue, phrasebook });
    const [layout, { length }] = [layoutOf(sheet), sheet.text];
    if (length > (longest.get(layout)?.length ?? 0)) longest.set(layout, { turn, length });
  }
  return [...longest].map(([layout, { turn }]) => {
    const parts = renderPage(turn, { phrasebook, catalogue, token: layout });
    const [document] = pageDirectives(parts, layout);
    return { layout, document: document as RenderDocument };
  });
}
