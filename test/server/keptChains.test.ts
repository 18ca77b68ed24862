import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rootCertificates } from 'node:tls';
import type { Chain } from '../../server/gate/chain';
import { createKeptChains } from '../../server/gate/keptChains';

const [PEM = ''] = rootCertificates;

const fetchPem = vi.fn<(address: string) => Promise<string>>();
const doubt = vi.fn<(chain: Chain, at: number) => string | undefined>();
let chainAt: ReturnType<typeof createKeptChains>;

beforeEach(() => {
  fetchPem.mockResolvedValue(PEM);
  doubt.mockReturnValue(undefined);
  chainAt = createKeptChains({ fetchPem, doubt });
});
afterEach(() => void vi.resetAllMocks());

describe('a chain', () => {
  test('is fetched once, also by many at a time', async () => {
    await Promise.all([chainAt('a', 0), chainAt('a', 0), chainAt('a', 0)]);
    await chainAt('a', 0);
    expect(fetchPem).toHaveBeenCalledTimes(1);
  });

  test('is looked at each time, by the time it then is', async () => {
    await chainAt('a', 1);
    await chainAt('a', 2);
    expect(doubt.mock.calls.map(([, at]) => at)).toEqual([1, 2]);
  });

  test('that is no longer trusted is fetched anew, as it may have been renewed', async () => {
    await chainAt('a', 1);
    doubt.mockReturnValueOnce('Its certificate is not in date.');
    await chainAt('a', 2);
    expect(fetchPem).toHaveBeenCalledTimes(2);
  });

  test('that nobody trusts is not kept', async () => {
    doubt.mockReturnValueOnce('No.');
    await expect(chainAt('a', 0)).rejects.toMatchObject({ status: 400, message: 'No.' });
    await chainAt('a', 0);
    expect(fetchPem).toHaveBeenCalledTimes(2);
  });

  test('that could not be fetched is asked for again', async () => {
    fetchPem.mockRejectedValueOnce(new Error('no network'));
    await expect(chainAt('a', 0)).rejects.toMatchObject({ status: 400 });
    expect(await chainAt('a', 0)).toHaveLength(1);
  });

  test.each(['', 'no certificate', PEM.replace('M', '!'), Array(9).fill(PEM).join('\n')])(
    'that can’t be read is refused: %.20s',
    async (pem) => {
      fetchPem.mockResolvedValue(pem);
      await expect(chainAt('a', 0)).rejects.toMatchObject({ status: 400 });
    },
  );
});

describe('whoever names many addresses', () => {
  test('has no more than four fetched at once', async () => {
    const finish: (() => void)[] = [];
    fetchPem.mockImplementation(
      () => new Promise((resolve) => void finish.push(() => resolve(PEM))),
    );
    const four = ['a', 'b', 'c', 'd'].map((address) => chainAt(address, 0));
    await expect(chainAt('e', 0)).rejects.toMatchObject({ status: 400 });
    for (const end of finish) end();
    await Promise.all(four);
    expect(fetchPem).toHaveBeenCalledTimes(4);
  });

  test('lets no more than sixteen be kept', async () => {
    for (let index = 0; index <= 16; index += 1) await chainAt(`${index}`, 0);
    await chainAt('16', 0);
    expect(fetchPem).toHaveBeenCalledTimes(17);
    await chainAt('0', 0);
    expect(fetchPem).toHaveBeenCalledTimes(18);
  });

  test('pushes out the oldest, which one that was renewed is not', async () => {
    for (let index = 1; index <= 16; index += 1) await chainAt(`${index}`, 0);
    doubt.mockReturnValueOnce('Its certificate is not in date.');
    await chainAt('1', 0);
    await chainAt('17', 0);
    fetchPem.mockClear();
    await chainAt('1', 0);
    expect(fetchPem).not.toHaveBeenCalled();
    await chainAt('2', 0);
    expect(fetchPem).toHaveBeenCalledTimes(1);
  });
});
