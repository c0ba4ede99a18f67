import { describe, expect, it } from 'vitest';
import {
  send,
  start,
  authorization,
  basic,
  credentials,
  keyed,
  scopedKeyed,
} from '../sandbox/start.ts';
import { checkAnswer, documentOf, loadDocuments, type ApiDocuments } from './openapi.ts';
import { seed } from './seed.ts';
import { tour, type Stop } from './tour.ts';

const folder = process.env['ROLLCALL_OPENAPI_DIR'] ?? '';

const headersOf: Readonly<Record<NonNullable<Stop['as']>, Record<string, string>>> = {
  administrator: { authorization },
  nobody: {},
  'wrong token': { authorization: basic(credentials.email, 'wrong') },
  'scoped token': { authorization: `Bearer ${credentials.scopedToken}` },
  key: keyed,
  'scoped key': scopedKeyed,
  'wrong key': { authorization: 'Bearer wrong' },
};

let loaded: ApiDocuments | undefined;

describe.skipIf(folder === '')(
  "every answer of the sandbox is one of Atlassian's OpenAPI documents (skipped unless ROLLCALL_OPENAPI_DIR names their folder)",
  () => {
    it.each(tour)('$line: $status ($why)', async ({ line, status, as, json, options }) => {
      const documents = (loaded ??= loadDocuments(folder));
      const sandbox = await start({ seed, ...options });
      const api = line.includes('/admin/') ? 'key' : 'administrator';
      const reply = await send(sandbox, line, { json, headers: headersOf[as ?? api] });
      expect(reply).toMatchObject({ status });
      const [method = '', target = ''] = line.split(' ');
      const found = documentOf(documents, new URL(target, sandbox.url).pathname);
      if (found === undefined) throw new Error(`${line} belongs to no document.`);
      const problems = checkAnswer(found.document, method, found.path, status, reply.body);
      expect(problems).toEqual([]);
    });
  },
);
