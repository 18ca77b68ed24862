import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, which a new clone cannot know: most of it waits, for a browser, for ask-cli or for a slow table. */
const LONGEST = [
  'device/screen/inBrowser',
  'scripts/deploy/realAskCli',
  'screen/drawn',
  'screen/played',
  'storage/faultyTable',
  'infrastructure/stack',
  'conversations/phrases',
  'domain/plan/planRoutine',
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONGEST.findIndex((each) => moduleId.endsWith(`/test/${each}.test.ts`));
  return rank < 0 ? LONGEST.length : rank;
};

/** The usual order, but for what takes longest: that begins, so that nothing is waited for at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
