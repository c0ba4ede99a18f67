import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/**
 * The main job on the sample: plan, apply, and a second plan with nothing left to do. It keeps to a state of its own,
 * begins afresh each time, and takes nothing from the environment that could lead it elsewhere.
 */
const state = '.rollcall/demo';
/** A day on which the dates of the sample mean what its comments say. */
const at = '2026-11-23T09:00:00Z';

const foreign = /^(ATLASSIAN_.*|(https?|no|all)_proxy|NO_COLOR|FORCE_COLOR|CLICOLOR.*)$/iu;
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));

function rollcall(...args: string[]): void {
  console.log(`\n$ rollcall ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['dist/rollcall.js', ...args, '--state', state], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  if (status !== 0) process.exit(status ?? 1);
}

// `npm run demo | head` is no fault.
process.stdout.on('error', () => process.exit());

rmSync(state, { recursive: true, force: true });
rollcall('plan', '--at', at, '--out', `${state}/plan.json`);
rollcall('apply', '--approved', `${state}/plan.json`, '--at', at);
rollcall('plan', '--at', at, '--detailed-exitcode');
