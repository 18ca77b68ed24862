import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readerFor } from '../../lambda/content/locales';
import { comparedOf } from '../../scripts/compared';
import { allSayings } from '../../scripts/sayingList';
import type { Setting } from '../../lambda/content/meant';
import { languagesIn } from '../../scripts/locales/readLocale';
import { LOCALE, localesFolder } from '../support/locale';
import { isDeep } from '../support/deepRun';

const read = readerFor(LOCALE);

/** While guidance is under way, and where it was asked for a place. */
const GUIDED: Setting = { isPlaceAsked: false };
const ASKED: Setting = { isPlaceAsked: true };

/** `CoachAreaIntent area=neck minutes=10`, or nothing; after a plus, what else is to be otherwise. */
function meant(said: string, setting = GUIDED): string {
  const { intent = '', slots = {}, also = '' } = read(said, setting) ?? {};
  const filled = Object.entries(slots).map(([slot, value]) => `${slot}=${value}`);
  const beside = also === '' ? [] : [`+ ${also}`];
  return [intent.replace('AMAZON.', ''), ...filled.sort(), ...beside].join(' ');
}

/** What sayings are opened with: at the gate each saying with one of these in turn, in a deep run with each. */
const OPENINGS = ['', 'please ', 'um okay ', 'right '];

describe.each(languagesIn(localesFolder))('the sayings of %s', (language) => {
  const reader = readerFor(language);
  const plain = allSayings(localesFolder, language).flatMap(([key, all]) =>
    all
      .filter((said) => !said.includes('{'))
      .map((said) => ({ intent: key.split(' ')[0] ?? '', said })),
  );
  const misread = (opening: string, sayings: typeof plain) =>
    sayings
      .filter(({ intent, said }) => reader(`${opening}${said}`, GUIDED)?.intent !== intent)
      .map(({ said }) => `"${said}" is read as ${reader(said, GUIDED)?.intent ?? 'nothing'}`);

  test('are made of the samples: else run "npm run generate"', () => {
    const written: unknown = JSON.parse(
      readFileSync(join(localesFolder, language, 'compared.json'), 'utf8'),
    );
    expect(comparedOf(localesFolder, language)).toEqual(written);
  });

  test.each(OPENINGS)('are read as what they are, seventeen of twenty: after "%s"', (opening) => {
    const some = isDeep
      ? plain
      : plain.filter((_, at) => OPENINGS[at % OPENINGS.length] === opening);
    const wrong = misread(opening, some);
    expect(some.length).toBeGreaterThan(100);
    expect({ wrong, isFew: wrong.length < (some.length * 3) / 20 }).toEqual({ wrong, isFew: true });
  });
});

describe('what nobody listed is read as a control', () => {
  test.each([
    ['could you please stop now', 'StopIntent'],
    ['hold on a sec would you', 'PauseIntent'],
    ["wait my phone's going", 'PauseIntent'],
    ['ow that hurts hold on', 'HurtIntent'],
    ['stop for a minute would you', 'PauseIntent'],
    ['stop it hurts', 'HurtIntent'],
    ["okay let's go back then", 'PreviousIntent'],
    ['sorry could you say that again love', 'RepeatIntent'],
    ["alright i'm ready now thanks", 'ReadyIntent'],
    ['erm slower please', 'SlowerIntent'],
    ['yeah go ahead then', 'YesIntent'],
  ])('"%s" → %s', (said, expected) => expect(meant(said)).toBe(expected));

  test.each([
    ["don't stop"],
    ['stop talking so fast'],
    ['when do we stop'],
    ['i never said stop'],
    ['no longer'],
    ['i missed that step take me back'],
  ])('"%s" ends nothing, and begins nothing', (said) => {
    expect(meant(said)).not.toMatch(/Stop|Cancel|Coach|Longer/);
  });

  test('a halt after other words waits, and never ends the session', () => {
    expect(meant('i want the pain to stop')).toMatch(/^(PauseIntent|)$/);
  });
});

