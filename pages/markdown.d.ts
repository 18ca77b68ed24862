/** A document of `docs/`, which the build makes a whole HTML page of (`scripts/pages/htmlPage.ts`). */
declare module '*.md' {
  const page: string;
  export default page;
}
