import { apply } from './apply.ts';
import { ci } from './ci.ts';
import type { Family } from './definition.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { grant } from './grant.ts';
import { help } from './help.ts';
import { importing } from './import.ts';
import { init } from './init.ts';
import { move } from './move.ts';
import { plan } from './plan.ts';
import { revoke } from './revoke.ts';
import { sandbox } from './sandbox.ts';
import { undo } from './undo.ts';
import { validate } from './validate.ts';

/** Every command, by what people want to do: the help and the reference keep this order. */
export const families: readonly Family[] = [
  { heading: 'See', commands: [validate, plan, explain, doctor] },
  { heading: 'Edit the files', commands: [importing, grant, revoke, move, undo] },
  { heading: 'Carry out', commands: [apply] },
  { heading: 'Set up and CI', commands: [init, ci, sandbox] },
  { heading: 'Besides', commands: [help] },
];
