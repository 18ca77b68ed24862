import { doubtOf } from '../../../server/gate/chain';
import { createGate } from '../../../server/gate/gate';
import { createKeptChains } from '../../../server/gate/keptChains';
import type { createAmazon } from './amazon';
import { SKILL_ID, startService } from './webService';

/** What is refused, and why. */
export const refused = (because: string) => ({ status: 400, because, answer: 'Bad Request\n' });

/** The service as it stands towards the internet, with Amazon's part played, and a clock that can be set. */
export async function startGuarded(amazon: ReturnType<typeof createAmazon>) {
  const clock = { now: Date.now() };
  const fetched: string[] = [];
  const asked: object[] = [];
  const chainAt = createKeptChains({
    fetchPem: (address) => {
      fetched.push(address);
      return amazon.fetchPem(address);
    },
    doubt: (chain, at) => doubtOf(chain, amazon.roots, at),
  });
  const gate = createGate({ skillId: SKILL_ID, chainAt, now: () => clock.now });
  let faults = 0;
  const service = await startService(gate, (envelope) => {
    asked.push(envelope);
    faults -= 1;
    return faults >= 0 ? Promise.reject(new Error('no table')) : Promise.resolve({ response: {} });
  });
  return {
    clock,
    /** Addresses that certificates were fetched from. */
    fetched,
    /** What the skill was asked. */
    asked,
    post: service.post,
    stop: service.stop,
    /** Lets the skill fail the next time. */
    fail: () => void (faults = 1),
    /** What comes of a request that is signed by somebody: its status, and what the log says of it. */
    sent: async (body: string, by = 'good', others: Record<string, string> = {}) => {
      const headers = { ...amazon.headersFor(body, by), ...others };
      const { status, body: answer } = await service.post(body, headers);
      const [line] = service.told();
      const { because } = JSON.parse(line ?? '{}') as { because?: string };
      return { status, because, answer };
    },
  };
}
