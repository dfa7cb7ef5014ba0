import type { OperationKind } from '../core/operation.ts';

/** Which engines serve some models or operations. The first route of a list that matches a request decides. */
export interface EngineRoute {
  /** Model ids; `*` stands for any characters. Absent: every model. */
  readonly models?: readonly string[];
  /** Absent: every operation. */
  readonly operations?: readonly OperationKind[];
  /** Engine ids, the preferred one first; a later one serves what those before it cannot. */
  readonly engines: readonly string[];
}

/** Whether a route is meant for an operation of a model. */
export function routeMatches({ models, operations }: EngineRoute, modelId: string, operation: OperationKind): boolean {
  const isItsModel = models?.some((pattern) => matchesPattern(pattern, modelId)) ?? true;
  return isItsModel && (operations?.includes(operation) ?? true);
}

/** Whether `text` is what `pattern` says, where `*` stands for any characters. */
export function matchesPattern(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let position = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
  }
  return text.length - last.length >= position && text.endsWith(last);
}
