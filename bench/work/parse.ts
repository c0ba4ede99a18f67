/** Gives the same texts to the parser, and does nothing with what it says. Arguments: the folder. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

const folder = join(process.argv[2] ?? '', 'groups');
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const started = performance.now();
for (const text of texts) parseDocument(text);
const milliseconds = performance.now() - started;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ milliseconds, megabytes }));
