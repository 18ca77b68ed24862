import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { ResponseEnvelope, SkillHandler } from '../../device/alexaJson';
import type { LanguageModel } from '../../device/model';
import { unfoldRecords } from '../../lambda/session/unfolded';
import { launchOnly, wishOnly } from '../conversation';
import { BUNDLE } from '../programs';
import type { Row, Figures } from '../table';

/** What of a session's state says when the first hold begins, in seconds since the first word of the reply. */
interface SpokenState {
  readonly situation: {
    readonly spoken?: {
      readonly steps: readonly { readonly held: readonly (readonly number[])[] }[];
    };
  };
}

/** When the first hold of an answer begins, in seconds since its first word; none where nothing is held. */
function firstHoldIn(answer: unknown): number | undefined {
  const { sessionAttributes } = answer as ResponseEnvelope;
  const state = unfoldRecords(sessionAttributes?.['dialogue']) as SpokenState;
  return state.situation.spoken?.steps[0]?.held[0]?.[0];
}

/** Has sessions held, and tells what somebody says until a thumb presses, and how long it takes from then. */
export async function wordSection(model: LanguageModel): Promise<Figures> {
  const { handler } = createRequire(__filename)(resolve(BUNDLE)) as { handler: SkillHandler };
  const ways = [
    { what: '“Ask back coach to help my lower back”', requests: wishOnly(model) },
    {
      what: '“Open back coach”, “help my lower back”',
      requests: [...launchOnly(model), ...wishOnly(model)],
    },
  ];
  const rows: Row[] = [];
  for (const { what, requests } of ways) {
    let attributes: (typeof requests)[number]['session']['attributes'] = {};
    let answer: unknown;
    for (const envelope of requests) {
      answer = await handler({ ...envelope, session: { ...envelope.session, attributes } }, {});
      attributes = (answer as ResponseEnvelope).sessionAttributes ?? {};
    }
    const seconds = firstHoldIn(answer);
    const said = requests.length === 1 ? 'one sentence' : `${requests.length} sentences`;
    rows.push({
      what,
      figure: `${said}; the first hold ${seconds?.toFixed(1) ?? '?'} s into the reply`,
    });
  }
  return { title: 'What has to be said, to a newcomer’s first press', rows };
}
