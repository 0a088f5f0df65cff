import { randomUUID } from 'node:crypto';
import type { ActBody, ActReply, Problem, Replies } from '../../../bot/http/contract.ts';
import type { LocalTenant } from '../../../infra/local/tenant.ts';

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

/** Somebody who calls the tabs' API with a real token of the tenant. */
export class Caller {
  readonly #tenant: LocalTenant;
  readonly #url: string;
  readonly person: string;
  #token: string | undefined;

  constructor(tenant: LocalTenant, url: string, person: string) {
    this.#tenant = tenant;
    this.#url = url;
    this.person = person;
  }

  async call<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const answer = await this.send(method, path, body === undefined ? {} : { body: JSON.stringify(body) });
    const text = await answer.text();
    return {
      status: answer.status,
      body: (text.startsWith('{') || text.startsWith('[') || text === 'null' ? JSON.parse(text) : text) as T,
    };
  }

  /** As it goes over the wire, with the body as it is. */
  async send(method: string, path: string, init: Pick<RequestInit, 'body' | 'headers'>): Promise<Response> {
    this.#token ??= await this.#tenant.tokens.sign('entra-v2', {
      aud: this.#tenant.app.clientId,
      oid: this.person,
      name: 'iemand',
      scp: 'access_as_user',
    });
    const request = {
      method,
      ...init,
      headers: {
        authorization: `Bearer ${this.#token}`,
        'content-type': 'application/json',
        ...init.headers,
      },
    };
    // A connection that lay idle may just have been closed by the server: what was asked on it was not heard.
    return fetch(`${this.#url}${path}`, request).catch((error: TypeError & { cause?: { code?: string } }) => {
      if (error.cause?.code !== 'ECONNRESET') throw error;
      return fetch(`${this.#url}${path}`, request);
    });
  }

  /** As `call`, and throws what the door said when it was not 200. */
  async get<K extends keyof Replies>(path: string, method = 'GET', body?: unknown): Promise<Replies[K]> {
    const answer = await this.call<Replies[K]>(method, path, body);
    if (answer.status !== 200)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  act(trajectory: string, body: ActBody, key: string = randomUUID()): Promise<Replies['act']> {
    return this.get<'act'>(`/api/trajectories/${trajectory}/acts`, 'POST', { key, body });
  }

  tryAct(trajectory: string, body: ActBody, key: string = randomUUID()): Promise<Answer<ActReply & Problem>> {
    return this.call(`POST`, `/api/trajectories/${trajectory}/acts`, { key, body });
  }

  trajectory(id: string): Promise<Replies['trajectory']> {
    return this.get<'trajectory'>(`/api/trajectories/${id}`);
  }
}
