/** Waits so many seconds, or until something else is over; false as soon as the signal says so. */
export function wait(until: number | Promise<unknown>, signal: AbortSignal): Promise<boolean> {
  return new Promise((settle) => {
    if (signal.aborted) return settle(false);
    let timer: number | undefined;
    const finish = (isWhole: boolean) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      settle(isWhole);
    };
    const abort = () => finish(false);
    signal.addEventListener('abort', abort);
    if (typeof until === 'number') timer = setTimeout(() => finish(true), until * 1000);
    else void until.then(() => finish(true));
  });
}