describe('nothing does the opposite of what is said', () => {
  test.each([
    ["don't skip this"],
    ["i don't want you to skip it"],
    ["please don't go to the next point yet"],
    ["i don't want longer holds"],
    ["i don't need to hear that again"],
    ["you don't have to go back"],
    ["don't press longer"],
    ["don't go to the knee"],
    ["we mustn't hurry"],
    ["i haven't finished"],
  ])('"%s" leaves all as it is', (said) =>
    expect(meant(said, { ...GUIDED, time: 'guided' })).toMatch(/^(NeverMindIntent|PauseIntent|)$/),
  );

  test.each([
    ["don't slow down", /Slower/],
    ["that's too slow", /Slower/],
    ['you are being really slow', /Slower/],
    ['why did you speed up', /Faster/],
    ["there's no need to hurry", /Faster/],
    ['you never explain anything', /Fewer/],
    ['must you explain everything', /More/],
    ["don't hold it longer", /LongerHolds/],
    ['you skipped one', /Skip|Next/],
    ['no more knees ever', /GoTo|Coach/],
    ["forget the hips it's my shoulders", /area=hips/],
    ["i don't remember what was it", /ForgetMe/],
    ["don't do the right side", /OnlySide.*right/],
    ['not the right side', /OnlySide.*right/],
    ['keep off the left side', /Only.*left/],
    ['left side only my right is fine', /Only.*right/],
    ['only the left the right is grand', /Only.*right/],
    ['the left is fine only the right please', /Only.*left/],
    ['leave my whole back out', /Coach/],
    ['keep my neck out of it today', /Coach/],
    ['leave the hips out', /Coach/],
    ['ten minutes not twenty', /20/],
  ])('"%s" is not what it sounds like', (said, opposite) =>
    expect(meant(said)).not.toMatch(opposite),
  );

  test.each([
    ["don't rush me", 'SlowerIntent'],
    ["don't hold it so long", 'ShorterHoldsIntent'],
    ["don't be so slow", 'FasterIntent'],
    ["don't talk so much", 'FewerWordsIntent'],
  ])('what is too much is to be less: "%s" → %s', (said, expected) =>
    expect(meant(said)).toBe(expected),
  );

  test.each([
    ['five on the hips', 'CoachAreaIntent area=hips minutes=5'],
    ['legs twelve', 'CoachAreaIntent area=legs minutes=12'],
    ['twenty on the lower back', 'CoachAreaIntent area=lower back minutes=20'],
    ['whole back in twenty', 'CoachAreaIntent area=whole back minutes=20'],
    ['eight on the neck please', 'CoachAreaIntent area=neck minutes=8'],
    ['seven for the upper back', 'CoachAreaIntent area=upper back minutes=7'],
  ])('a bare number with a place is how long: "%s" → %s', (said, expected) =>
    expect(meant(said, { isPlaceAsked: true, time: 'opened' })).toBe(expected),
  );

  test.each([
    ['my two legs'],
    ['my three worst places are neck and shoulders'],
    ['neck number four'],
    ['seventy three and my back is stiff'],
    ['one on the neck'],
    ['my back at l five'],
  ])('any other number is none: "%s"', (said) =>
    expect(meant(said, { isPlaceAsked: true, time: 'opened' })).not.toMatch(/minutes=/),
  );

  test.each([
    ["i don't want the resting bit", 'SkipRestIntent'],
    ['no need to rest just go on', 'SkipRestIntent'],
    ["i don't need a rest", 'SkipRestIntent'],
    ["i haven't got much time", 'LessTimeIntent'],
  ])('who does not want a thing has it taken away: "%s" → %s', (said, expected) =>
    expect(meant(said)).toBe(expected),
  );

  test.each([
    ["don't skip the rest"],
    ["i don't want to skip the rest"],
    ["don't drop the rests"],
    ["don't cut the rest short"],
    ["don't take the rest away"],
    ["don't shorten the session"],
    ["don't leave out my neck"],
  ])('who does not want it taken away keeps it: "%s"', (said) =>
    expect(meant(said)).not.toMatch(/SkipRest|LessTime|LeaveOut/),
  );

  test.each([
    ["it's my back down by the belt i've got ten minutes", /area=your lower back/],
    ["it's low in my back and i'm sat on the couch", /area=your lower back/],
    ["i'd rather do it in a chair", /manner=(in a chair|sitting down)/],
  ])('what is all but certain is meant, whatever else is named: "%s"', (said, expected) =>
    expect(meant(said, { isPlaceAsked: true, time: 'opened' })).toMatch(expected),
  );

  test.each([
    ['not my back my neck', 'LeaveOutPlaceIntent area=neck bodyPart=back'],
    ['no my neck today', 'CoachAreaIntent area=neck'],
    ["no it's my shoulders today", 'CoachAreaIntent area=shoulders'],
    ['neck then lower back', 'CoachAreaIntent area=neck'],
    ['no neck', 'LeaveOutPlaceIntent bodyPart=neck'],
  ])('where a place was asked for: "%s" → %s', (said, expected) =>
    expect(meant(said, ASKED)).toBe(expected),
  );
});

