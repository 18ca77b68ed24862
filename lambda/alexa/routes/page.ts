import type { HandlerInput } from 'ask-sdk-core';
import { goodbye } from '../../dialogue/session/goodbye';
import { coachArea, coachPractice } from '../../dialogue/start/coachArea';
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
]);

/** What is asked by touching something that a page lists; `undefined` for what we don't know. */
function chosen(control: string, name: string, { catalogue }: Skillset): Ask | undefined {
  const area = catalogue.findArea(name);
  const point = catalogue.findPoint(name);
  const practice = catalogue.findPractice(name);
  if (control === 'area' && area) return coachArea({ kind: 'known', id: area });
  if (control === 'point' && point) return coachPoint({ point: { kind: 'known', id: point.code } });
  if (control === 'practice' && practice) return coachPractice({ kind: 'known', id: practice.id });
  return undefined;
}

/** True where a page guides: no other is spoken, and could be done or cut off. */
const isPageGuiding = ({ situation }: DialogueState): boolean =>
  situation.name === 'guiding' && situation.spoken.isPage === true;

/** What a page asks by what it tells. */
function asksOf(event: PageReport, state: DialogueState, skillset: Skillset): Ask | undefined {
  if (event.kind !== 'touched' && !isPageGuiding(state)) return undefined;
  if (event.kind === 'done') return pageDone;
  if (event.kind === 'cut') return pageCut;
  const { control, name } = event;
  return name === undefined ? CONTROLS.get(control) : chosen(control, name, skillset);
}

/** Answers what a page tells. What is told by a page that is no longer the one, or that is none of ours, changes nothing. */
const told: Handler = (input, skillset) => {
  const state = readState(input.attributesManager.getSessionAttributes(), skillset.catalogue);
  const event = pageReportIn(input);
  const isCurrent = state !== undefined && event?.token === pageToken(state);
  const ask = isCurrent ? asksOf(event, state, skillset) : undefined;
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
