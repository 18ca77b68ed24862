import { askTopic } from '../../dialogue/ask/askCatalogue';
import type { TopicId } from '../../domain/catalogue/topic';
import { catalogue } from '../../content/catalogue';
import { always } from './answer';
import { intent, type Route } from './route';

/** The intent that whole questions about a topic are samples of: those about `how-soon` of `AskHowSoonIntent`. */
export const intentOfTopic = (id: TopicId): string => {
  const words = id.split('-').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return `Ask${words.join('')}Intent`;
};

/** A row for every topic. Which one is asked about may tell something of whoever asks. */
export const topics = (): readonly Route[] =>
  catalogue.topics.map(({ id }) =>
    intent(intentOfTopic(id), always(askTopic({ kind: 'known', id })), {
      isPrivate: true,
      fulfils: { slots: {} },
    }),
  );
