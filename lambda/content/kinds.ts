/** Intents that begin something, or change how it is done. */
const BEGINNING = /^(Coach|StartLower|AreaHurts|ChangeManner)/;

/** What answers a question, or tells something again. */
const ANSWERING =
  /^(Ask|How|Which|Why|What|Where|Explain|ListPoints|Describe|TimeLeft|Cannot|Wish|AMAZON\.(Help|Repeat|Previous)Intent)/;

/** True for an intent that begins something, or changes how it is done. */
export const isBeginning = (intent: string): boolean => BEGINNING.test(intent);

/** True for an intent that answers a question, or tells something again. */
export const isAnswer = (intent: string): boolean => ANSWERING.test(intent);

/** What is done, or told to be, and neither answers nor halts. */
const ACTING =
  /^(AMAZON\.(Next|Previous|Repeat|StartOver)|Skip|LeaveOut|GoTo|OnlySide|SideFirst|OtherSide|Back|Slower|Faster|LongerHolds|ShorterHolds|FewerWords|MoreWords|MoreTime|LessTime|LongerSession|AtMost|ForgetMe|Done|Ready)/;

/** True for an intent by which something is done, or told to be: it neither answers nor halts. */
export const isAct = (intent: string): boolean => ACTING.test(intent);
