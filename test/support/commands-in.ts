/** What the runner would take for a command: https://github.com/actions/runner, ActionCommandManager. */
export function commandsIn(log: string): readonly string[] {
  const heard: string[] = [];
  let deaf: string | undefined;
  for (const line of log.split('\n').map((each) => each.trimStart())) {
    if (deaf === undefined && line.startsWith('::')) heard.push(line);
    if (line === `::${deaf ?? ''}::`) deaf = undefined;
    else if (line.startsWith('::stop-commands::')) deaf ??= line.slice('::stop-commands::'.length);
  }
  return heard.map((line) => line.replace(/[0-9a-f-]{36}/u, 'TOKEN'));
}
