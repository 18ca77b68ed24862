import { clockTime } from '../../terminal/page';

/** Who a line of the conversation is by: asides are the device's own. */
type By = 'listener' | 'alexa' | 'aside';

/** The conversation as it is written down, and the clock of the session. */
export interface Talk {
  write(by: By, text: string): void;
  /** A session has begun: its clock starts. */
  startClock(): void;
  stopClock(): void;
}

/** Writes into a list, and shows the time in an element. */
export function createTalk(list: HTMLElement, clock: HTMLElement): Talk {
  let startedAt: number | undefined;
  const passed = () => (startedAt === undefined ? 0 : (performance.now() - startedAt) / 1000);
  setInterval(() => {
    if (startedAt !== undefined) clock.textContent = clockTime(passed());
  }, 200);
  return {
    write(by, text) {
      const line = document.createElement('li');
      line.className = by;
      const time = document.createElement('time');
      time.textContent = clockTime(passed());
      const words = document.createElement('span');
      words.textContent = text;
      line.append(time, words);
      list.append(line);
      list.scrollTop = list.scrollHeight;
    },
    startClock: () => void (startedAt = performance.now()),
    stopClock: () => void (startedAt = undefined),
  };
}
