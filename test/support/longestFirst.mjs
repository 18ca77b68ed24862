import Sequencer from '@jest/test-sequencer';

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

const rankOf = ({ path }) => {
  const rank = LONGEST.findIndex((each) => path.endsWith(`/test/${each}.test.ts`));
  return rank < 0 ? LONGEST.length : rank;
};

/** Jest's own order, but for what takes longest: that begins, so that nothing is waited for at the end. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
