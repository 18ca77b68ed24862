import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import type { Json } from '../../device/alexaJson';
import { pageToken } from '../../lambda/alexa/pageToken';
import { catalogue } from '../../lambda/content/catalogue';
import { readState } from '../../lambda/session/savedState';
import { pageIn } from '../support/screen/playedPage';
import { PLANTED } from './anything';

type Directives = Parameters<typeof pageIn>[0];
type Fields = Readonly<Record<string, Json>>;

/** Longest that a page of guidance may be, in milliseconds: two minutes, or the longest step there is. */
const LONGEST_PAGE = 400_000;

/** The directives that a screen understands. */
const shownBy = ({ directives = [] }: Response): Directives =>
  directives.filter(({ type }) => type.startsWith('Alexa.Presentation.APL.')) as never;

/** The pages that an answer shows, by their tokens. */
export const tokensIn = (response: Response): string[] =>
  shownBy(response).flatMap((each) => ('document' in each ? [each.token] : []));

const propertiesIn = (directives: Directives): Fields => {
  const [page] = directives.flatMap((each) => ('document' in each ? [each] : []));
  const { properties = {} } = (page?.datasources?.['part'] ?? {}) as { properties?: Fields };
  return properties;
};

/** Everything that an answer has speak by pages, as markup. */
export const spokenByPage = (response: Response): string[] =>
  Object.entries(propertiesIn(shownBy(response))).flatMap(([name, value]) =>
    /^say\d+$/.test(name) && typeof value === 'string' ? [value] : [],
  );

/** What is wrong with a page that guides, and with what stands beside it. */
function guidingProblems(directives: Directives, response: Response): string[] {
  const page = pageIn(directives);
  const milliseconds = page?.slices.map((slice) => slice.milliseconds) ?? [];
  const slices = propertiesIn(directives)['slices'] as unknown as Record<string, unknown[]>;
  const isWhole = milliseconds.every((each) => Number.isInteger(each) && each > 0);
  const length = milliseconds.reduce((sum, each) => sum + each, 0);
  const beside = Object.keys(response).filter((name) => name !== 'directives');
  return [
    ...(isWhole && length <= LONGEST_PAGE ? [] : [`a page of ${milliseconds.join(', ')} ms`]),
    ...Object.entries(slices).flatMap(([name, list]) =>
      list.length === milliseconds.length ? [] : [`${list.length} slices have ${name}`],
    ),
    ...beside.map((name) => `${name}, beside a page that guides`),
  ];
}

/** What is wrong with what an answer shows. */
export function pageProblems(response: Response): string[] {
  const directives = shownBy(response);
  const text = JSON.stringify(directives);
  const isGuiding = directives.some((each) => 'commands' in each);
  const tokens = new Set(directives.map(({ token }) => token));
  return [
    ...(tokensIn(response).length > 1 || tokens.size > 1 ? ['more than one page'] : []),
    ...(text.includes(PLANTED) ? ['shows what was planted'] : []),
    ...(/\bnull\b|NaN|undefined|\[object|\{\{/.exec(text)?.map((each) => `shows ${each}`) ?? []),
    ...(isGuiding ? guidingProblems(directives, response) : []),
  ];
}

/** What is asked, as far as it is looked at here. */
interface Envelope {
  readonly request?: { readonly type?: unknown; readonly arguments?: unknown };
  readonly session?: { readonly attributes?: unknown };
}

const stateIn = (attributes: unknown) =>
  readState(Object(attributes) as Readonly<Record<string, unknown>>, catalogue);

/** True where an answer says and shows nothing, and leaves all as it stood; a session that carries far too much is let go. */
export function isUnchanged(envelope: unknown, { response, sessionAttributes }: ResponseEnvelope) {
  const { session } = envelope as Envelope;
  const [before, after] = [stateIn(session?.attributes), stateIn(sessionAttributes)];
  const isAsBefore = after === undefined || JSON.stringify(before) === JSON.stringify(after);
  return Object.keys(response).length === 0 && isAsBefore;
}

/** What is wrong where another page than the one that shows how things stand has told something: that changes nothing. */
export function staleProblems(envelope: unknown, answer: ResponseEnvelope): string[] {
  const { request, session } = envelope as Envelope;
  if (request?.type !== 'Alexa.Presentation.APL.UserEvent') return [];
  const told: unknown = request.arguments;
  const token: unknown = Array.isArray(told) ? told[1] : undefined;
  const state = stateIn(session?.attributes);
  const isCurrent = state !== undefined && token === pageToken(state);
  return isCurrent || isUnchanged(envelope, answer) ? [] : ['what an older page told was heard'];
}
