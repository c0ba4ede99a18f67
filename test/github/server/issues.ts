import { shaped, userOf } from './documented.ts';
import {
  type Answer,
  type Asked,
  notFound,
  ok,
  page,
  refused,
  repoRoute,
  type Route,
} from './route.ts';
import type { Comment, Issue } from './world.ts';

/** https://github.com/orgs/community/discussions/41331 */
const longestBody = 65_536;

export const issueRoutes: readonly Route[] = [
  repoRoute('GET', '/issues', (asked) => {
    const { query, world } = asked;
    const state = query.get('state') ?? 'open';
    const creator = query.get('creator');
    const labels = query.get('labels')?.split(',') ?? [];
    const found = world.issues.filter(
      (issue) =>
        (state === 'all' || issue.state === state) &&
        (creator === null || creator === issue.author) &&
        labels.every((label) => issue.labels.includes(label)),
    );
    return page(asked, found.toReversed().map(issueBean));
  }),
  repoRoute('POST', '/issues', ({ world, body, login }) => {
    const text = typeof body['body'] === 'string' ? body['body'] : '';
    if (tooLong(text)) return bodyTooLong('Issue');
    const issue: Issue = {
      number: nextNumber(world),
      author: login,
      title: String(body['title']),
      body: text,
      state: 'open',
      labels: (body['labels'] as readonly string[] | undefined) ?? [],
    };
    world.issues.push(issue);
    return ok(issueBean(issue), 201);
  }),
  repoRoute('PATCH', '/issues/{issue_number}', (asked) => {
    const issue = issueOf(asked);
    if (issue === undefined) return notFound;
    const { title, body, state, state_reason: reason } = asked.body;
    if (typeof body === 'string' && tooLong(body)) return bodyTooLong('Issue');
    Object.assign(issue, {
      ...(typeof title === 'string' ? { title } : {}),
      ...(typeof body === 'string' ? { body } : {}),
      ...(typeof state === 'string' ? { state } : {}),
      ...(typeof reason === 'string' ? { stateReason: reason } : {}),
    });
    return ok(issueBean(issue));
  }),
  repoRoute('GET', '/issues/{issue_number}/comments', (asked) => {
    const number = Number(asked.params['issue_number']);
    if (!exists(asked, number)) return notFound;
    const comments = asked.world.comments.filter(({ issue }) => issue === number);
    return page(asked, comments.map(commentBean));
  }),
  repoRoute('POST', '/issues/{issue_number}/comments', (asked) => {
    const number = Number(asked.params['issue_number']);
    if (!exists(asked, number)) return notFound;
    const body = String(asked.body['body']);
    if (tooLong(body)) return bodyTooLong('IssueComment');
    const id = Math.max(0, ...asked.world.comments.map((comment) => comment.id)) + 1;
    const comment: Comment = { id, issue: number, author: asked.login, body };
    asked.world.comments.push(comment);
    return ok(commentBean(comment), 201);
  }),
  repoRoute('PATCH', '/issues/comments/{comment_id}', (asked) => {
    const comment = commentOf(asked);
    if (comment === undefined) return notFound;
    const body = String(asked.body['body']);
    if (tooLong(body)) return bodyTooLong('IssueComment');
    comment.body = body;
    return ok(commentBean(comment));
  }),
  repoRoute('DELETE', '/issues/comments/{comment_id}', (asked) => {
    const comment = commentOf(asked);
    if (comment === undefined) return notFound;
    asked.world.comments.splice(asked.world.comments.indexOf(comment), 1);
    return { status: 204 };
  }),
];

function nextNumber({ issues, pulls }: Asked['world']): number {
  return (
    Math.max(0, ...issues.map(({ number }) => number), ...pulls.map(({ number }) => number)) + 1
  );
}

/** Every pull request is an issue. */
function exists({ world }: Asked, number: number): boolean {
  return [...world.issues, ...world.pulls].some((each) => each.number === number);
}

function issueOf({ world, params }: Asked): Issue | undefined {
  return world.issues.find(({ number }) => String(number) === params['issue_number']);
}

function commentOf({ world, params }: Asked): Comment | undefined {
  return world.comments.find(({ id }) => String(id) === params['comment_id']);
}

function tooLong(body: string): boolean {
  return Array.from(body).length > longestBody;
}

function bodyTooLong(resource: string): Answer {
  const message = `Body is too long (maximum is ${longestBody} characters)`;
  return refused(422, 'Validation Failed', [
    { resource, code: 'unprocessable', field: 'data', message },
  ]);
}

function issueBean(issue: Issue): object {
  return shaped('issue', {
    id: issue.number,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason ?? null,
    user: userOf(issue.author),
    labels: issue.labels.map((name) => ({ name })),
  });
}

function commentBean({ id, author, body }: Comment): object {
  return shaped('issue-comment', { id, user: userOf(author), body });
}
