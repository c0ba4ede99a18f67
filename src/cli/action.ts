/** The entry of the GitHub action: action.yml names its inputs. Bundled into action/index.mjs by scripts/bundle.ts. */
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import { acceptedExits, argumentsOf, toldExit } from './action-inputs.ts';
import { main } from './main.ts';

const { env, stdin, stdout } = process;
// An output that is not there is empty: what nobody has looked up is taken for public.
const open = (env['INPUT_PUBLIC'] ?? 'false') !== 'false';
const argv = argumentsOf({ run: env['INPUT_RUN'] ?? '', groups: env['INPUT_GROUPS'] ?? '', open });
const accepted = acceptedExits(env['INPUT_GREEN'] ?? '');
if (env['INPUT_IN']) process.chdir(env['INPUT_IN']);

// The runner takes each line that begins with "::" for a command. Names of groups and people are such lines' content at
// will, so that it is told to stop listening; annotations are the exception, and are escaped where they are made.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
const annotates = argv.includes('github');
const end = randomUUID();
if (!annotates) stdout.write(`::stop-commands::${end}\n`);
// Both streams in one, as the order between two is not certain: nothing may come before the runner is told.
const results = open ? silenced(stdout) : stdout;
const code = await main(argv, manifest.version, { stdin, stdout: results, stderr: stdout, env });
if (!annotates) stdout.write(`\n::${end}::\n`);

if (env['GITHUB_OUTPUT']) appendFileSync(env['GITHUB_OUTPUT'], `exit-code=${code}\n`);
if (code !== 0) stdout.write(toldExit(argv[0] ?? '', code, accepted));
process.exitCode = accepted.has(code) ? 0 : code;

/** The same stream, without what is written to it. */
function silenced(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return Object.create(stream, { write: { value: () => true } }) as NodeJS.WriteStream;
}
