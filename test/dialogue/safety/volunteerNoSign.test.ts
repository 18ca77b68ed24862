import { expect, test } from 'vitest';
import { catalogue } from '../../../lambda/content/catalogue';
import { volunteerNoSign } from '../../../lambda/dialogue/safety/volunteer';
import { known, turnsOf } from '../../support/turns';

const denied = (sign: Parameters<typeof volunteerNoSign>[0]) =>
  JSON.stringify(turnsOf([[0, volunteerNoSign(sign)]]).at(-1)?.reply);
const unclear = denied({ kind: 'unknown' });

test.each(catalogue.signs.map(({ id, tier }) => ({ id, tier })))(
  'that $id is not so, which is $tier',
  ({ id, tier }) => expect(denied(known(id)) === unclear).toBe(tier === 'fine'),
);
