import type { Operation } from './call.ts';

export interface Route {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

type Node = {
  literals: Map<string, Node>;
  wild: { name: string; node: Node }[];
  operations: Map<string, Operation>;
};

/** Finds the operation of a method and path. Literals go before `{names}` and are not case-sensitive, as in Graph. */
export function createRoutes(
  operations: readonly Operation[],
): (method: string, path: string) => Route | undefined {
  const root = newNode();
  for (const operation of operations) {
    let node = root;
    for (const segment of operation.pattern.split('/').filter(Boolean)) {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (name === undefined) {
        const key = segment.toLowerCase();
        if (!node.literals.has(key)) node.literals.set(key, newNode());
        node = node.literals.get(key)!;
      } else {
        let wild = node.wild.find((each) => each.name === name);
        if (!wild) {
          wild = { name, node: newNode() };
          node.wild.push(wild);
        }
        node = wild.node;
      }
    }
    if (node.operations.has(operation.method))
      throw new Error(`Twice: ${operation.method} ${operation.pattern}`);
    node.operations.set(operation.method, operation);
  }
  return (method, path) => {
    const segments = path.split('/').filter(Boolean).map(decode);
    return walk(root, segments, 0, method, {});
  };
}

function walk(
  node: Node,
  segments: readonly string[],
  at: number,
  method: string,
  params: Readonly<Record<string, string>>,
): Route | undefined {
  const segment = segments[at];
  if (segment === undefined) {
    const operation = node.operations.get(method);
    return operation && { operation, params };
  }
  const literal = node.literals.get(
    segment
      .toLowerCase()
      .replace(/^microsoft\.graph\./, '')
      .replace(/\(\)$/, ''),
  );
  const found = literal && walk(literal, segments, at + 1, method, params);
  if (found) return found;
  for (const { name, node: next } of node.wild) {
    const deeper = walk(next, segments, at + 1, method, { ...params, [name]: segment });
    if (deeper) return deeper;
  }
  return undefined;
}

const newNode = (): Node => ({ literals: new Map(), wild: [], operations: new Map() });

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
