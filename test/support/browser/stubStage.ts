import { join } from 'node:path';
import type { RequestEnvelope } from '../../../device/alexaJson';
import { type ServedScreen, showOnScreen } from '../../../device/screen/showOnScreen';
import { type Answer, stubEcho } from '../../device/stubSkill';
import { LOCALE } from '../locale';

/** A page on this machine whose skill answers so, and every request that skill got. */
export async function stubStage(
  answer: Answer,
): Promise<{ screen: ServedScreen; events: readonly RequestEnvelope[] }> {
  const { echo, events } = stubEcho(answer, 'show');
  const folder = join(__dirname, '..', '..', '..', 'dist', 'device', 'screen');
  return { screen: await showOnScreen({ echo, locale: LOCALE, folder }), events };
}
