import { seededRandom } from './random.ts';

/** What a rule does to the requests, or to the notifications, that it matches. */
type Fault =
  /** Answers at once instead of the service. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: string;
      readonly message?: string;
      /** Seconds, or an HTTP date: sent as it is. */
      readonly retryAfter?: number | string;
      readonly headers?: Readonly<Record<string, string>>;
      /** Instead of the Graph error envelope. */
      readonly body?: unknown;
    }
  /** Performs after `ms` of real time. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Never performs, never answers. */
  | { readonly kind: 'hang' }
  /** Performs, and then the connection is gone: a timeout after success. */
  | { readonly kind: 'lost-answer' }
  /** Performs, and never answers. */
  | { readonly kind: 'hang-after' }
  /** The connection is refused. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'drop-notification' }
  | { readonly kind: 'double-notification' }
  | { readonly kind: 'late-notification'; readonly ms: number };

export interface FaultRule {
  /** Regular expressions (case-insensitive) on the real host name and on path plus query; absent matches all. */
  readonly host?: string;
  readonly path?: string;
  readonly method?: string;
  /** How many matches it strikes; absent: until it is taken away. */
  readonly times?: number;
  /** How many matches it lets pass first. */
  readonly skip?: number;
  /** Chance per match, 0 to 1. Default 1. */
  readonly probability?: number;
  readonly fault: Fault;
}

/** Thrown instead of an answer: the listener cuts the socket, a caller of `fetch` sees it fail. */
class ConnectionLost extends TypeError {
  constructor() {
    super('fetch failed');
    this.name = 'TypeError';
  }
}

export interface Faults {
  /** Adds a rule; what it gives back takes the rule away again. */
  add(rule: FaultRule): () => void;
  rules(): readonly (FaultRule & { readonly id: number; readonly struck: number })[];
  remove(id: number): void;
  clear(): void;
  /** Performs a request on `https://{host}{path}` with whatever fault strikes it. */
  around(
    where: { method: string; host: string; path: string; signal?: AbortSignal },
    perform: () => Promise<Response>,
  ): Promise<Response>;
  /** What happens to one notification about `resource`. */
  onNotification(resource: string): Fault | undefined;
}

type State = { id: number; rule: FaultRule; seen: number; struck: number };
const ofNotifications = (fault: Fault) => fault.kind.endsWith('-notification');

/** `report` hears of each strike. Chance comes from `seed`, so that a run can be repeated. */
export function createFaults(seed: number, report: (detail: Record<string, unknown>) => void): Faults {
  let states: State[] = [];
  let ids = 0;
  let random = seededRandom(seed);

  const strike = (method: string, host: string, path: string, notification: boolean): Fault | undefined => {
    for (const state of states) {
      const { rule } = state;
      if (ofNotifications(rule.fault) !== notification) continue;
      if (rule.method && !notification && rule.method.toUpperCase() !== method) continue;
      if (rule.host && !notification && !new RegExp(rule.host, 'i').test(host)) continue;
      if (rule.path && !new RegExp(rule.path, 'i').test(path)) continue;
      if (rule.times !== undefined && state.struck >= rule.times) continue;
      state.seen += 1;
      if (state.seen <= (rule.skip ?? 0)) continue;
      if (rule.probability !== undefined && random() >= rule.probability) continue;
      state.struck += 1;
      report({ rule: state.id, kind: rule.fault.kind, method, host, path });
      return rule.fault;
    }
    return undefined;
  };

  return {
    add(rule) {
      for (const pattern of [rule.host, rule.path]) if (pattern) new RegExp(pattern);
      const state = { id: ++ids, rule, seen: 0, struck: 0 };
      states = [...states, state];
      return () => {
        states = states.filter((each) => each !== state);
      };
    },
    rules: () => states.map(({ id, rule, struck }) => ({ ...rule, id, struck })),
    remove(id) {
      states = states.filter((each) => each.id !== id);
    },
    clear() {
      states = [];
      random = seededRandom(seed);
    },
    async around({ method, host, path, signal }, perform) {
      const fault = strike(method, host, path, false);
      switch (fault?.kind) {
        case 'status':
          return faultAnswer(fault);
        case 'slow':
          await pause(fault.ms, signal);
          return perform();
        case 'hang':
          return never(signal);
        case 'hang-after':
          await perform();
          return never(signal);
        case 'lost-answer':
          await perform();
          throw new ConnectionLost();
        case 'unreachable':
          throw new ConnectionLost();
        default:
          return perform();
      }
    },
    onNotification: (resource) => strike('POST', 'graph.microsoft.com', resource, true),
  };
}

function faultAnswer(fault: Extract<Fault, { kind: 'status' }>): Response {
  const headers = new Headers({ 'content-type': 'application/json', ...fault.headers });
  if (fault.retryAfter !== undefined) headers.set('retry-after', String(fault.retryAfter));
  const code = fault.code ?? DEFAULT_CODES[fault.status] ?? 'generalException';
  const body = fault.body ?? {
    error: { code, message: fault.message ?? `The local tenant was asked to answer ${fault.status}.` },
  };
  return new Response(JSON.stringify(body), { status: fault.status, headers });
}

const DEFAULT_CODES: Readonly<Record<number, string>> = {
  401: 'InvalidAuthenticationToken',
  403: 'accessDenied',
  404: 'itemNotFound',
  409: 'resourceModified',
  410: 'resyncRequired',
  423: 'resourceLocked',
  429: 'TooManyRequests',
  503: 'serviceNotAvailable',
  504: 'gatewayTimeout',
  507: 'quotaLimitReached',
};

function never(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
