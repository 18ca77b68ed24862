import { type Ask, inSituation, listen } from '../turn/turn';

/** Something went wrong on our side; the session can go on from the step it had begun. */
export const apologize: Ask = (state) => {
  const { situation } = state;
  if (situation.name !== 'guiding') return listen({ kind: 'apology', isAside: false }, state);
  const { guidance } = situation;
  return listen(
    { kind: 'apology', isAside: true },
    inSituation(state, { name: 'paused', guidance }),
  );
};
