import { apply } from './apply/command.ts';
import { ci } from './ci/command.ts';
import type { Family } from '../shell/definition.ts';
import { doctor } from './doctor/command.ts';
import { explain } from './explain/command.ts';
import { grant, move, revoke } from './amend/command.ts';
import { help } from './help.ts';
import { importing } from './import/command.ts';
import { init } from './init/command.ts';
import { plan } from './plan/command.ts';
import { sandbox } from './sandbox/command.ts';
import { undo } from './undo/command.ts';
import { validate } from './validate/command.ts';

/** Every command, by what people want to do: the help and the reference keep this order. */
export const families: readonly Family[] = [
  { heading: 'See', commands: [validate, plan, explain, doctor] },
  { heading: 'Edit the files', commands: [importing, grant, revoke, move, undo] },
  { heading: 'Carry out', commands: [apply] },
  { heading: 'Set up and CI', commands: [init, ci, sandbox] },
  { heading: 'Besides', commands: [help] },
];
