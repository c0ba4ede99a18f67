import { workflowTexts } from '../../../src/commands/init/workflow-texts.ts';
import { type Workflow, workflowOf } from '../../workflows/workflows.ts';

/** What `init --folders` writes. */
export function ofSeveral(folders: readonly string[]): readonly Workflow[] {
  const source = `OWNER/rollcall@${'0'.repeat(40)}`;
  const place = { source, branch: 'main', folder: folders[0] ?? '', folders };
  return [...workflowTexts(place)].map(([kind, text]) =>
    workflowOf(`.github/workflows/${kind}.yml`, text),
  );
}
