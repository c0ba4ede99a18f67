import { commonOptions, type Definition, folderOptions } from '../../shell/definition.ts';
import type { CompletionOptions } from './completion.ts';

export const completionCommand: Definition = {
  name: 'completion',
  does: 'print a script that completes commands, options, groups and people in a shell',
  examples: [
    { line: 'rollcall completion bash', does: 'for ~/.bashrc: source <(rollcall completion bash)' },
    { line: 'rollcall completion zsh', does: 'for ~/.zshrc: source <(rollcall completion zsh)' },
    {
      line: 'rollcall completion fish',
      does: 'for ~/.config/fish/config.fish: rollcall completion fish | source',
    },
  ],
  reads: ['the files of `--dir`, for the names of groups and people'],
  exits: [0],
  define(command, { context, exit }) {
    command
      .argument('<shell>', 'bash, zsh or fish')
      .argument('[words...]', 'what has been typed so far, passed on by the script');
    commonOptions(folderOptions(command)).action(
      async (shell: string, words: readonly string[], options: CompletionOptions) => {
        const { runCompletion } = await import('./completion.ts');
        exit(await runCompletion(shell, words, { options, context, command }));
      },
    );
  },
};
