/** What JSON can hold. */
export type Plain =
  | string
  | number
  | boolean
  | readonly Plain[]
  | { readonly [name: string]: Plain };

/** A component of an APL document, with whatever properties it has. */
export interface Component {
  readonly type: string;
  readonly [property: string]: Plain;
}

/** A command of an APL document. */
export interface Command {
  readonly type: string;
  readonly [property: string]: Plain;
}

/** A data source whose words Alexa's cloud makes speech of. */
export interface DataSource {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Plain>>;
  readonly transformers: readonly {
    readonly inputPath: string;
    readonly transformer: 'ssmlToSpeech';
    readonly outputName: string;
  }[];
}

/** A component of one's own, made of others: its parameters, and what it is made of. */
export interface Layout {
  readonly parameters: readonly string[];
  readonly items: readonly Component[];
}

/** A document in the words of APL 1.4, which imports nothing. */
export interface Document {
  readonly type: 'APL';
  readonly version: '1.4';
  readonly theme: 'dark';
  readonly settings: { readonly idleTimeout: number };
  readonly styles: Readonly<Record<string, Plain>>;
  readonly layouts: Readonly<Record<string, Layout>>;
  readonly graphics: Readonly<Record<string, object>>;
  readonly commands: Readonly<Record<string, Plain>>;
  readonly mainTemplate: {
    readonly parameters: readonly ['payload'];
    readonly items: readonly [Component];
  };
}

/** All that a device needs for a page: what it shows, with what, and what it does by itself. */
export interface PageParts {
  readonly document: Document;
  readonly data: DataSource;
  readonly commands: readonly Command[];
}
