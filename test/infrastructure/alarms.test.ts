import { describe, expect, test } from 'vitest';
import { STACK } from '../../scripts/deploy/stack';
import { read } from '../support/lint/files';
import { alarmMetrics, dashboardMetrics } from '../support/lint/stack/alarms';
import { parseTemplate, resourcesOf } from '../support/lint/stack/template';

const template = parseTemplate(read(STACK));
const told = read('docs/operations.md');
const sections = [...told.matchAll(/^### (.*)$/gm)].map(([, name = '']) => name);
/** The metrics of our own, as docs/operations.md lists them. */
const metrics = [...told.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name = '']) => name);

describe('the alarms', () => {
  test('are told of, each in a section, and no other', () => {
    const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([name]) => name);
    expect(alarms.sort()).toEqual(sections.sort());
    expect(alarms).toHaveLength(6);
  });

  test('look at metrics that there are', () => {
    expect(alarmMetrics(template).sort()).toEqual([
      ...['Apologies', 'Misses', 'StorageFaults', 'Turns'],
    ]);
    expect(metrics).toEqual(expect.arrayContaining(alarmMetrics(template)));
  });
});

describe('the dashboard', () => {
  test('shows every metric of our own', () => {
    expect([...new Set(dashboardMetrics(template))].sort()).toEqual([...metrics].sort());
  });
});