describe('words of which none is known', () => {
  const times = ['opened', 'guided', 'paused', 'finished'] as const;
  test.each(['flibber gibbet wobble', 'snorp', 'xylo brontic maloop', 'vrenk da zool'])(
    'are no talk, for talk needs no answer: "%s"',
    (said) => {
      const all = [undefined, ...times].map((time) =>
        meant(said, { ...GUIDED, ...(time && { time }) }),
      );
      expect(all).toEqual(all.map(() => ''));
    },
  );
});

describe('what is said whole among other words is read', () => {
  test.each([
    ['could you say that sentence one more time because my mind had wandered off', 'RepeatIntent'],
    ["take us on to the next one i've only got my lunch break", 'NextIntent'],
    ["i've seen paint dry quicker than you count", 'FasterIntent'],
    ['that last spot was doing wonders could we return to it', 'PreviousIntent'],
  ])('"%s" → %s', (said, expected) => expect(meant(said)).toBe(expected));

  test.each([
    ["go a bit slower and don't talk so much", 'SlowerIntent + FewerWordsIntent'],
    ['take me to the next one but go easier on the pace', 'NextIntent + SlowerIntent'],
    ['neck and a lot less talking please', 'CoachAreaIntent area=neck + FewerWordsIntent'],
    ['skip this and tell me how long is left', 'TimeLeftIntent + SkipPointIntent'],
    ['how long is left and can we go to the next one', 'TimeLeftIntent + AMAZON.NextIntent'],
  ])('two wishes in one breath: "%s" → %s', (said, expected) => expect(meant(said)).toBe(expected));
});

describe('what is named is read', () => {
  test.each([
    ['ooh my poor old neck', 'AreaHurtsIntent area=neck'],
    ['ten minutes on the shoulders', 'CoachAreaIntent area=shoulders minutes=10'],
    ['my hips are killing me', 'AreaHurtsIntent area=hips'],
    ['lower back in bed', 'CoachAreaIntent area=lower back manner=in bed'],
    ['b l forty please', 'CoachPointIntent point=b l forty'],
    ['the small of my back', 'CoachAreaIntent area=your lower back'],
    ["let's get to some belly breathing", 'CoachPracticeIntent practice=belly breathing'],
    ["i'm at my desk", 'ChangeMannerIntent manner=i am at desk'],
    ['half an hour please', 'CoachAreaIntent minutes=30'],
    ['twenty minutes then', 'CoachAreaIntent minutes=20'],
    ['end of the spine', 'CoachAreaIntent area=spine'],
    ['which points help a stiff neck', 'ListPointsIntent area=neck'],
    ['where is bubbling spring', 'ExplainPointIntent point=the bubbling spring'],
    ['does acupressure actually work', 'AskEvidenceIntent'],
  ])('"%s" → %s', (said, expected) => expect(meant(said)).toBe(expected));

  test.each([
    ['i do not want my neck', 'a denial'],
    ['legs but neither the rear nor the knees', 'an exception'],
    ['my cousin once drove to a town called neck in norway', 'a sentence about something else'],
    ['i sat for ten minutes at the station', 'a length of something else'],
    ['should i be breathing a certain way', 'a question'],
    ['i want it back', 'a word that is no place there'],
    ['', 'nothing'],
  ])('"%s" begins nothing: %s', (said) => expect(meant(said)).not.toMatch(/Coach|Hurts|Change/));

  test.each([
    ["i'm seventy nine and it's the hips dear it's always the hips", 'CoachAreaIntent area=hips'],
    [
      "i've got six minutes before the school run so do my neck",
      'CoachAreaIntent area=neck minutes=6',
    ],
    ["i can't look over my shoulder to reverse it's my neck", 'CoachAreaIntent area=neck'],
    ['that soft hollow behind my knee please', 'CoachPointIntent point=the knee crease'],
  ])('where a place was asked for, however much is told beside it: "%s" → %s', (said, expected) =>
    expect(meant(said, ASKED)).toBe(expected),
  );

  test.each(['opened', 'guided', 'paused', 'finished'] as const)(
    'words that nobody knows mean nothing, and may be a cry for help: %s',
    (time) => {
      const said = [
        'blurgh fnord',
        'gavottes zebu',
        'the brindled zebu gavottes',
        'blurgh the fnord now',
      ];
      const isPlaceAsked = time === 'opened' || time === 'finished';
      expect(said.map((words) => read(words, { isPlaceAsked, time }))).toEqual(
        said.map(() => undefined),
      );
    },
  );

  test('words without end are read in no time', () => {
    const before = performance.now();
    read('my neck and my shoulder and ten minutes and stop '.repeat(5000), GUIDED);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
