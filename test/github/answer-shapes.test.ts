import { describe, expect, it } from 'vitest';
import { answerMismatch, answerShapes } from '../../src/github/answer-shapes.ts';
import { job, moved, proposed } from './job.ts';
import openapi from './openapi.json' with { type: 'json' };

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

const lines = Object.keys(answerShapes).filter((line) => line !== 'POST /graphql');

describe('what is relied on in an answer of GitHub', () => {
  it.each(lines)('is what it documents: %s', (line) => {
    const [method = '', path = ''] = line.split(' ');
    const document = openapi as unknown as {
      readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    };
    const responses = document.paths[path]?.[method.toLowerCase()]?.responses ?? {};
    const success = ['200', '201'].flatMap(
      (status) => resolved(responses[status] ?? {}).content?.['application/json'] ?? [],
    );
    expect(success).not.toEqual([]);
    for (const { schema } of success) {
      expect(
        answerMismatch(method, path.replaceAll(/[{}]/gu, ''), leastOf(schema)),
      ).toBeUndefined();
    }
  });

  it.each([
    ['GET', '/repos/o/r/pulls/7', { number: 7 }, 'base is no object'],
    ['GET', '/repos/o/r/pulls/7', '<html>', 'the answer is no object'],
    ['GET', '/repositories/5/issues?page=2', [null], 'the answer[0] is no object'],
    ['GET', '/repos/o/r/issues/7/comments?per_page=100', [{}], 'the answer[0].html_url is no text'],
    ['GET', '/repos/o/r/actions/secrets', { total_count: 0, a: [], secrets: [] }, 'is no page'],
    ['GET', '/repos/o/r/actions/secrets', { secrets: [] }, 'total_count is no number'],
    ['POST', '/graphql', { data: { viewer: { login: 5 } } }, 'data.viewer.login is no text'],
    ['POST', '/graphql', { data: { repository: { object0: 5 } } }, 'is no object'],
  ])('must be there: %s %s', (method, path, answer, says) => {
    expect(answerMismatch(method, path, answer)).toContain(says);
  });

  it('may be more than that, null where it may be, and anything elsewhere', () => {
    const issue = { number: 7, html_url: 'x', user: null, body: null, other: 5 };
    expect(answerMismatch('GET', '/repos/o/r/issues', [issue])).toBeUndefined();
    expect(answerMismatch('GET', '/repos/o/r/unknown', 5)).toBeUndefined();
  });

  it.each([
    ['a page of a proxy', '<html><title>Log in</title></html>'],
    ['another list', '[null]'],
    ['nothing', ''],
  ])('is no bug of ours where it is %s', async (_what, raw) => {
    const { comment, server } = await job();
    server.fail({
      on: 'GET /repos/banc/access/issues',
      answer: { status: 200, raw: Buffer.from(raw) },
      times: 9,
    });
    const { code, stderr } = await comment(proposed(moved));
    expect(code).toBe(1);
    expect(stderr).toContain("error: GitHub's answer makes no sense when asked to");
    expect(stderr).toContain('a proxy may have answered');
  });
});

/** The least that a schema allows: what is required and not null. */
function leastOf(given: Schema): unknown {
  const schema = resolved(given);
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (schema.nullable === true) return null;
  if (schema.allOf !== undefined) {
    return Object.assign({}, ...schema.allOf.map(leastOf)) as unknown;
  }
  if (first !== undefined && schema.properties === undefined) return leastOf(first);
  switch (schema.type) {
    case 'array':
      return schema.items === undefined ? [] : [leastOf(schema.items)];
    case 'string':
      return '';
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default: {
      const { properties = {}, required = [] } = schema;
      return Object.fromEntries(
        required.flatMap((name) => {
          const property = properties[name];
          return property === undefined ? [] : [[name, leastOf(property)]];
        }),
      );
    }
  }
}

function resolved<Part extends object>(part: Part & { readonly $ref?: string }): Part {
  if (part.$ref === undefined) return part;
  const keys = part.$ref.replace(/^#\//u, '').split('/');
  const found = keys.reduce<unknown>(
    (at, key) => (at as Readonly<Record<string, unknown>>)[key],
    openapi,
  );
  return resolved(found as Part);
}
