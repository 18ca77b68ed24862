import type { BarerForm } from '../heard';
import { fold } from './fold';

/** Longest first, so that "right now" goes before "now" does. */
const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/))
    .sort((a, b) => b.length - a.length);

/** Said before what is meant; none of it changes the meaning. */
const OPENINGS = phrases(
  `could you,can you,would you,will you,can we,could we,shall we,can i,could i,may i,i would like you to,
  i want you to,i need you to,i would like to,i would love to,i want to,i need to,i have to,i have got to,i got to,
  i am going to,i think i will,i think we should,i think,i guess,we should,we can,you can,let us,let is,let me,lets,just,please,
  kindly,okay,ok,all right,alright,right,well,so,now,then,and,oh,ah,um,uh,er,erm,hmm,hey,ooh,ow,ouch,shh,sorry,actually,maybe,perhaps,
  alexa,go ahead and,would you mind,do you mind,do you think you could,is it okay if we,is it all right if i,yes,yeah,yep,
  sure,nah,nope,thanks,thank you,great,good,excuse me`,
);

/** Said after what is meant. */
const CLOSINGS = phrases(
  `please,thanks,thank you,thank you very much,thanks a lot,cheers,now,right now,then,for me,with me,would you,will you,
  could you,can you,if you can,if you could,if you would,if you do not mind,if that is okay,a little,a little bit,for now,
  love,dear,mate,darling,honey,buddy,tiger,man,already,okay,ok,all right,right,alexa,i think,i guess,maybe,though,anyway,
  yeah,there,here,for god is sake,for heaven is sake`,
);

/** Said after what is meant, where it is only for a while. */
const BRIEFLY = phrases(
  `for a bit,a bit,for a moment,a moment,for a minute,a minute,for a second,a second,for a while,a while,
  for a tick,a tick,just a moment,just a minute,just a second,one moment,one minute,one second,two seconds`,
);

/** Words that only make a saying stronger or weaker. */
const EMPHASIS =
  /\b(really|actually|honestly|totally|completely|even|just|a (little )?bit|a little|a touch|a tad)\b/g;

/** Words that people shorten, in full. */
const SHORTENED: Readonly<Record<string, string>> = {
  sec: 'second',
  secs: 'seconds',
  min: 'minute',
  mins: 'minutes',
  gimme: 'give me',
  lemme: 'let me',
  ya: 'you',
};

/** The same with one thing less about it that tells nothing: what opens it, what closes it, or else all emphasis. */
function strippedOnce({ words, isBrief }: Form): Form | undefined {
  const opens = (phrase: readonly string[]) => phrase.every((word, i) => words[i] === word);
  const closes = (phrase: readonly string[]) =>
    phrase.every((word, i) => words[words.length - phrase.length + i] === word);
  const isShorter = (phrase: readonly string[]) => phrase.length < words.length;
  const opening = OPENINGS.find((phrase) => isShorter(phrase) && opens(phrase));
  if (opening) return { words: words.slice(opening.length), isBrief };
  const brief = BRIEFLY.find((phrase) => isShorter(phrase) && closes(phrase));
  if (brief) return { words: words.slice(0, -brief.length), isBrief: true };
  const closing = CLOSINGS.find((phrase) => isShorter(phrase) && closes(phrase));
  if (closing) return { words: words.slice(0, -closing.length), isBrief };
  const plain = words.join(' ').replace(EMPHASIS, '').match(/\S+/g) ?? [];
  const isPlainer = plain.length > 0 && plain.length < words.length;
  return isPlainer ? { words: plain, isBrief } : undefined;
}

interface Form {
  readonly words: readonly string[];
  readonly isBrief: boolean;
}

/** What was said in one spelling, then ever barer forms of it, as what is polite, hesitant or emphatic goes. */
export function barerForms(said: string): readonly [BarerForm, ...BarerForm[]] {
  const words = fold(said)
    .split(' ')
    .flatMap((word) => (SHORTENED[word] ?? word).split(' '));
  const asSaid = (form: Form): BarerForm => ({ said: form.words.join(' '), isBrief: form.isBrief });
  const first: Form = { words, isBrief: false };
  const barer: BarerForm[] = [];
  for (let form = strippedOnce(first); form; form = strippedOnce(form)) barer.push(asSaid(form));
  return [asSaid(first), ...barer];
}
