import { checkFile } from '../../declared/check-file.ts';
import { resolveConfig } from '../../declared/config.ts';
import { sourceText } from '../../declared/source-text.ts';
import { AppError } from '../../model/app-error.ts';
import type { Finding } from '../../model/finding.ts';
import { given } from '../../model/objects.ts';
import { newConfigFile } from '../../yaml/new-file.ts';
import type { Answers } from './answers.ts';

/** The text of rollcall.yaml; undefined where there is one already. Throws a usage error for what it can't hold. */
export function configText(
  { target, protect, owners, approvals }: Answers,
  modeline: string,
): string | undefined {
  if (target === undefined) return undefined;
  const text = newConfigFile({ modeline, target, protect, owners, approvals });
  const faults: Finding[] = [];
  const checked = checkFile('config', sourceText('rollcall.yaml', text), faults);
  if (checked !== undefined) resolveConfig(checked);
  const [fault] = faults;
  if (fault === undefined) return text;
  throw new AppError(
    'usage',
    'bad-config',
    "rollcall.yaml can't hold that.",
    given({
      why: `${fault.message} Nothing was written.`,
      hint: fault.hint,
    }),
  );
}
