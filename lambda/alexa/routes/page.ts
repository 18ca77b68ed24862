import type { HandlerInput } from 'ask-sdk-core';
import { goodbye } from '../../dialogue/session/goodbye';
import type { AreaId } from '../../domain/catalogue/point';
import { leaveOutNamed } from '../../dialogue/safety/volunteer';
import { coachArea, coachPractice, coachRoutine } from '../../dialogue/start/coachArea';
import { coachPoint } from '../../dialogue/start/coachPoint';
import { pageCut, pageDone } from '../../dialogue/steer/byPage';
import * as playback from '../../dialogue/steer/playback';
import { no, yes } from '../../dialogue/steer/yesNo';
import { withFailedPage } from '../../dialogue/turn/trust';
import type { DialogueState } from '../../dialogue/turn/state';
import type { Ask } from '../../dialogue/turn/turn';
import type { PageReport } from '../../screen/pageReport';
import { readState } from '../../session/savedState';
import { foldRecords } from '../../session/folded';
import { STATE_KEY } from '../../session/stateKey';
import type { Skillset } from '../skillset';
import { pageReportIn } from '../pageReport';
import { pageToken } from '../pageToken';
import { localeOf } from '../request';
import { note } from '../turnFacts';
import { surely } from './answer';
import { type Handler, request, type Route } from './route';

/** What each button of a page asks: what its word asks. */
const CONTROLS: ReadonlyMap<string, Ask> = new Map([
  ['pause', playback.pause],
  ['next', playback.next],
  ['previous', playback.previous],
  ['repeat', playback.repeat],
  ['resume', playback.resume],
  ['startOver', playback.startOver],
  ['stop', goodbye],
  ['yes', yes],
  ['no', no],
  ['skip', playback.next],
]);

/** Leaves out what an area's names call as a part of the body. */
function leftOut(area: AreaId, input: HandlerInput, skillset: Skillset): Ask | undefined {
  const locale = localeOf(input);
  const names = skillset.slotNamesFor(locale);
  const { otherNames } = skillset.phrasebookFor(locale).content.areas[area];
  const parts = otherNames.flatMap((name) => names.idOf('bodyPart', name) ?? []);
  const part = parts[0] === undefined ? undefined : skillset.catalogue.findBodyPart(parts[0]);
  return part && leaveOutNamed(part.leavesOut, true);
}

/** What is asked by touching something that a page lists; `undefined` for what we don't know. */
function chosen(
  { control, name }: { readonly control: string; readonly name: string },
  input: HandlerInput,
  skillset: Skillset,
): Ask | undefined {
  const { catalogue } = skillset;
  const area = catalogue.findArea(name);
  const point = catalogue.findPoint(name);
  const practice = catalogue.findPractice(name);
  const routine = catalogue.findOutline(name);
  if (control === 'area' && area) return coachArea({ kind: 'known', id: area });
  if (control === 'leaveOut' && area) return leftOut(area, input, skillset);
  if (control === 'routine' && routine) return coachRoutine({ kind: 'known', id: routine.id });
  if (control === 'point' && point) return coachPoint({ point: { kind: 'known', id: point.code } });
  if (control === 'practice' && practice) return coachPractice({ kind: 'known', id: practice.id });
  return undefined;
}

/** True where a page guides: no other is spoken, and could be done or cut off. */
const isPageGuiding = ({ situation }: DialogueState): boolean =>
  situation.name === 'guiding' && situation.spoken.isPage === true;

/** What a page asks by what it tells. */
function asksOf(
  event: PageReport,
  state: DialogueState,
  input: HandlerInput,
  skillset: Skillset,
): Ask | undefined {
  if (event.kind !== 'touched' && !isPageGuiding(state)) return undefined;
  if (event.kind === 'done') return pageDone;
  if (event.kind === 'cut') return pageCut;
  const { control, name } = event;
  return name === undefined ? CONTROLS.get(control) : chosen({ control, name }, input, skillset);
}

/** Answers what a page tells. What is told by a page that is no longer the one, or that is none of ours, changes nothing. */
const told: Handler = (input, skillset) => {
  const state = readState(input.attributesManager.getSessionAttributes(), skillset.catalogue);
  const event = pageReportIn(input);
  const isCurrent = state !== undefined && event?.token === pageToken(state);
  const ask = isCurrent ? asksOf(event, state, input, skillset) : undefined;
  return ask
    ? surely(() => ask)(input, skillset)
    : Promise.resolve(input.responseBuilder.getResponse());
};

/** Notes that a page has failed. Nothing can be answered to that: the next reply goes by voice. */
function failedToShow(input: HandlerInput, { catalogue }: Skillset) {
  const { attributesManager, responseBuilder } = input;
  const attributes = attributesManager.getSessionAttributes();
  const state = readState(attributes, catalogue);
  note(input, { hasLostPage: true });
  if (state)
    attributesManager.setSessionAttributes({
      ...attributes,
      [STATE_KEY]: foldRecords(withFailedPage(state)),
    });
  return Promise.resolve(responseBuilder.getResponse());
}

/** What pages on a screen tell. */
export const page = (): readonly Route[] => [
  request('Alexa.Presentation.APL.UserEvent', told),
  request('Alexa.Presentation.APL.RuntimeError', failedToShow),
];
