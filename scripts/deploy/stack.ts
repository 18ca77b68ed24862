import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, RegoEngine, TemplateFile } from '@aws/cloudformation-validate';

/** Where the stack stands, in the project and in the copy that is deployed. */
export const STACK = 'infrastructure/cfn-deployer/skill-stack.yaml';

/** Where the code of the pages belongs. */
const PLACE = "ZipFile: ''";

/** The stack as it is deployed: with the code of the pages in it, which JSON writes as YAML reads it. */
export function stackWith(template: string, pages: string): string {
  const [before, after, ...more] = template.split(PLACE);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`The stack needs "${PLACE}" once.`);
  return `${before}ZipFile: ${JSON.stringify(pages)}${after}`;
}

/** The stack of a project that has been built. */
export const stackOf = (project: string): string =>
  stackWith(
    readFileSync(join(project, STACK), 'utf8'),
    readFileSync(join(project, 'dist/pages/index.js'), 'utf8'),
  );

let engine: Engine | undefined;

/** What AWS's own validator has against a stack, but for remarks. It needs no network, and some seconds the first time. */
export function stackProblems(file: string): string[] {
  engine ??= new RegoEngine();
  return engine
    .validateStandard(new TemplateFile(file))
    .diagnostics.filter(({ severity }) => severity !== 'INFO' && severity !== 'DEBUG')
    .map(({ ruleId, message, startLine = 0 }) => `line ${startLine}: ${message} (${ruleId})`);
}
