import { greet, thank } from '../../dialogue/guidance/answer';
import { cancel, neverMind } from '../../dialogue/session/cancel';
import { goodbye } from '../../dialogue/session/goodbye';
import { help } from '../../dialogue/session/help';
import { forgetMe } from '../../dialogue/visits/forget';
import { always, lastly, surely } from './answer';
import { misheard } from './otherwise';
import { intent, type Route } from './route';

/** What ends a session, or is said to us as to anybody. */
export const session = (): readonly Route[] => [
  intent(
    'AMAZON.StopIntent',
    surely(() => goodbye),
  ),
  intent(
    'AMAZON.NavigateHomeIntent',
    surely(() => goodbye),
  ),
  intent(
    'AMAZON.CancelIntent',
    surely(() => cancel),
  ),
  intent('ThankIntent', lastly(thank)),
  intent('AMAZON.HelpIntent', always(help)),
  intent('AMAZON.FallbackIntent', misheard),
  intent('NeverMindIntent', always(neverMind)),
  intent('GreetIntent', always(greet)),
  intent('ForgetMeIntent', always(forgetMe)),
];
