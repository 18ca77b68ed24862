import type { RequestEnvelope } from 'ask-sdk-model';
import { buildEnvelope, intentRequest } from '../../device/requests';
import type { Hearing } from '../../device/hearing/hear';
import type { HeardIntent } from '../../device/hearing/heard';
import type { Json } from '../../device/alexaJson';
import type { Skillset } from '../../lambda/alexa/skillset';
import { model } from '../device/model';
import { createListener, heard, oldListener, storeOf, testSkill } from './listener';
import { LOCALE } from './locale';
import { testPhrasebook } from './testVoice';

/** Where a conversation has come to: its session, and how many seconds later something is said. */
export interface Branch {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly after: number;
}

/** What came of something that was said at a branch. */
export interface Branched {
  readonly says: string;
  readonly isOpen: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Something said, so many seconds after the reply before it began; without a number, after its end. */
export type Said = string | readonly [said: string, after: number];

const STARTED = Date.parse('2026-11-20T12:00:00Z');

const known = () => ({ store: storeOf(oldListener) });

/** Talks up to a branch, as somebody who has heard everything before unless a store says otherwise. What is said there comes
 * so many seconds after the last reply began, or a second after its end. */
export async function branchAt(
  before: readonly Said[],
  after?: number,
  changes: Partial<Skillset> = known(),
): Promise<Branch> {
  const listener = createListener(changes);
  let attributes: Branch['attributes'] = {};
  let seconds = 0;
  for (const said of before)
    ({ attributes, seconds } = await (typeof said === 'string'
      ? listener.say(said)
      : listener.say(...said)));
  return { attributes, after: after ?? seconds + 1 };
}

/** Ways to where conversations come to, by name: each is gone once, when it is first asked for. */
export function createBranches<Name extends string>(
  ways: Readonly<Record<Name, () => Promise<Branch>>>,
): (name: Name) => Promise<Branch> {
  const gone = new Map<Name, Promise<Branch>>();
  return (name) => {
    const branch = gone.get(name) ?? ways[name]();
    gone.set(name, branch);
    return branch;
  };
}

/** How far somebody has come who wishes for something: just greeted, forty seconds into the lower back, or paused there. */
export const lowerBack = createBranches({
  opened: () => branchAt(['open back coach'], 20),
  guiding: () => branchAt(['open back coach', 'help my lower back'], 40),
  paused: () => branchAt(['open back coach', 'help my lower back', ['pause', 40]], 20),
});

const skillInTests = testSkill({ phrasebookFor: () => testPhrasebook, ...known() });
const SPEAKER = { userId: 'listener', device: 'dot', locale: LOCALE } as const;

/** When the last reply of a branch began, in epoch milliseconds; where it keeps none, when conversations in tests begin. */
function startedAt({ attributes }: Branch): number {
  const [, at] = /"startedAt":(\d+)/.exec(JSON.stringify(attributes)) ?? [];
  return at === undefined ? STARTED : Number(at);
}

/** What the skill makes of something heard at a branch; the branch stays as it is. */
async function answerAt(
  branch: Branch,
  heardAs: HeardIntent,
  skill: typeof skillInTests,
): Promise<Branched> {
  const at = startedAt(branch) + branch.after * 1000;
  const attributes = branch.attributes as Readonly<Record<string, Json>>;
  const session = { sessionId: 'branch', isNew: false, attributes };
  const request = intentRequest(at, LOCALE, heardAs, model);
  const envelope = buildEnvelope(request, session, SPEAKER) as unknown as RequestEnvelope;
  const { response, sessionAttributes = {} } = await skill.invoke(envelope);
  const speech = response.outputSpeech;
  return {
    says: speech?.type === 'SSML' ? heard(speech.ssml) : '',
    isOpen: response.shouldEndSession === false,
    attributes: sessionAttributes,
  };
}

const answered = new WeakMap<Branch, Map<string, Promise<Branched>>>();

/** Says something at a branch, heard by some ears. What is heard there as the same is asked once, of whichever skill is asked
 * first; it speaks in the voice of the tests, unless another is given. */
export function sayAt(
  branch: Branch,
  said: string,
  ears: Hearing,
  skill = skillInTests,
): Promise<Branched> {
  const heardAs = ears(said);
  const byWords = answered.get(branch) ?? new Map<string, Promise<Branched>>();
  answered.set(branch, byWords);
  const words = JSON.stringify(heardAs);
  const came = byWords.get(words) ?? answerAt(branch, heardAs, skill);
  byWords.set(words, came);
  return came;
}
