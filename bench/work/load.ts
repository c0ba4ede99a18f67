/** Reads and checks a folder once, as every command does. Arguments: the folder. */
import { readDeclared } from '../../src/declared/read.ts';

const started = performance.now();
const { declared, faults } = await readDeclared(process.argv[2] ?? '');
const milliseconds = performance.now() - started;
if (declared === undefined || faults.length > 0) throw new Error('The folder has faults.');
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ milliseconds, megabytes }));
