import type { Catalogue } from '../domain/catalogue/catalogue';
import type { Turn } from '../dialogue/turn/turn';
import type { Phrasebook } from '../speech/phrasebook';
import type { PageParts } from './apl';
import { guidancePage } from './guidance/guidancePage';
import { sheetOf } from './sheet/sheetOf';
import { sheetPage } from './sheet/sheetPage';

/** What pages are rendered with. */
export interface Rendering {
  readonly phrasebook: Phrasebook;
  readonly catalogue: Catalogue;
  /** What a page is known by: it is told with all that happens on it. */
  readonly token: string;
}

/** Renders a turn as a page: one that guides by itself, or one that shows what is said. */
export function renderPage(turn: Turn, { phrasebook, catalogue, token }: Rendering): PageParts {
  const { reply, state } = turn;
  const { visit, situation } = state;
  if (turn.ending === 'page' && reply.kind === 'guidance' && situation.name === 'guiding') {
    const { guidance, spoken } = situation;
    const { segments } = reply;
    return guidancePage({ segments, guidance, spoken, visit, catalogue, phrasebook }, token);
  }
  return sheetPage(sheetOf(turn, { catalogue, phrasebook }), token, phrasebook);
}
