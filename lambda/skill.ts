import { SkillBuilders } from 'ask-sdk-core';
import type { Skillset } from './alexa/skillset';
import { completed } from './alexa/envelope';
import { routeFor } from './alexa/routes';
import { failed, misheard } from './alexa/routes/otherwise';
import { logNoTurn } from './alexa/turnLog';
import { take } from './alexa/routes/route';

/** The skill: the rows of the routing table, and what nobody routed, or failed, wired to the SDK. */
export function createSkill(skillset: Skillset, skillId?: string) {
  const { logTurn = logNoTurn } = skillset;
  const builder = SkillBuilders.custom()
    .addRequestHandler(
      () => true,
      (input) =>
        logTurn(input, () => {
          const route = routeFor(input);
          return route ? take(route, input, skillset) : misheard(input, skillset);
        }),
    )
    .addErrorHandler(
      () => true,
      (input, error) => logTurn(input, () => failed(input, error, skillset)),
    );
  const skill = (skillId ? builder.withSkillId(skillId) : builder).create();
  const invoke = skill.invoke.bind(skill);
  return Object.assign(skill, {
    invoke: (event: unknown, context?: unknown) => invoke(completed(event), context),
  });
}
