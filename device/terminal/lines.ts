/** Lines a listener types, in order, and the moment a new one comes. */
export interface Lines {
  /** The next line; undefined once the input has ended and every line was taken. */
  next(): Promise<string | undefined>;
  /** How many lines have come and were not taken. */
  waiting(): number;
  /** True once somebody broke the conversation off. */
  isBrokenOff(): boolean;
  /**
   * Waits so many seconds or for something to happen, or until a line comes that was not there
   * before: true then. Also stops when the input ends, where that is asked for.
   */
  wait(until: number | Promise<unknown>, stopsAtEnd?: boolean): Promise<boolean>;
}

/** Lines that are filled from outside. */
export interface LineQueue extends Lines {
  push(line: string): void;
  end(): void;
  /** Forgets what was not taken, ends the input and interrupts whoever is waiting. */
  breakOff(): void;
}

/** setTimeout takes no more than 2^31 ms. */
const LONGEST_WAIT_SECONDS = 1_000_000;

type Event = 'line' | 'end' | 'break';

/** An empty queue. */
export function createLines(): LineQueue {
  const queue: string[] = [];
  const listeners = new Set<(event: Event) => void>();
  let ended = false;
  let brokenOff = false;
  const notify = (event: Event) => [...listeners].forEach((listener) => listener(event));

  const wait = (until: number | Promise<unknown>, stopsAtEnd = false) =>
    new Promise<boolean>((settle) => {
      const finish = (isInterrupted: boolean) => {
        clearTimeout(timer);
        listeners.delete(listener);
        settle(isInterrupted);
      };
      const listener = (event: Event) => {
        if (event !== 'end') finish(true);
        else if (stopsAtEnd) finish(false);
      };
      const seconds = typeof until === 'number' ? until : LONGEST_WAIT_SECONDS;
      const timer = setTimeout(() => finish(false), seconds * 1000);
      if (typeof until !== 'number') void until.then(() => finish(false));
      listeners.add(listener);
    });

  return {
    push(line) {
      queue.push(line);
      notify('line');
    },
    end() {
      ended = true;
      notify('end');
    },
    breakOff() {
      queue.length = 0;
      ended = brokenOff = true;
      notify('break');
    },
    async next() {
      while (queue.length === 0 && !ended) await wait(LONGEST_WAIT_SECONDS, true);
      return queue.shift();
    },
    waiting: () => queue.length,
    isBrokenOff: () => brokenOff,
    wait,
  };
}
