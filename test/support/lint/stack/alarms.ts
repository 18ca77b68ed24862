import { problem, type Resource, resourcesOf, type Template } from './template';

/** One metric, as an alarm or the dashboard names it. */
interface Metric {
  readonly Namespace: string;
  readonly MetricName: string;
}
interface AlarmProperties extends Partial<Metric> {
  readonly Period?: number;
  readonly EvaluationPeriods: number;
  readonly Metrics?: readonly {
    readonly MetricStat?: { readonly Metric: Metric; readonly Period: number };
  }[];
}

const DAY = 86_400;
/** What CloudWatch takes as a period, in seconds. */
const isPeriod = (seconds: number) => [10, 20, 30].includes(seconds) || seconds % 60 === 0;
/** What an alarm needs to be heard, and not to cry where nobody speaks. */
const NEEDED = ['AlarmDescription', 'AlarmActions', 'TreatMissingData'];

const propertiesOf = ({ Properties }: Resource) => Properties as unknown as AlarmProperties;

function periodsOf({ Period, Metrics = [] }: AlarmProperties): number[] {
  const inner = Metrics.flatMap(({ MetricStat }) => MetricStat?.Period ?? []);
  return Period === undefined ? inner : [Period, ...inner];
}

/** Numbers of alarms that the validator takes, and what they lack. */
export const alarmProblems = (template: Template): string[] =>
  resourcesOf(template, 'AWS::CloudWatch::Alarm').flatMap(([name, alarm]) => {
    const properties = propertiesOf(alarm);
    const periods = periodsOf(properties);
    const looksAt = Math.max(...periods) * properties.EvaluationPeriods;
    return [
      ...problem(!periods.every(isPeriod), `${name} has an odd period`),
      ...problem(looksAt > DAY, `${name} looks at more than a day`),
      ...NEEDED.flatMap((key) => problem(!(key in alarm.Properties), `${name} has no ${key}`)),
    ];
  });

/** The metrics of our own that the alarms look at. */
export const alarmMetrics = (template: Template): string[] =>
  resourcesOf(template, 'AWS::CloudWatch::Alarm').flatMap(([, alarm]) => {
    const { Namespace, MetricName, Metrics = [] } = propertiesOf(alarm);
    const all = [
      { Namespace, MetricName },
      ...Metrics.flatMap(({ MetricStat }) => MetricStat?.Metric ?? []),
    ];
    return all.flatMap((each) => (each.Namespace === 'BackCoach' ? (each.MetricName ?? []) : []));
  });

/** A dashboard, as CloudWatch reads it. */
interface Dashboard {
  readonly widgets: readonly {
    readonly properties: { readonly metrics: readonly (readonly unknown[])[] };
  }[];
}

/** The metrics of our own that the dashboard shows. Throws where it is no JSON. */
export const dashboardMetrics = (template: Template): string[] =>
  resourcesOf(template, 'AWS::CloudWatch::Dashboard').flatMap(([, { Properties }]) => {
    const { Sub } = Properties['DashboardBody'] as { readonly Sub: string };
    const { widgets } = JSON.parse(Sub) as Dashboard;
    return widgets
      .flatMap(({ properties }) => properties.metrics)
      .flatMap(([namespace, name]) => (namespace === 'BackCoach' ? [String(name)] : []));
  });
