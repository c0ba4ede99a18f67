/** Loaded before rollcall by `node --import`: counts how often and how long it waits until a file is on disk, and prints it at the end. */
import { open } from 'node:fs/promises';

const file = await open(process.execPath);
const handles = Object.getPrototypeOf(file);
await file.close();
const { datasync } = handles;
let flushes = 0;
let milliseconds = 0;
handles.datasync = async function () {
  const started = performance.now();
  await datasync.call(this);
  milliseconds += performance.now() - started;
  flushes++;
};
process.on('exit', () => {
  const cpu = process.cpuUsage();
  const cpuMs = (cpu.user + cpu.system) / 1000;
  process.stderr.write(`${JSON.stringify({ flushes, milliseconds, cpuMs })}\n`);
});
