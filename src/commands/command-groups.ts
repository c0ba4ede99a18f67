import type { CommandGroup } from '../shell/definition.ts';
import { grantCommand, moveCommand, revokeCommand } from './amend/command.ts';
import { applyCommand } from './apply/command.ts';
import { ciCommand } from './ci/command.ts';
import { completionCommand } from './completion/command.ts';
import { consentCommand } from './consent/command.ts';
import { doctorCommand } from './doctor/command.ts';
import { explainCommand } from './explain/command.ts';
import { helpCommand } from './help.ts';
import { idleCommand } from './idle/command.ts';
import { importCommand } from './import/command.ts';
import { initCommand } from './init/command.ts';
import { listCommand } from './list/command.ts';
import { logCommand } from './log/command.ts';
import { planCommand } from './plan/command.ts';
import { reportCommand } from './report/command.ts';
import { reviewCommand } from './review/command.ts';
import { sandboxCommand } from './sandbox/command.ts';
import { setCommand } from './set/command.ts';
import { showCommand } from './show/command.ts';
import { tidyCommand } from './tidy/command.ts';
import { undoCommand } from './undo/command.ts';
import { validateCommand } from './validate/command.ts';

/** Every command, by what people want to do: the help and the reference keep this order. */
export const commandGroups: readonly CommandGroup[] = [
  {
    heading: 'See',
    commands: [
      validateCommand,
      planCommand,
      listCommand,
      showCommand,
      explainCommand,
      logCommand,
      reportCommand,
      idleCommand,
      doctorCommand,
    ],
  },
  {
    heading: 'Edit the files',
    commands: [
      importCommand,
      grantCommand,
      revokeCommand,
      moveCommand,
      setCommand,
      consentCommand,
      tidyCommand,
      undoCommand,
    ],
  },
  { heading: 'Carry out', commands: [applyCommand] },
  { heading: 'Review', commands: [reviewCommand] },
  {
    heading: 'Set up and CI',
    commands: [initCommand, ciCommand, sandboxCommand, completionCommand],
  },
  { heading: 'Help', commands: [helpCommand] },
];
