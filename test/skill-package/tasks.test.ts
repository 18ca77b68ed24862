import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../lambda/content/catalogue';
import { MINUTES } from '../../lambda/domain/plan/plan';
import { locales, manifest, read, skillPackage } from '../support/lint/files';
import { type TaskFile, taskProblems } from '../support/lint/tasks';
import { LOCALE } from '../support/locale';

const files = readdirSync(join(skillPackage, 'tasks'));
const fileOf = (name: string) => JSON.parse(read(`skill-package/tasks/${name}`)) as TaskFile;
const coachArea = fileOf('CoachArea.1.json');

describe('the tasks', () => {
  test('are those of the manifest', () => {
    const named = manifest.manifest.apis?.custom?.tasks ?? [];
    expect(named.map(({ name, version }) => `${name}.${version}.json`)).toEqual(files);
  });

  test.each(files)('%s is what Amazon’s pages ask for', (file) =>
    expect(taskProblems(file, fileOf(file), locales)).toEqual([]),
  );

  test('take every area there is, and the lengths that are planned', () => {
    const { area, minutes } = coachArea.components!.schemas!['Input']!.properties!;
    const areas = catalogue.outlines.flatMap((outline) => outline.area ?? []);
    expect([...(area?.enum ?? [])].sort()).toEqual([...areas].sort());
    expect(minutes).toMatchObject({ minimum: MINUTES.min, maximum: MINUTES.max });
  });
});

describe('a task file', () => {
  const planted = (fault: (file: Planted) => void, name = 'CoachArea.1.json') => {
    const copy = structuredClone(coachArea) as unknown as Planted;
    fault(copy);
    return taskProblems(name, copy, locales);
  };
  interface Planted {
    openapi: string;
    info: Titled & { 'x-amzn-alexa-access-scope': string };
    paths: Record<string, Record<string, unknown>>;
    components: { schemas: { Input: { properties: Record<string, Titled> } } };
  }
  interface Titled {
    'x-amzn-display-details'?: Record<string, object>;
  }

  test.each([
    ['CoachArea.json', 'file name'],
    ['CoachArea.0.json', 'file name'],
    ['CoachArea.2.json', 'version is not 2'],
    ['CoachPoint.1.json', 'paths are not /CoachPoint'],
  ])('named %s is noticed', (name, words) => {
    expect(planted(() => undefined, name)).toEqual([words]);
  });

  test.each<[string, string, (file: Planted) => void]>([
    ['of an old OpenAPI', 'not OpenAPI 3', (file) => (file.openapi = '2.0')],
    ['of another path', 'paths are not /CoachArea', (file) => (file.paths = { '/Coach': {} })],
    [
      'of two paths',
      'paths are not /CoachArea',
      (file) => (file.paths['/CoachPoint'] = file.paths['/CoachArea']!),
    ],
    ['to get', 'get is no method of a task', (file) => (file.paths['/CoachArea']!['get'] = {})],
    ['without a post', 'no post', (file) => delete file.paths['/CoachArea']!['post']],
    [
      'for nobody',
      'access scope is not public',
      (file) => (file.info['x-amzn-alexa-access-scope'] = 'vendor-private'),
    ],
    [
      'without a title',
      `no title in ${LOCALE}`,
      (file) => delete file.info['x-amzn-display-details']?.[LOCALE],
    ],
    [
      'that refers to what is not there',
      'Input is referred to and not there',
      (file) => delete (file.components.schemas as Partial<typeof file.components.schemas>).Input,
    ],
    [
      'whose field has no title',
      `no title of minutes in ${LOCALE}`,
      ({ components }) =>
        delete components.schemas.Input.properties['minutes']?.['x-amzn-display-details']?.[LOCALE],
    ],
  ])('%s is noticed', (_, words, fault) => {
    expect(planted(fault)).toEqual([words]);
  });
});
