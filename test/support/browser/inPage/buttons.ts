/** What is wrong with what can be touched: nothing is written on it. */
export const buttonProblems = (view: HTMLElement): string[] =>
  [...view.querySelectorAll('[role="button"]')].flatMap((button) =>
    (button.textContent ?? '').trim() === '' ? ['a button without words'] : [],
  );
