import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** `github`, `inputs`, `steps` and the like, as plain data. */
export type Contexts = Readonly<Record<string, unknown>>;

/** The text with every `${{ … }}` in it worked out, by GitHub's own evaluator. */
function filled(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.+?)\}\}/gsu, (_match, expression: string) =>
    evaluate(expression, contexts, true),
  );
}

export function allFilled(
  texts: Readonly<Record<string, unknown>> = {},
  contexts: Contexts,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, filled(String(text), contexts)]),
  );
}

/** Whether an `if` lets it run; `files`: of the workspace. Without a status function, it runs only where all went well before. */
export function holds(
  condition: string | undefined,
  contexts: Contexts,
  well: boolean,
  files: readonly string[] = [],
): boolean {
  if (condition === undefined) return well;
  const expression = condition.replace(/^\s*\$\{\{(.+)\}\}\s*$/su, '$1');
  if (!/\b(?:always|cancelled|failure|success)\(/u.test(expression) && !well) return false;
  return evaluate(`!!(${expression})`, contexts, well, files) === 'true';
}

function evaluate(
  expression: string,
  contexts: Contexts,
  well: boolean,
  files: readonly string[] = [],
): string {
  const statuses = { always: true, cancelled: false, failure: !well, success: well };
  const functions = [
    ...Object.entries(statuses).map(([name, value]) => ({
      ...{ name, minArgs: 0, maxArgs: 0 },
      call: (): data.ExpressionData => new data.BooleanData(value),
    })),
    {
      ...{ name: 'hashFiles', minArgs: 1, maxArgs: 1 },
      call: (path: data.ExpressionData) =>
        new data.StringData(files.includes(path.coerceString()) ? 'hash' : ''),
    },
  ];
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const values = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const known = new Map(functions.map((each) => [each.name.toLowerCase(), each]));
  return new Evaluator(parsed, values, known).evaluate().coerceString();
}
