/** A figure of the bench. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** What is to be kept to, in words; most figures have none. */
  readonly goal?: string;
  /** True where it is not kept to. */
  readonly isBroken?: boolean;
}

/** Figures under a heading. */
export interface Figures {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** How a ratio is written. */
export const times = (ratio: number): string => `× ${ratio.toFixed(2)}`;

/** A figure that is to be at most so much. */
export const noMoreThan = (
  what: string,
  figure: number,
  most: number,
  written: (figure: number) => string,
): Row => ({
  what,
  figure: written(figure),
  goal: `at most ${written(most)}`,
  isBroken: !(figure <= most),
});

/** A figure that is to be at least so much. */
export const noLessThan = (
  what: string,
  figure: number,
  least: number,
  written: (figure: number) => string,
): Row => ({
  what,
  figure: written(figure),
  goal: `at least ${written(least)}`,
  isBroken: !(figure >= least),
});

const cells = (all: readonly string[]) => `| ${all.join(' | ')} |`;

const lineOf = ({ what, figure, goal = '', isBroken = false }: Row) =>
  cells([what, figure, isBroken ? `**${goal}: missed**` : goal]);

/** Sections as Markdown. */
export const markdown = (sections: readonly Figures[]): string =>
  sections
    .map(({ title, rows }) =>
      [
        `### ${title}`,
        '',
        cells(['', 'Measured', 'Goal']),
        '| --- | --: | --- |',
        ...rows.map(lineOf),
      ].join('\n'),
    )
    .join('\n\n');

/** What is not kept to. */
export const brokenIn = (sections: readonly Figures[]): string[] =>
  sections.flatMap(({ rows }) =>
    rows.flatMap(({ isBroken, what, figure, goal }) =>
      isBroken ? [`${what}: ${figure}, ${goal}`] : [],
    ),
  );
