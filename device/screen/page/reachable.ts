import type { EngineRenderer } from './engine';

/**
 * Gives what is drawn the labels that its document gives it, and lets what can be touched be reached by the keyboard: the
 * engine draws for fingers and eyes alone.
 */
export function makeReachable(view: HTMLElement, { componentMap }: EngineRenderer): void {
  const { PropertyKey, ComponentType } = window.AplRenderer;
  for (const { container, component } of Object.values(componentMap)) {
    const label = component.getCalculatedByKey(PropertyKey.kPropertyAccessibilityLabel);
    const isTouched = component.getType() === ComponentType.kComponentTypeTouchWrapper;
    const hasLabel = typeof label === 'string' && label !== '';
    if (hasLabel) container.setAttribute('aria-label', label);
    if (isTouched) makeButton(view, container);
    else if (hasLabel) container.setAttribute('role', roleOf(container));
  }
}

/** What holds nothing else is a picture or words; what holds more is a group. */
const roleOf = (container: HTMLElement) => (container.querySelector('[id]') ? 'group' : 'img');

function makeButton(view: HTMLElement, container: HTMLElement): void {
  container.setAttribute('role', 'button');
  container.tabIndex = 0;
  container.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    press(view, container);
  });
}

/** Presses where a finger would: on its middle. */
function press(view: HTMLElement, container: HTMLElement): void {
  const { left, top, width, height } = container.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
  for (const type of ['mousedown', 'mouseup']) view.dispatchEvent(new MouseEvent(type, at));
}
