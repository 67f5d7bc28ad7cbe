// Holds every request against GitHub's published description: the operation must exist, its query and body must fit.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import * as formats from 'ajv-formats';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly documentation: string | null;
  readonly query: readonly { readonly name: string; readonly required: boolean; readonly schema: object }[];
  readonly body: object | null;
  readonly bodyRequired: boolean;
}

export interface MatchedOperation {
  readonly method: string;
  /** The path as GitHub documents it, with `{names}`. */
  readonly route: string;
  readonly documentation: string | null;
  readonly params: Readonly<Record<string, string>>;
  /** Everything wrong with query and body, one sentence each. */
  problems(query: URLSearchParams, body: unknown): readonly string[];
}

interface Compiled {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly query: ReadonlyMap<string, ValidateFunction>;
  readonly body: ValidateFunction | null;
}

/** Parameters that may hold slashes. */
const MULTI_SEGMENT = new Set(['path', 'ref', 'basehead']);

const { operations } = JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8')) as {
  operations: readonly Operation[];
};

function compile(): readonly Compiled[] {
  const strict = new Ajv({ strict: false, allErrors: true });
  const loose = new Ajv({ strict: false, allErrors: true, coerceTypes: true });
  for (const ajv of [strict, loose]) formats.default.default(ajv);
  return operations
    .map((operation) => ({
      operation,
      pattern: new RegExp(
        `^${operation.path.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${MULTI_SEGMENT.has(name) ? '.+' : '[^/]+'})`)}$`,
      ),
      query: new Map(
        operation.query.map(({ name, schema }) => [
          name,
          loose.compile({ type: 'object', properties: { value: schema } }),
        ]),
      ),
      body: operation.body === null ? null : strict.compile(operation.body),
    }))
    .sort((a, b) => b.operation.path.split('/').length - a.operation.path.split('/').length);
}

let compiled: readonly Compiled[] | null = null;

/** The operation GitHub documents for this request; null where there is none. */
export function matchOperation(method: string, pathname: string): MatchedOperation | null {
  compiled ??= compile();
  for (const { operation, pattern, query: known, body: bodySchema } of compiled) {
    const match = operation.method === method ? pattern.exec(pathname) : null;
    if (match === null) continue;
    return {
      method,
      route: operation.path,
      documentation: operation.documentation,
      params: Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
      ),
      problems(query, body) {
        const found: string[] = [];
        for (const [name, value] of query) {
          const validate = known.get(name);
          if (validate === undefined) found.push(`Unknown query parameter ${name}.`);
          else if (!validate({ value }))
            found.push(`Query parameter ${name}: ${validate.errors?.[0]?.message ?? 'invalid'}.`);
        }
        for (const { name, required } of operation.query)
          if (required && !query.has(name)) found.push(`Query parameter ${name} is required.`);
        if (bodySchema === null) {
          if (body !== undefined) found.push('This operation takes no body.');
        } else if (body !== undefined ? !bodySchema(body) : operation.bodyRequired) {
          found.push(
            ...(bodySchema.errors ?? []).map(
              (error) =>
                `${error.instancePath === '' ? 'Body' : error.instancePath} ${error.message ?? 'is invalid'}: ${JSON.stringify(error.params)}`,
            ),
          );
          if (body === undefined) found.push('A body is required.');
        }
        return found;
      },
    };
  }
  return null;
}
