/** What the device is doing. */
export type DeviceState = 'asleep' | 'speaking' | 'listening' | 'showing' | 'waiting';

const SAID: Readonly<Record<DeviceState, string>> = {
  asleep: 'Asleep',
  speaking: 'Speaking',
  listening: 'Listening',
  showing: 'The page goes on by itself',
  waiting: 'Waiting, microphone shut',
};

/** The light of the device, and what it means in words. */
export interface Lamp {
  show(state: DeviceState): void;
}

/** Shows states in an element, and lets silence be kept where there is a microphone or attention to run out. */
export function createLamp(
  holder: HTMLElement,
  words: HTMLElement,
  silence: HTMLButtonElement,
): Lamp {
  let shown: DeviceState | undefined;
  return {
    show(state) {
      if (state === shown) return;
      shown = state;
      holder.dataset['state'] = state;
      words.textContent = SAID[state];
      silence.disabled = state !== 'listening' && state !== 'waiting';
    },
  };
}
