import type { IncomingHttpHeaders } from 'node:http';
import type { EnvelopeRead } from '../readEnvelope';
import { Refusal } from '../refusal';
import type { Chain } from './chain';
import { certificateAddress } from './certificateAddress';
import { refuseUnlessFresh, usableUntil } from './freshness';
import { createReplayGuard } from './replays';
import { refuseUnlessSigned, signatureIn } from './signature';

/** A request that asks to be let in. */
export interface Incoming {
  readonly headers: IncomingHttpHeaders;
  /** As it came: what was signed are these bytes. */
  readonly body: Buffer;
  readonly asked: EnvelopeRead;
}

/** Who comes in. */
export interface Gate {
  /** Resolves for a request of Alexa's for this skill that was not let in before; throws a `Refusal` for any other. */
  admit(incoming: Incoming): Promise<void>;
  /** Lets a request come again that was let in and then not answered. */
  giveBack(incoming: Incoming): void;
}

/** What a gate needs: the id of the skill, how a chain of certificates is come by, and a clock in milliseconds since 1970. */
export interface GateSettings {
  readonly skillId: string;
  readonly chainAt: (address: string, at: number) => Promise<Chain>;
  readonly now: () => number;
}

function refuseUnlessFor(skillId: string, { skillIds }: EnvelopeRead): void {
  if (skillIds.length === 0 || skillIds.some((id) => id !== skillId))
    throw new Refusal(400, 'It is for another skill.');
}

/** The gate for the internet: what costs least is looked at first, and what is signed last. */
export function createGate({ skillId, chainAt, now }: GateSettings): Gate {
  const replays = createReplayGuard();
  return {
    admit: async ({ headers, body, asked }) => {
      const at = now();
      refuseUnlessFor(skillId, asked);
      refuseUnlessFresh(asked, at);
      const signature = signatureIn(headers['signature-256']);
      const [signer] = await chainAt(certificateAddress(headers['signaturecertchainurl']), at);
      refuseUnlessSigned({ body, signature, signer });
      if (!replays.claim(body, { at, until: usableUntil(asked) }))
        throw new Refusal(400, 'It was answered before.');
    },
    giveBack: ({ body }) => replays.release(body),
  };
}

/** The gate for trying things on one's own computer: everybody comes in, though only for this skill where that has an id. */
export const createOpenGate = (skillId?: string): Gate => ({
  admit: async ({ asked }) => {
    if (skillId !== undefined) refuseUnlessFor(skillId, asked);
    return Promise.resolve();
  },
  giveBack: () => undefined,
});
