import type { Directive, ExecuteCommands, RenderDocument, ResponseEnvelope } from './alexaJson';

/** What a response has the screen do, in its order. */
export type ScreenDirective = RenderDocument | ExecuteCommands;

const isForScreen = (directive: Directive): directive is ScreenDirective =>
  directive.type === 'Alexa.Presentation.APL.RenderDocument' ||
  directive.type === 'Alexa.Presentation.APL.ExecuteCommands';

/** The directives of a response that are for a screen. */
export function screenDirectives(envelope: ResponseEnvelope | null): readonly ScreenDirective[] {
  return (envelope?.response.directives ?? []).filter(isForScreen);
}

/**
 * The token of the page that is shown once they are followed; `shown` is the one before. Throws where Alexa would follow
 * none: without a screen, or when commands are for a page that isn't there.
 */
export function tokenAfter(
  directives: readonly ScreenDirective[],
  hasScreen: boolean,
  shown?: string,
): string | undefined {
  if (directives.length > 0 && !hasScreen) throw new Error('A page for a device without a screen');
  return directives.reduce((token, directive) => {
    if ('document' in directive || directive.token === token) return directive.token;
    throw new Error(`Commands for the page ${directive.token}, which is not shown`);
  }, shown);
}
