import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv/dist/2019.js';
import type { LocalTenant } from '../../infra/local/tenant.ts';
import type { Exchange } from '../../infra/local/world/types.ts';
import { closedSchemas, toJsonSchema } from './openapi-schema.ts';

/** Microsoft's published description of Graph, as the judge of both sides of the wire. */
export interface GraphContract {
  /** What is wrong with an exchange, in sentences; empty when all is well. */
  check(exchange: Exchange): readonly string[];
  /** Operations that were seen; one that the description lacks is wrong. */
  covered(): readonly string[];
}

type Json = Record<string, unknown>;
interface OperationDescription {
  readonly parameters?: readonly Json[];
  readonly requestBody?: { readonly content?: Record<string, { readonly schema?: Json }> };
  readonly responses: Record<string, Json>;
}

const FILE = process.env.GRAPH_OPENAPI ?? resolve('../shared/graph/openapi-excerpt.json');

/** The contract, or undefined when the description is not on this machine: whoever asks reports a skipped test then. */
export function graphContract(): GraphContract | undefined {
  loaded ??= existsSync(FILE) ? contractFrom(JSON.parse(readFileSync(FILE, 'utf8'))) : undefined;
  return loaded;
}

let loaded: GraphContract | undefined;

/** Holds all that goes to and from Graph against the contract from now on; the answer, at the end, throws what was wrong. */
export function holdToContract(tenant: Pick<LocalTenant, 'onExchange'>): () => void {
  const contract = graphContract();
  const complaints = new Set<string>();
  tenant.onExchange((exchange) => {
    for (const complaint of contract?.check(exchange) ?? []) complaints.add(complaint);
  });
  return () => {
    if (complaints.size > 0)
      throw new Error(`Not as Microsoft describes Graph:\n${[...complaints].join('\n')}`);
  };
}

export const noContract = `No description of Graph at ${FILE} (GRAPH_OPENAPI names another)`;

function contractFrom(description: Json): GraphContract {
  const paths = description.paths as Record<string, Json>;
  const components = description.components as Record<string, Json>;
  const ajv = new Ajv.default({ strict: false, allErrors: true, formats: { 'date-time': DATE_TIME } });
  ajv.addSchema(closedSchemas(components.schemas as Record<string, Json>), 'graph');
  const compiled = new Map<unknown, ValidateFunction>();
  const routes = Object.keys(paths).map((path) => ({ path, pattern: patternOf(path) }));
  const covered = new Set<string>();

  const complaints = (schema: Json | undefined, value: unknown, where: string): string[] => {
    if (!schema) return [];
    let validate = compiled.get(schema);
    if (!validate) {
      validate = ajv.compile(toJsonSchema(schema, 'graph'));
      compiled.set(schema, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${where}${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
  const resolved = (value: Json): Json => {
    const name = /^#\/components\/(\w+)\/(.+)$/.exec(String(value.$ref ?? ''));
    return name ? ((components[name[1]!] as Json)[name[2]!] as Json) : value;
  };

  return {
    covered: () => [...covered],
    check(exchange) {
      if (exchange.direction === 'graph-to-app') {
        const hook = (description['x-webhooks'] as Json).changeNotification as { post: OperationDescription };
        return complaints(jsonSchema(hook.post.requestBody), exchange.requestBody, 'notification');
      }
      const url = new URL(exchange.url);
      const path = decodeURI(url.pathname.replace(/^\/v1\.0/, '')).replace(/\/delta$/, '/delta()');
      const route = routes.find(({ pattern }) => pattern.test(path));
      const operation = route && (paths[route.path]![exchange.method.toLowerCase()] as OperationDescription);
      const name = `${exchange.method} ${route?.path ?? path}`;
      if (!operation) return OUTSIDE.some((known) => known.test(name)) ? [] : [`${name} is not described`];
      covered.add(name);
      const known = (operation.parameters ?? []).map((each) => resolved(each).name);
      const asked = [...url.searchParams.keys()].filter(
        (key) => !known.includes(key) && !BESIDE.includes(`${name} ${key}`) && key !== 'token',
      );
      const answer = resolved(
        operation.responses[exchange.status] ??
          operation.responses[`${Math.floor(exchange.status / 100)}XX`] ??
          {},
      );
      const isBytes =
        exchange.requestBody instanceof Uint8Array || exchange.responseBody instanceof Uint8Array;
      return [
        ...asked.map((key) => `the query parameter ${key} is not described`),
        ...(Object.keys(answer).length === 0 ? [`the status ${exchange.status} is not described`] : []),
        ...(exchange.requestBody === undefined || isBytes || exchange.status >= 400
          ? []
          : complaints(jsonSchema(operation.requestBody), exchange.requestBody, 'request')),
        ...(exchange.responseBody === undefined || isBytes
          ? []
          : complaints(jsonSchema(answer as never), exchange.responseBody, 'response')),
      ].map((complaint) => `${name}: ${complaint}`);
    },
  };
}

/** What the excerpt leaves out of what Graph knows: addresses by path, and the paths of who is signed in. */
const OUTSIDE = [/ \/sites\/[^/]+:\//, / \/drives\/[^/]+\/root/, / \/me\//];

/** Query parameters of Graph that the excerpt leaves out. */
const BESIDE = ['GET /sites search'];

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function jsonSchema(holder: { content?: Record<string, { schema?: Json }> } | undefined): Json | undefined {
  return holder?.content?.['application/json']?.schema;
}

/** `/users/{user-id}/events` as a pattern; literals are tried as they stand, so longer paths do not match. */
function patternOf(path: string): RegExp {
  const parts = path
    .split('/')
    .map((part) => (part.startsWith('{') ? '[^/]+' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${parts.join('/')}$`, 'i');
}
