import { count } from '../../model/count.ts';
import type { Person, Reason } from './ask.ts';
import type { Standing } from './standing.ts';

/** Groups that bring in the people of this one gain or lose the person too. */
export function reaching(
  path: string,
  { account }: Person,
  action: 'gain' | 'lose',
  standing: Standing,
): readonly Reason[] {
  const [first, ...more] = standing
    .reaches(path, account)
    .filter(({ mode }) => action === 'gain' || mode === 'authoritative');
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` and ${count(more.length, 'more group')}`;
  const verbs = more.length === 0 ? ['brings', `${action}s`] : ['bring', action];
  return [
    {
      code: 'reaches-others',
      why: `"${first.name}"${others} ${verbs[0] ?? ''} in the people of this group, and so ${verbs[1] ?? ''} them as well.`,
      file: first.place.file,
      line: first.place.line,
    },
  ];
}
