import type { ManifestFile } from './manifest';

/** The requests an interface of the manifest brings; one that ends in a dot stands for all that begin so. */
const BROUGHT_BY_INTERFACE: Readonly<Record<string, readonly string[]>> = {
  AUDIO_PLAYER: ['AudioPlayer.', 'PlaybackController.'],
  ALEXA_PRESENTATION_APL: ['Alexa.Presentation.APL.'],
  ALEXA_PRESENTATION_HTML: ['Alexa.Presentation.HTML.'],
  CAN_FULFILL_INTENT_REQUEST: ['CanFulfillIntentRequest'],
  RENDER_TEMPLATE: ['Display.'],
  GAME_ENGINE: ['GameEngine.'],
  GADGET_CONTROLLER: ['GadgetController.'],
  CUSTOM_INTERFACE: ['CustomInterfaceController.'],
};

/** The request an event subscription brings. */
const BROUGHT_BY_EVENT: Readonly<Record<string, string>> = {
  SKILL_ENABLED: 'AlexaSkillEvent.SkillEnabled',
  SKILL_DISABLED: 'AlexaSkillEvent.SkillDisabled',
  SKILL_PERMISSION_ACCEPTED: 'AlexaSkillEvent.SkillPermissionAccepted',
  SKILL_PERMISSION_CHANGED: 'AlexaSkillEvent.SkillPermissionChanged',
  SKILL_ACCOUNT_LINKED: 'AlexaSkillEvent.SkillAccountLinked',
  SKILL_PROACTIVE_SUBSCRIPTION_CHANGED: 'AlexaSkillEvent.ProactiveSubscriptionChanged',
  REMINDER_CREATED: 'Reminders.ReminderCreated',
  REMINDER_UPDATED: 'Reminders.ReminderUpdated',
  REMINDER_DELETED: 'Reminders.ReminderDeleted',
  REMINDER_STARTED: 'Reminders.ReminderStarted',
  REMINDER_STATUS_CHANGED: 'Reminders.ReminderStatusChanged',
};

/** What any skill gets without asking. */
const ALWAYS = ['LaunchRequest', 'SessionEndedRequest'];
/** What follows a directive of ours rather than anything in the manifest. */
const BROUGHT_BY_DIRECTIVES = ['SessionResumedRequest'];

const fits = (route: string, request: string) =>
  request.endsWith('.') ? route.startsWith(request) : route === request;

/** Where a manifest asks for what the skill does not handle, or the skill handles what is never asked for.
 * `routes` are the names of the routing table: intents, and request types; `subscribed` the events that a deployment
 * adds to those of the manifest. */
export function surfaceProblems(
  { manifest }: ManifestFile,
  routes: readonly string[],
  subscribed: readonly string[] = [],
): string[] {
  const interfaces = (manifest.apis?.custom?.interfaces ?? []).map(({ type }) => type);
  const own = (manifest.events?.subscriptions ?? []).map(({ eventName = '' }) => eventName);
  const events = [...own, ...subscribed];
  const tasks = (manifest.apis?.custom?.tasks ?? []).map(({ name }) => `Task.${name}`);
  const asked = [
    ...tasks.map((name) => ({ name, brings: [name] })),
    ...interfaces.map((name) => ({ name, brings: BROUGHT_BY_INTERFACE[name] ?? [] })),
    ...events.map((name) => ({ name, brings: [BROUGHT_BY_EVENT[name] ?? ''] })),
  ];
  const unhandled = asked.filter(
    ({ brings }) => !brings.some((request) => routes.some((route) => fits(route, request))),
  );
  const brought = [...ALWAYS, ...BROUGHT_BY_DIRECTIVES, ...asked.flatMap(({ brings }) => brings)];
  const requests = routes.filter((route) => !route.endsWith('Intent'));
  const unasked = requests.filter((route) => !brought.some((request) => fits(route, request)));
  return [
    ...unhandled.map(({ name }) => `${name} is asked for and not handled`),
    ...unasked.map((route) => `${route} is handled and not asked for`),
  ];
}
