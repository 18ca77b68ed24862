/** Where a conversation appears. */
export interface Page {
  print(line: string): void;
  /** Shows the seconds left of a silence: rewritten in place on a terminal, else printed once. */
  countDown(secondsLeft: number, isFirst: boolean): void;
  /** Leaves the line a countdown was written on. */
  endCountDown(seconds: number): void;
}

/** What a page is written on; `typed` is what the listener has typed of a line so far. */
export interface Paper {
  readonly isTerminal: boolean;
  write(text: string): void;
  typed(): string;
}

/** Indented to stand under the words of a reply. */
const INDENT = '         ';
const CLEAR_LINE = '\r\u001b[K';

/** Prints on a terminal without losing what is being typed, or on a plain stream. */
export function createPage(paper: Paper): Page {
  if (!paper.isTerminal) {
    return {
      print: (line) => paper.write(`${line}\n`),
      countDown(secondsLeft, isFirst) {
        if (isFirst) paper.write(`${INDENT}[${shortSeconds(secondsLeft)} s]\n`);
      },
      endCountDown: () => undefined,
    };
  }
  return {
    print: (line) => paper.write(`${CLEAR_LINE}${line}\n${paper.typed()}`),
    countDown(secondsLeft) {
      if (paper.typed() !== '') return;
      paper.write(`${CLEAR_LINE}${INDENT}[${String(Math.ceil(secondsLeft))} s] `);
    },
    endCountDown: (seconds) =>
      paper.write(`${CLEAR_LINE}${INDENT}[${shortSeconds(seconds)} s]\n${paper.typed()}`),
  };
}

/** `8` → `8`, `2.4567` → `2.5`. */
function shortSeconds(seconds: number): string {
  return String(Math.round(seconds * 10) / 10);
}

/** Seconds as a running clock shows them: `94` → `1:34`. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}
