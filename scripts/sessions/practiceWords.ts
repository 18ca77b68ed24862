import { catalogue } from '../../lambda/content/catalogue';
import { phrasebookFor } from '../../lambda/content/locales';
import type { PracticeId } from '../../lambda/domain/catalogue/practice';
import { outlineOf, planSingle } from '../../lambda/domain/plan/planSingle';
import { PART_LIMITS } from '../../lambda/domain/timeline/partLimits';
import { createRuler } from '../../lambda/speech/ruler';
import { disclaimerTo, limitsIn, NOTHING_NAMED, repliesOf, taughtTo } from './sessionReplies';
import { rangeOf, SILENCE_SECONDS } from './wordCounts';

/** How many words a practice needs once it has begun, for some minutes within its bounds. */
export function wordsOfPractice(
  practice: PracticeId,
  minutes: number,
  isFirst: boolean,
  locale: string,
  silenceSeconds = PART_LIMITS.seconds,
): number {
  const wish = { kind: 'practice', practice, minutes } as const;
  const means = { ...NOTHING_NAMED, tools: outlineOf(wish, catalogue).tools };
  const routine = planSingle(wish, means, taughtTo(isFirst), catalogue);
  if (!routine) throw new Error(`Nothing is planned for ${practice}.`);
  const ruler = createRuler(phrasebookFor(locale), 0);
  const limits = limitsIn(silenceSeconds);
  return repliesOf(routine, disclaimerTo(isFirst), isFirst, limits, ruler).replies.length - 1;
}

const isWithin = (practice: PracticeId, minutes: number): boolean => {
  const { min, max } = catalogue.practice(practice).seconds;
  return min <= minutes * 60 && minutes * 60 <= max;
};

/** How many words each practice needs that may be done for some of these minutes, by what silence may bring. */
export function practiceWordsTable(minutes: readonly number[], locale: string): string[] {
  const { practices } = phrasebookFor(locale).content;
  const long = catalogue.practices.filter(({ id }) => minutes.some((each) => isWithin(id, each)));
  const wordsFor = (id: PracticeId, each: number, silenceSeconds: number) =>
    isWithin(id, each)
      ? [true, false].map((isFirst) => wordsOfPractice(id, each, isFirst, locale, silenceSeconds))
      : [];
  return [
    `| Silence brings at most | Practice | ${minutes.map((each) => `${each} minutes`).join(' | ')} |`,
    `| --- | --- | ${minutes.map(() => '---').join(' | ')} |`,
    ...SILENCE_SECONDS.flatMap((seconds) =>
      long.map(({ id }) => {
        const words = minutes.map((each) => rangeOf(wordsFor(id, each, seconds)));
        return `| ${seconds} s | ${practices[id].name} | ${words.join(' | ')} |`;
      }),
    ),
  ];
}
