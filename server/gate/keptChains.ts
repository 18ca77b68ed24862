import { Refusal } from '../refusal';
import { type Chain, readChain } from './chain';

/** How many chains are kept; Amazon has one for each region, and a new one now and then. */
const KEPT = 16;
/** How many may be on their way at once, for anybody can name an address. */
const AT_ONCE = 4;

export interface ChainSource {
  /** The file of certificates at an address. */
  readonly fetchPem: (address: string) => Promise<string>;
  /** Why a chain is not to be trusted at a time; `undefined` where it is. */
  readonly doubt: (chain: Chain, at: number) => string | undefined;
}

/** Fetches a chain no more than once at a time. */
function createFetching(fetchPem: ChainSource['fetchPem']) {
  const underWay = new Map<string, Promise<Chain>>();
  return (address: string): Promise<Chain> => {
    const same = underWay.get(address);
    if (same) return same;
    if (underWay.size >= AT_ONCE)
      throw new Refusal(400, 'Too many certificates are being fetched.');
    const fetched = fetchPem(address)
      .then(readChain)
      .catch(() => {
        throw new Refusal(400, 'Its certificates could not be fetched.');
      })
      .finally(() => underWay.delete(address));
    underWay.set(address, fetched);
    return fetched;
  };
}

/** Finds the chain at an address that is Alexa's at a time, and refuses any other. A chain is kept once it was trusted, and is
 * looked at again each time: where it is no longer trusted, as at its end, it is fetched anew. */
export function createKeptChains({ fetchPem, doubt }: ChainSource) {
  const kept = new Map<string, Chain>();
  const fetchChain = createFetching(fetchPem);
  return async (address: string, at: number): Promise<Chain> => {
    const known = kept.get(address);
    if (known && doubt(known, at) === undefined) return known;
    const chain = await fetchChain(address);
    const because = doubt(chain, at);
    if (because !== undefined) throw new Refusal(400, because);
    kept.delete(address);
    kept.set(address, chain);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return chain;
  };
}
