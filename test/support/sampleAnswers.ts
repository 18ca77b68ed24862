import { catalogue } from '../../lambda/content/catalogue';
import { intentOfTopic } from '../../lambda/alexa/routes/topics';
import type { SignTier } from '../../lambda/domain/catalogue/sign';
import { routineName, targetName } from '../../lambda/speech/names';
import { escaped } from './conversation';
import type { Spoken } from './lint/fillings';
import { phrasebook } from './planning';

const { topics, wishes } = phrasebook.content;
const CARE = /^Call |^(No more pressing|Press nothing on them) today|ie down flat|^No pressing /;
const LEAVES_OUT = /^We'll leave that out today\./;
const DENIES = /^All right\. Name a place|^I can't judge that one\./;
const BEGINS = /\[\d/;
const GOODBYE = /^Goodbye for now\.$/;
const any = (...patterns: readonly RegExp[]) =>
  new RegExp(patterns.map(({ source }) => source).join('|'));

/** A sentence up to what is filled into it, at the head of an answer. */
const beginning = (sentence: string) => new RegExp(`^${escaped(sentence.split('{{')[0] ?? '')}`);

/** How something that a sign tells is answered. */
const byTier: Readonly<Record<SignTier, RegExp>> = {
  emergency: /^Call (or text )?(nine|them)/,
  seeSomeone: /^(No more pressing|Press nothing on them) today\.|^Call (your|their) maternity unit/,
  dizzy: /ie down flat/,
  breathingOnly: /^No pressing (on them )?today, then/,
  fine: DENIES,
};

/** What is answered to each intent right after "where shall we work": words that few other intents are answered with. */
const byIntent: Readonly<Record<string, RegExp>> = {
  CoachAreaIntent: any(/ minutes (at most )?for /, /^Ten minutes, then\. Which place: /),
  StartLowerBackIntent: /^Ten minutes for your lower back\. /,
  AreaHurtsIntent: / minutes (at most )?for /,
  CoachPointIntent: BEGINS,
  ExplainPointIntent: /\?$/,
  CoachPracticeIntent: BEGINS,
  CoachRoutineIntent: any(
    / minutes (at most )?for /,
    /, then\. Which place: /,
    /^The fourteen points take /,
  ),
  WaitForMeIntent: /^I'll wait for next, then\./,
  GoOnByYourselfIntent: /^I'll go on by myself, then\./,
  ReadyIntent: /^Good\./,
  DoneIntent: /^Nothing has begun yet\./,
  SkipPointIntent: /^There's no point to skip yet\./,
  SkipSideIntent: /^There's no side to skip yet\./,
  SideFirstIntent: any(
    BEGINS,
    / minutes (at most )?for /,
    /^There's no side yet\./,
    /^I don't know a point/,
  ),
  OnlySideIntent: any(
    BEGINS,
    / minutes (at most )?for /,
    /^There's no side yet\./,
    /^I don't know a point/,
  ),
  OtherSideIntent: /^There's no side yet\./,
  SkipOtherSideIntent: /^There's no side to skip yet\./,
  SkipRestIntent: /^There's no rest to skip yet\./,
  BackIntent: any(/^Ten minutes for your whole back\./, /^There's nothing to go back to yet\./),
  GoToIntent: any(BEGINS, / minutes (at most )?for /, /^I don't know a point by that name\./),
  WhichSideIntent: /^There's no side yet\./,
  WhereAgainIntent: /^I haven't named a place yet\./,
  CannotFindIntent: /^There's nothing to find yet\./,
  CannotReachIntent: any(/^There's nothing to reach yet\./, LEAVES_OUT),
  SlowerIntent: /^Slower, then\./,
  FasterIntent: /^Quicker, then\./,
  LongerHoldsIntent: /^We're not pressing anything yet\./,
  ShorterHoldsIntent: /^There's no hold yet to shorten\./,
  MoreTimeIntent: any(
    /, then(, the (shortest|longest) I do)?\. Which place: /,
    /^We're not pressing anything yet\./,
  ),
  LongerSessionIntent: /^Five minutes, then\. Which place: /,
  LessTimeIntent: any(/^There's nothing to shorten yet\./, /^There's no hold yet to shorten\./),
  AtMostIntent: any(
    / minutes (at most )?for /,
    /, then(, the (shortest|longest) I do)?\. Which place: /,
  ),
  PauseForIntent: /^There's nothing to pause yet\./,
  NumberIntent: /, then(, the (shortest|longest) I do)?\. Which place: /,
  TimeLeftIntent: /^The clock isn't running yet\./,
  WhatNextIntent: /^Nothing is planned yet\./,
  WhatNowIntent: /^We haven't begun anything yet\./,
  FewerWordsIntent: /^Fewer words, then\./,
  MoreWordsIntent: /^I'll say more, then\./,
  NeverMindIntent: /^Let's leave it\./,
  ThankIntent: /^You're welcome\./,
  GreetIntent: /^Hello\./,
  HowHardIntent: any(/a good ache/, /gently/, /only lightly/, /firmly/),
  HowLongIntent: /seconds|minute/,
  HowOftenIntent: / a day,? at most/,
  WhichSideOfIntent:
    /: (the left first|both sides|left and right|the sorer|in the middle|one side)/,
  WhyPointIntent: /traditionally used for/i,
  WhatElseIntent: /worth a try|Also traditionally used for/,
  ListPointsIntent: /^(I know twenty-one points\. )?For your /,
  DescribeRoutineIntent: any(/ou might do /, /^I have no points for that\./),
  ChangeMannerIntent: /, then\. Which place: /,
  AskTopicIntent: any(...Object.values(topics).map(({ answer: [first = ''] }) => beginning(first))),
  ForgetMeIntent: /^I've forgotten all that I knew about you\./,
  VolunteerNoSignIntent: any(DENIES, CARE),
  VolunteerPastSignIntent: any(DENIES, CARE),
  VolunteerPlaceIntent: any(LEAVES_OUT, CARE),
  LeaveOutPlaceIntent: any(LEAVES_OUT, / minutes (at most )?for /),
  VolunteerNumbPlaceIntent: any(LEAVES_OUT, CARE),
  VolunteerSwollenPlaceIntent: any(LEAVES_OUT, CARE),
  RemarkIntent: /./,
  HurtIntent: /^Let go\. Tender is fine, pain isn't\./,
  SharpPainIntent: /^Let go, and leave that out today\./,
  BruiseIntent: /^Let go, and leave that spot until it's gone\./,
  'AMAZON.YesIntent': /^Name a place: /,
  'AMAZON.NoIntent': GOODBYE,
  'AMAZON.NextIntent': /^We haven't begun yet, so nothing comes next\./,
  'AMAZON.PreviousIntent': /^There's nothing to go back to yet\./,
  'AMAZON.RepeatIntent': /^There's nothing to repeat yet\./,
  'AMAZON.StartOverIntent': /^There's nothing to start over yet\./,
  'AMAZON.PauseIntent': /^There's nothing to pause yet\./,
  'AMAZON.ResumeIntent': /^There's nothing to go on with\./,
  'AMAZON.StopIntent': GOODBYE,
  'AMAZON.CancelIntent': GOODBYE,
  'AMAZON.HelpIntent': /^I talk you through acupressure /,
};

/** What belongs to a sample's intent, by what it names where the intent alone does not say it. */
function patternFor({ intent, ids }: Spoken): RegExp | undefined {
  const topic = catalogue.topics.find(({ id }) => intentOfTopic(id) === intent);
  if (topic) return beginning(topics[topic.id]?.answer[0] ?? '');
  const tier = catalogue.findSign(ids['sign'] ?? ids['remark'] ?? '')?.tier;
  if (/^(Volunteer(Other)?Sign|Remark)Intent$/.test(intent) && tier) return byTier[tier];
  return /^Volunteer(Other)?SignIntent$/.test(intent) ? any(LEAVES_OUT, CARE) : byIntent[intent];
}

/** Intents of which an answer need not name what was named: harm comes first, and what else there is is something else. */
const NAMES_OTHERS = /^(Volunteer\w+|LeaveOutPlace|CannotReach|WhatElse)Intent$/;

/** What a sample names that its answer should name too. */
const namesOf = ({ area, routine, point, practice }: Spoken['ids']): string[] => [
  ...[area, routine].flatMap((id) => (id === undefined ? [] : routineName(id, phrasebook))),
  ...(point === undefined ? [] : [targetName({ point }, phrasebook)]),
  ...catalogue.practices.flatMap(({ id }) =>
    id === practice ? targetName({ practice: id }, phrasebook) : [],
  ),
];

/** The sentences that belong to a topic or to a wish, where a sample names one, each up to what is filled into it. */
function answerOf({ topic = '', wish = '' }: Spoken['ids']): readonly string[] {
  const answers: Readonly<Record<string, { readonly answer: readonly (string | number)[] }>> = {
    ...topics,
    ...wishes,
  };
  const answer = answers[topic || wish]?.answer ?? [];
  return answer.flatMap((each) => (typeof each === 'string' ? each.split('{{').slice(0, 1) : []));
}

/** What is wrong with what a sample was answered right after "where shall we work". */
export function wrongAnswer(spoken: Spoken, says: string): string[] {
  const pattern = patternFor(spoken);
  const names = NAMES_OTHERS.test(spoken.intent) ? [] : namesOf(spoken.ids);
  const words = [...names, ...answerOf(spoken.ids)];
  const missing = words.filter((each) => !says.toLowerCase().includes(each.toLowerCase()));
  return [
    ...(pattern?.test(says) === false ? [`"${spoken.said}" is answered "${says}"`] : []),
    ...(pattern || words.length > 0 ? [] : [`nobody says what ${spoken.intent} is answered`]),
    ...missing.map((each) => `"${spoken.said}" is answered without "${each}": "${says}"`),
  ];
}
