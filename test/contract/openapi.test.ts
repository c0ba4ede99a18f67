import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkAnswer, checkRequest, documentOf, loadDocuments } from './openapi.ts';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });

/** A document with what Atlassian's have: references, `nullable`, a stray quote and a type that is none. */
const small = {
  openapi: '3.0.0',
  paths: {
    '/users/{id}': {
      get: {
        parameters: [
          { $ref: '#/components/parameters/ids' },
          { in: 'query', name: 'max', schema: { type: 'integer', maximum: 50 } },
          { in: 'query', name: 'accountId', required: true, schema: { type: 'string' } },
          {
            in: 'query',
            name: 'counts',
            schema: { type: 'object', properties: { all: { type: 'boolean' } } },
          },
        ],
        responses: { 200: json({ $ref: '#/components/schemas/User' }), 404: { description: '' } },
      },
    },
    "/users/{id}/groups/{group}'": {
      delete: { responses: { 204: { description: '' } } },
      post: {
        requestBody: { required: true, ...json({ $ref: '#/components/schemas/User' }) },
        responses: { 204: { description: '' } },
      },
    },
  },
  components: {
    parameters: {
      ids: { in: 'query', name: 'ids', schema: { type: 'array', items: { enum: ['a', 'b'] } } },
    },
    schemas: {
      User: {
        type: 'object',
        required: ['id'],
        additionalProperties: false,
        properties: {
          id: { type: 'string' },
          email: { type: 'string', nullable: true },
          counts: { type: 'Counts', properties: { groups: { type: 'integer' } } },
        },
      },
    },
  },
};

async function load() {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-openapi-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const name of ['jira-cloud-v2', 'jira-cloud-v3', 'atlassian-admin-organizations']) {
    await writeFile(join(folder, `${name}.json`), JSON.stringify(small));
  }
  return loadDocuments(folder);
}

it.each([
  { answer: { status: 200, body: { id: 'x', email: null, counts: { groups: 1 } } }, problems: 0 },
  { answer: { status: 200, body: { id: 7 } }, problems: 1 },
  { answer: { status: 200, body: { email: 'x' } }, problems: 1 },
  { answer: { status: 200, body: { id: 'x', name: 'y' } }, problems: 1 },
  { answer: { status: 200, body: { id: 'x', counts: { groups: 'many' } } }, problems: 1 },
  { answer: { status: 200, body: '<html>' }, problems: 1 },
  { answer: { status: 200, body: undefined }, problems: 1 },
  { answer: { status: 404, body: 'anything' }, problems: 0 },
  { answer: { status: 429, body: undefined }, problems: 0 },
  { answer: { status: 418, body: undefined }, problems: 1 },
])('finds $problems problems in the answer $answer', async ({ answer, problems }) => {
  const { jira3 } = await load();
  expect(checkAnswer(jira3, 'GET', '/users/1', answer.status, answer.body)).toHaveLength(problems);
});

it.each([
  { query: 'accountId=x&ids=a&ids=b&max=50&all=true', problems: [] },
  { query: '', problems: ['needs accountId.'] },
  { query: 'accountId=x&max=51', problems: ['max'] },
  { query: 'accountId=x&max=ten', problems: ['must be integer'] },
  { query: 'accountId=x&ids=c', problems: ['ids'] },
  { query: 'accountId=x&accountId=y', problems: ['accountId'] },
  { query: 'accountId=x&all=perhaps', problems: ['all'] },
  { query: 'accountId=x&limit=1', problems: ['knows no limit.'] },
])('finds $problems in the query "$query"', async ({ query, problems }) => {
  const { jira3 } = await load();
  const request = { method: 'GET', path: '/users/1', query: new URLSearchParams(query) };
  expect(checkRequest(jira3, request)).toEqual(
    problems.map((problem) => expect.stringContaining(problem) as unknown),
  );
});

it.each([
  { body: { id: 'x' }, problems: 0 },
  { body: {}, problems: 1 },
  { body: undefined, problems: 1 },
])('finds $problems problems in the body $body', async ({ body, problems }) => {
  const { jira3 } = await load();
  const request = { method: 'POST', path: '/users/1/groups/2', query: new URLSearchParams(), body };
  expect(checkRequest(jira3, request)).toHaveLength(problems);
});

it('repairs stray quotes, and reports what is in no document', async () => {
  const { jira3 } = await load();
  expect(checkAnswer(jira3, 'DELETE', '/users/1/groups/2', 204, '')).toEqual([]);
  expect(checkAnswer(jira3, 'DELETE', '/users/1/groups/2', 204, {})).toHaveLength(1);
  expect(checkAnswer(jira3, 'GET', '/nowhere', 200, {})).toEqual([
    'GET /nowhere is not in jira-cloud-v3.',
  ]);
});

const search = '/v2/orgs/o/directories/d/users/search';

it.each([
  { body: { emails: ['x@example.com'], limit: 100 }, problems: 0 },
  { body: undefined, problems: 0 },
  { body: { emails: ['x@example.com'], searchTerm: 'x' }, problems: 1 },
  { body: { email: 'x@example.com' }, problems: 1 },
  { body: { limit: 101 }, problems: 1 },
])(
  'holds searches to their public description: $problems problems in $body',
  async ({ body, problems }) => {
    const { organizations } = await load();
    const request = { method: 'POST', path: search, query: new URLSearchParams(), body };
    expect(checkRequest(organizations, request)).toHaveLength(problems);
  },
);

it.each([
  { path: '/admin/v2/orgs', name: 'atlassian-admin-organizations', as: '/v2/orgs' },
  { path: '/rest/api/2/myself', name: 'jira-cloud-v2', as: '/rest/api/2/myself' },
  { path: '/rest/api/latest/myself', name: 'jira-cloud-v3', as: '/rest/api/3/myself' },
  { path: '/ex/jira/1-2/rest/api/3/myself', name: 'jira-cloud-v3', as: '/rest/api/3/myself' },
  { path: '/nowhere', name: undefined, as: undefined },
])('looks $path up in $name', async ({ path, name, as }) => {
  const found = documentOf(await load(), path);
  expect([found?.document.name, found?.path]).toEqual([name, as]);
});
