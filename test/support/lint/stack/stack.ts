import { alarmProblems } from './alarms';
import { exchangeProblems, tableProblems, textProblems } from './frame';
import { callerProblems, functionProblems, roleProblems } from './functions';
import { parseTemplate } from './template';

/** What is wrong with a stack that AWS's validator lets pass, or that is wrong only for this skill. */
export function ownStackProblems(text: string): string[] {
  const template = parseTemplate(text);
  return [
    ...textProblems(text),
    ...[exchangeProblems, tableProblems, functionProblems, roleProblems].flatMap((rule) =>
      rule(template),
    ),
    ...callerProblems(template),
    ...alarmProblems(template),
  ];
}
