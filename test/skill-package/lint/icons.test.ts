import { describe, expect, test } from 'vitest';
import { asset, listing } from '../../support/lint/files';
import { iconProblems } from '../../support/lint/icons';
import { LOCALE } from '../../support/locale';

describe('an icon', () => {
  const small = asset(`assets/images/${LOCALE}_smallIcon.png`);
  test.each<[string, string, (file: string) => Buffer | undefined]>([
    ['of another size', 'largeIconUri is 108 by 108', () => small],
    ['that is missing', 'largeIconUri is no PNG', () => undefined],
    ['that is no PNG', 'largeIconUri is no PNG', () => Buffer.alloc(100, 'GIF89a')],
  ])('%s is refused', (_, why, readAsset) => {
    expect(iconProblems(listing, readAsset)).toContain(why);
  });

  test('from elsewhere is refused', () => {
    const elsewhere = { ...listing, smallIconUri: 'https://back.coach/icon.png' };
    expect(iconProblems(elsewhere, asset)).toEqual([
      'smallIconUri is no picture of the skill package',
    ]);
  });
});
