/** The entry of the GitHub action: action.yml names its inputs. Bundled into action/index.mjs by scripts/bundle.ts. */
import manifest from '../../package.json' with { type: 'json' };
import { runAction } from './run-action.ts';

if (process.env['INPUT_IN']) process.chdir(process.env['INPUT_IN']);
process.exitCode = await runAction(process, manifest.version);
