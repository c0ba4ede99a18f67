import { type Argument, Help, type HelpConfiguration } from 'commander';
import { padEnd, widest, wrap } from '../../render/layout.ts';
import type { Terminal } from '../terminal.ts';
import type { Example } from './definition.ts';

/** Text narrower than this reads badly: what has no room beside its term stands below it. */
const narrowest = 40;
const gap = 3;

/** How commander prints what follows the examples. It leaves colours out again where there are none. */
export function helpLayout({ outStyle }: Terminal): HelpConfiguration {
  return {
    styleTitle: outStyle.bold,
    // Every command has options: to say so helps nobody to choose.
    subcommandTerm: (command) =>
      [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
    formatItem(term, termWidth, description, helper) {
      const width = helper.helpWidth ?? 80;
      if (width - termWidth - 4 >= narrowest)
        return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
      return `  ${term}\n${wrap(description, width, '      ')}`;
    },
  };
}

/** What begins the help: what it does in a sentence, then examples, in columns where they fit. */
export function beginning(
  does: string,
  examples: readonly Example[],
  { width, outStyle }: Terminal,
): string {
  const lines = examples.map(({ line }) => `  $ ${line}`);
  const column = widest(lines, width) + gap;
  const beside = examples.every(({ does: text }) => column + text.length <= width);
  const shown = examples.map(({ does: text }, index) => {
    const line = lines[index] ?? '';
    return beside ? `${padEnd(line, column)}${text}` : `${line}\n${wrap(text, width, '      ')}`;
  });
  return [wrap(sentence(does), width), '', outStyle.bold('Examples:'), ...shown, ''].join('\n');
}

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function sentence(text: string): string {
  const end = text.endsWith('.') ? '' : '.';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}`;
}
