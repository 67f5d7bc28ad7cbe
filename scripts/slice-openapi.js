// Cuts the operations the loopback GitHub of the tests plays out of GitHub's published OpenAPI description.
// Once, by hand: npm install --prefix /tmp/openapi @octokit/openapi && node scripts/slice-openapi.js /tmp/openapi/node_modules/@octokit/openapi
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REPOSITORY = '/repos/{owner}/{repo}';
const OPERATIONS = {
  '/user': ['get'],
  [REPOSITORY]: ['get'],
  [`${REPOSITORY}/git/commits/{commit_sha}`]: ['get'],
  [`${REPOSITORY}/git/trees/{tree_sha}`]: ['get'],
  [`${REPOSITORY}/git/blobs/{file_sha}`]: ['get'],
  [`${REPOSITORY}/commits`]: ['get'],
  [`${REPOSITORY}/commits/{ref}`]: ['get'],
  [`${REPOSITORY}/commits/{ref}/check-runs`]: ['get'],
  [`${REPOSITORY}/commits/{commit_sha}/pulls`]: ['get'],
  [`${REPOSITORY}/compare/{basehead}`]: ['get'],
  [`${REPOSITORY}/contents/{path}`]: ['get'],
  [`${REPOSITORY}/tarball/{ref}`]: ['get'],
  [`${REPOSITORY}/check-runs`]: ['post'],
  [`${REPOSITORY}/check-runs/{check_run_id}`]: ['get', 'patch'],
  [`${REPOSITORY}/pulls`]: ['get'],
  [`${REPOSITORY}/pulls/{pull_number}`]: ['get'],
  [`${REPOSITORY}/pulls/{pull_number}/files`]: ['get'],
  [`${REPOSITORY}/pulls/{pull_number}/commits`]: ['get'],
  [`${REPOSITORY}/pulls/{pull_number}/reviews`]: ['get', 'post'],
  [`${REPOSITORY}/pulls/{pull_number}/comments`]: ['get', 'post'],
  [`${REPOSITORY}/pulls/{pull_number}/comments/{comment_id}/replies`]: ['post'],
  [`${REPOSITORY}/pulls/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${REPOSITORY}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${REPOSITORY}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
};

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder of @octokit/openapi.');
const description = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8'));
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const lookUp = (reference) =>
  reference
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key], description);

/** A schema of OpenAPI 3.0 as plain JSON Schema: references put in place, words for people left out, `nullable` as a type. */
function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain);
  if (schema === null || typeof schema !== 'object') return schema;
  if (typeof schema.$ref === 'string') return plain(lookUp(schema.$ref));
  const { nullable, ...rest } = schema;
  const kept = Object.entries(rest).filter(
    ([key, value]) =>
      !key.startsWith('x-') &&
      !['example', 'examples', 'externalDocs', 'deprecated'].includes(key) &&
      !(['description', 'title'].includes(key) && typeof value === 'string'),
  );
  const node = Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'properties'
        ? Object.fromEntries(Object.entries(value).map(([name, property]) => [name, plain(property)]))
        : plain(value),
    ]),
  );
  return nullable === true ? { anyOf: [node, { type: 'null' }] } : node;
}

/** A body that names a property GitHub does not know is a slip of ours, though GitHub would let it pass. */
function closed(schema) {
  if (schema.type === 'array') return { ...schema, items: closed(schema.items) };
  if (schema.properties === undefined) return schema;
  return {
    additionalProperties: false,
    ...schema,
    properties: Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, closed(property)]),
    ),
  };
}

const operations = Object.entries(OPERATIONS).flatMap(([path, methods]) =>
  methods.map((method) => {
    const operation = description.paths[path][method];
    const parameters = (operation.parameters ?? []).map((parameter) =>
      parameter.$ref === undefined ? parameter : lookUp(parameter.$ref),
    );
    const body = operation.requestBody?.content['application/json']?.schema;
    return {
      method: method.toUpperCase(),
      path,
      documentation: operation.externalDocs?.url ?? null,
      query: parameters
        .filter((parameter) => parameter.in === 'query')
        .map(({ name, required, schema }) => ({ name, required: required === true, schema: plain(schema) })),
      body: body === undefined ? null : closed(plain(body)),
      bodyRequired: operation.requestBody?.required === true,
    };
  }),
);

writeFileSync(
  join(import.meta.dirname, '../__tests__/helpers/github/openapi.json'),
  `${JSON.stringify({ source: `@octokit/openapi ${version}, MIT licence`, description: `GitHub v3 REST API ${description.info.version}`, operations }, null, 1)}\n`,
);
