import type { AmazonAnswer, AmazonRequest } from './answer';

/** The skill that Amazon makes. */
export const SKILL_ID = 'amzn1.ask.skill.12345678-1234-1234-1234-123456789012';

/** Plays Alexa's skill management, as far as a deployment goes: every package is taken, and is the same skill's. */
export function manageSkill({ what, url }: AmazonRequest): AmazonAnswer {
  switch (what) {
    case 'POST /v1/skills/uploads': {
      const uploadUrl = `${url.origin}/upload`;
      return { status: 201, content: { uploadUrl, expiresAt: '2100-01-01T00:00:00Z' } };
    }
    case 'POST /v1/skills/imports':
    case `POST /v1/skills/${SKILL_ID}/imports`:
      return { status: 202, headers: { location: '/v1/skills/imports/import-1' } };
    case 'GET /v1/skills/imports/import-1':
      return { status: 200, content: { status: 'SUCCEEDED', skill: { skillId: SKILL_ID } } };
    case `PUT /v1/skills/${SKILL_ID}/stages/development/enablement`:
      return { status: 204 };
    default:
      return { status: 404 };
  }
}
