import type { RequestEnvelope } from 'ask-sdk-model';
import type { ExecuteCommands, Json, RenderDocument } from '../../../device/alexaJson';
import { createEcho, type Exchange } from '../../../device/echo';
import { transformed } from '../../../device/screen/transformed';
import type { ScreenKind } from '../../../device/viewports';
import { hearing, model } from '../../device/model';
import { testSkill } from '../listener';
import { LOCALE } from '../locale';

/** A page as a device gets it, each speech an address, and what it does by itself. */
export interface SentPage {
  readonly document: RenderDocument;
  readonly commands: readonly Json[];
}

/** Longer than any page guides for, in milliseconds. */
const A_PAGE = 240_000;

/** What somebody before a screen does: says something, or lets the page come to its end. */
export type Doing = string | typeof PLAYED;
export const PLAYED = Symbol('the page is played to its end');

/** What the last of several doings shows on a screen. The skill's chance is fixed, so that it is the same in every run. */
export async function pageAfter(
  doings: readonly Doing[],
  screen: ScreenKind,
  address: (ssml: string) => string = () => '/sounds/none.mp3',
): Promise<SentPage> {
  const skill = testSkill();
  const handler = (event: unknown) => {
    const envelope = event as RequestEnvelope;
    if (envelope.session) envelope.session.sessionId = 'session';
    return skill.invoke(envelope) as never;
  };
  const speaker = { userId: 'listener', device: 'show', locale: LOCALE } as const;
  const echo = createEcho({ handler, model, hearing, speaker });
  echo.useScreen(screen);
  let at = Date.parse('2026-11-20T12:00:00Z');
  let exchange: Exchange | undefined;
  for (const doing of doings) {
    exchange =
      typeof doing === 'string'
        ? await echo.hear(doing, at)
        : await echo.report(doneWith(exchange), at);
    if (exchange.problem !== undefined) throw new Error(exchange.problem);
    at += A_PAGE;
  }
  return sentPage(exchange, address);
}

/** What a page tells when all of it was spoken. */
function doneWith(exchange: Exchange | undefined) {
  const token = exchange?.directives[0]?.token ?? '';
  return {
    type: 'Alexa.Presentation.APL.UserEvent',
    ...{ token, arguments: ['done', token, A_PAGE], source: {}, components: {} },
  } as const;
}

function sentPage(exchange: Exchange | undefined, address: (ssml: string) => string): SentPage {
  const directives = (exchange?.directives ?? []).map((each) => transformed(each, address));
  const document = directives.find((each): each is RenderDocument => 'document' in each);
  const commands = directives.filter((each): each is ExecuteCommands => 'commands' in each);
  if (!document) throw new Error('No page was sent');
  return { document, commands: commands.flatMap((each) => each.commands) };
}
