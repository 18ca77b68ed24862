import type { Json, RenderDocument } from '../../../device/alexaJson';
import type { ScreenKind } from '../../../device/viewports';

/** What a browser does with pages, one at a time: `inPage/drawing.ts` puts it into the window. */
export interface DrawingTools {
  /** Draws a page in the place of everything that was there. */
  draw(directive: RenderDocument, screen: ScreenKind): Promise<void>;
  /** Has the page do something, and waits until it can be seen. */
  run(commands: readonly Json[]): Promise<void>;
  /** Ends what the page does, as the wake word ends it. */
  cutShort(): Promise<void>;
  /** What is wrong with the texts that are drawn, or with those of them that are seen now. */
  problems(onlySeen: boolean): readonly string[];
  /** How wide the first thing is that is filled with a colour, in pixels. */
  widthOf(colour: string): number;
  /** What the page has told since it was drawn. */
  told(): readonly Told[];
}

/** Something that a page has told, and how many milliseconds after it was last made to do something. */
export interface Told {
  readonly arguments: readonly Json[];
  readonly after: number;
}
