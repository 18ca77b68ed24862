/** Something a listener may ask about in general: acupressure, its evidence, its safety, the skill. */
export type TopicId = string;

/** What is known of a topic beside its words. Its file also says on which sources it rests (`because`), which the bundle
 * leaves out. */
export interface Topic {
  readonly id: TopicId;
  /** Numbers its words name. */
  readonly figures: Readonly<Record<string, number>>;
}
