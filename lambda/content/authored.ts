/** Authored data as what it is. Its shape is checked by the content tests, not at run time. */
export const authored = <Content>(data: unknown): Content => data as Content;
