import { tokensOf } from './tokens';

const FILLERS = new Set(['um', 'uh', 'er', 'erm', 'hmm', 'ooh', 'whoa', 'alexa', 'please']);

/** Words that only make a saying stronger or weaker. */
const EMPHASIS = new Set(['really', 'actually', 'honestly', 'totally', 'completely', 'quite']);

/** Longest first, so that "right now" goes before "now" does. */
const phrases = (text: string): string[][] =>
  text
    .split(',')
    .map((phrase) => tokensOf(phrase))
    .sort((a, b) => b.length - a.length);

/** Said before what is meant; none of it changes the meaning. */
const OPENINGS = phrases(
  `i would like you to,i want you to,i need you to,i would like to,i would love to,i want to,
  i need to,i am going to,i would rather,i would like,i would love,i think,i guess,i could use,
  can you,could you,would you,will you,can we,could we,shall we,can i,could i,may i,let us,let me,
  go ahead and,would you mind,do you think you could,maybe,perhaps,just,now,and,then,so,well,okay,
  ok,alright,all right,right,hey,hi,hello,oh,ah,ugh,sorry,actually,how about,what about`,
);

/** Said after what is meant. */
const CLOSINGS = phrases(
  `thanks,thank you,would you,will you,could you,for me,okay,ok,alright,now,right now,then,today,
  this time,next time,first,i think,i guess,instead,maybe,again,though,anyway,with me,together,a bit,a little,
  for a bit,for a moment,if you can`,
);

/** The words without hesitation, the device's name and "please". */
export function withoutFillers(tokens: readonly string[]): string[] {
  const kept = tokens.filter((token) => !FILLERS.has(token));
  return kept.length > 0 ? kept : [...tokens];
}

/** The words themselves, then ever barer forms of them, as polite openings, closings and emphasis go. */
export function barerForms(tokens: readonly string[]): string[][] {
  const plain = tokens.filter((token) => !EMPHASIS.has(token));
  const isEmphatic = plain.length > 0 && plain.length < tokens.length;
  return isEmphatic ? [...politeForms(tokens), ...politeForms(plain)] : politeForms(tokens);
}

function politeForms(tokens: readonly string[]): string[][] {
  const forms = [[...tokens], withoutFillers(tokens)];
  for (;;) {
    const barer = strippedOnce(forms.at(-1) ?? []);
    if (!barer) return forms;
    forms.push(barer);
  }
}

function strippedOnce(tokens: readonly string[]): string[] | undefined {
  const opening = OPENINGS.find((words) => words.every((word, i) => tokens[i] === word));
  if (opening && opening.length < tokens.length) return tokens.slice(opening.length);
  const closing = CLOSINGS.find((words) =>
    words.every((word, i) => tokens[tokens.length - words.length + i] === word),
  );
  if (closing && closing.length < tokens.length) return tokens.slice(0, -closing.length);
  return undefined;
}
