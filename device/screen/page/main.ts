import type { Drawing } from './drawnPage';
import { createGlass } from './glass';
import { createLamp } from './lamp';
import { createAttention } from './attention';
import { backstage } from './backstage';
import { createTalk } from './talk';
import { createTurns, type Turns } from './turns';

/** The element that the page has under an id. */
function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page lacks ${id}`);
  return element;
}

const LAUNCH = 'open back coach';

/** Puts a device before somebody, and lets them speak to it. */
async function begin(): Promise<void> {
  const { screens, words = LAUNCH, hasVoice } = await backstage.beginning();
  await window.engineReady;
  const [first] = screens;
  if (!first) throw new Error('There is no screen to show');
  const talk = createTalk(part('log', HTMLElement), part('clock', HTMLElement));
  const silence = part('silence', HTMLButtonElement);
  const lamp = createLamp(document.body, part('status', HTMLElement), silence);
  const glass = createGlass(part('stand', HTMLElement), part('bezel', HTMLElement), first);
  const turns = createTurns(backstage, { glass, talk, lamp, attention: createAttention() });
  lamp.show('asleep');
  if (!hasVoice) talk.write('aside', 'espeak-ng or sox is not installed: on in silence.');
  wire(turns, screens, words);
}

/** Hands to a conversation what is typed, pressed and chosen. */
function wire(turns: Turns, screens: readonly Drawing[], firstWords: string): void {
  const field = part('words', HTMLInputElement);
  const silence = part('silence', HTMLButtonElement);
  const say = (words: string) => {
    field.value = '';
    if (words !== '') void turns.say(words);
    else if (!silence.disabled) turns.keepSilence();
  };
  part('controls', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    say(field.value.trim());
  });
  const button = part('begin', HTMLButtonElement);
  button.textContent = `“Alexa, ${firstWords}”`;
  button.addEventListener('click', () => {
    say(firstWords);
    field.focus();
  });
  button.focus();
  silence.addEventListener('click', () => {
    turns.keepSilence();
    field.focus();
  });
  const wake = () => {
    void turns.wake();
    field.focus();
  };
  part('wake', HTMLButtonElement).addEventListener('click', wake);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') wake();
  });
  chooseDevice(turns, screens);
}

function chooseDevice(turns: Turns, screens: readonly Drawing[]): void {
  const choice = part('device', HTMLSelectElement);
  const options = screens.map(({ name, width, height, viewport }) => {
    const size = viewport.shape === 'ROUND' ? 'round' : `${String(width)} × ${String(height)}`;
    return new Option(`${name}, ${size}`);
  });
  choice.replaceChildren(...options);
  choice.addEventListener('change', () => {
    const chosen = screens[choice.selectedIndex];
    if (chosen) void turns.useDevice(choice.selectedIndex, chosen);
  });
}

void begin();
