import { authorizeBot } from './authorize.ts';
import type { ConnectorContext } from './context.ts';
import { createConversation } from './conversations.ts';
import { badArgument, ConnectorRefusal } from './errors.ts';
import { meetingInfo, meetingParticipant } from './meetings.ts';
import { memberOf, membersOf, pageOfMembers } from './members.ts';
import { deleteActivity, findConversation, sendActivity, updateActivity } from './messages.ts';
import type { Activity } from './types.ts';

interface Call {
  readonly context: ConnectorContext;
  /** The path's parameters, decoded. */
  readonly part: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
}
interface Answer {
  readonly status: number;
  readonly body?: unknown;
}
type Operation = (call: Call) => Answer;

const ok = (body: unknown): Answer => ({ status: 200, body });
const thread = ({ context, part }: Call) => findConversation(context, part[0]!);

function send(call: Call): Answer {
  const conversation = thread(call);
  if (call.context.switches.rates) call.context.rates.take('send', conversation.id);
  return { status: 201, body: sendActivity(call.context, conversation, call.body as Activity) };
}

/** A list of people is counted against the rate for reading. */
const reading =
  (read: Operation): Operation =>
  (call) => {
    if (call.context.switches.rates) call.context.rates.take('read', call.part[0]!);
    return read(call);
  };

const OPERATIONS: readonly (readonly [method: string, path: RegExp, Operation])[] = [
  ['POST', /^v3\/conversations\/?$/, ({ context, body }) => createConversation(context, body)],
  ['POST', /^v3\/conversations\/([^/]+)\/activities\/?$/, send],
  ['POST', /^v3\/conversations\/([^/]+)\/activities\/([^/]+)$/, send],
  [
    'PUT',
    /^v3\/conversations\/([^/]+)\/activities\/([^/]+)$/,
    (call) => ok(updateActivity(call.context, thread(call), call.part[1]!, call.body as Activity)),
  ],
  [
    'DELETE',
    /^v3\/conversations\/([^/]+)\/activities\/([^/]+)$/,
    (call) => {
      deleteActivity(call.context, thread(call), call.part[1]!);
      return { status: 200 };
    },
  ],
  [
    'GET',
    /^v3\/conversations\/([^/]+)\/(?:activities\/[^/]+\/)?members$/,
    reading((call) => ok(membersOf(call.context, thread(call)))),
  ],
  [
    'GET',
    /^v3\/conversations\/([^/]+)\/pagedmembers$/,
    reading((call) => ok(pageOfMembers(call.context, thread(call), call.query))),
  ],
  [
    'GET',
    /^v3\/conversations\/([^/]+)\/members\/([^/]+)$/,
    reading((call) => ok(memberOf(call.context, thread(call), call.part[1]!))),
  ],
  ['GET', /^v1\/meetings\/([^/]+)$/, ({ context, part }) => ok(meetingInfo(context, part[0]!))],
  [
    'GET',
    /^v1\/meetings\/([^/]+)\/participants\/([^/]+)$/,
    ({ context, part }) => ok(meetingParticipant(context, part[0]!, part[1]!)),
  ],
];

/** The Connector's REST interface. `path` is what follows the service address; undefined for an operation not known here. */
export async function answerBot(
  context: ConnectorContext,
  request: Request,
  path: string,
): Promise<Response | undefined> {
  try {
    await authorizeBot(context.tenant, request);
    const [found] = OPERATIONS.flatMap(([method, pattern, operation]) => {
      const match = method === request.method ? pattern.exec(path) : null;
      return match ? [{ operation, part: match.slice(1).map(decoded) }] : [];
    });
    if (!found) return undefined;
    const body = ['POST', 'PUT'].includes(request.method) ? await json(request) : undefined;
    const query = new URL(request.url).searchParams;
    const answer = found.operation({ context, part: found.part, query, body });
    return answer.body === undefined
      ? new Response(null, { status: answer.status })
      : Response.json(answer.body, { status: answer.status });
  } catch (error) {
    if (!(error instanceof ConnectorRefusal)) throw error;
    const { status, code } = error;
    context.tenant.ledger.append('connector', 'refused', { method: request.method, path, status, code });
    return error.response();
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw badArgument('The address is not well-formed.');
  }
}

async function json(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw badArgument('The body is not JSON.');
  }
}
