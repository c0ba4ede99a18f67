import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The arrows of the house: what each folder of src/ may import from the others.
 * Data flows one way, from the files and the network into the plan, and from the plan to people and to apply.
 */
const arrows = {
  model: [],
  files: ['model'],
  csv: ['model'],
  declared: ['model'],
  yaml: ['model', 'declared'],
  desired: ['model'],
  plan: ['model'],
  live: ['model'],
  render: ['model'],
  doctor: ['model'],
  report: ['model', 'csv', 'desired', 'plan', 'render'],
  amend: ['model', 'declared', 'yaml', 'desired', 'plan', 'live'],
  reconcile: ['model', 'desired', 'plan', 'live'],
  apply: ['model', 'files', 'plan', 'live'],
  github: ['model', 'declared', 'render'],
  sandbox: ['model', 'files', 'csv'],
  shell: [
    'model',
    'files',
    'declared',
    'yaml',
    'desired',
    'live',
    'render',
    'amend',
    'reconcile',
    'sandbox',
  ],
  commands: [
    'model',
    'files',
    'csv',
    'declared',
    'yaml',
    'desired',
    'plan',
    'live',
    'render',
    'doctor',
    'report',
    'amend',
    'reconcile',
    'apply',
    'github',
    'sandbox',
    'shell',
  ],
  cli: ['model', 'render', 'shell', 'commands'],
};

// In this order nothing points down, so there are no circles between folders.
for (const [index, [folder, targets]] of Object.entries(arrows).entries()) {
  const above = Object.keys(arrows).slice(0, index);
  const down = targets.filter((target) => !above.includes(target));
  if (down.length > 0) throw new Error(`src/${folder} may not import from ${down.join(', ')}.`);
}

const core = ['model', 'desired', 'plan', 'render', 'doctor', 'report'];
/** What runs in a browser, which has a clock and a screen. */
const browser = 'src/report/page/browser/**';
/** What the pure core may import from outside src/: data in, data out. */
const pureImports = [
  'csv-stringify/sync',
  'node:crypto',
  'node:util',
  'fast-deep-equal',
  'fastest-levenshtein',
  'string-width',
];

const folders = Object.keys(arrows);

/** @param {string} folder */
function importRules(folder) {
  const closed = folders.filter((other) => other !== folder && !arrows[folder]?.includes(other));
  const patterns = [];
  if (closed.length > 0) {
    patterns.push({
      regex: `^(\\.\\./)+(${closed.join('|')})/`,
      message: `src/${folder} may import only from: ${arrows[folder]?.join(', ') || 'nothing else'} (eslint.config.js).`,
    });
  }
  if (core.includes(folder)) {
    patterns.push({
      regex: `^(?!\\.)(?!(${pureImports.join('|')})$)`,
      message: `src/${folder} is pure: no files, network, clock or environment.`,
    });
  }
  return {
    files: [`src/${folder}/**/*.ts`],
    ignores: [browser],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

/** Only cli/, commands/ and shell/ know the process; the core has no clock and no chance either. */
const ambient = ['process', 'console'];
const impure = [
  ...ambient,
  'fetch',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'crypto',
  'require',
];

export default defineConfig(
  globalIgnores([
    'action',
    'dist',
    'coverage',
    'reports',
    '.rollcall',
    'eslint.config.js',
    'bench/**/*.mjs',
    'src/*/validators.js',
    'src/report/page/assets.js',
  ]),
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      // A promise that is handed on from under `using` outlives what it needs.
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  folders.map(importRules),
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/commands/**', 'src/shell/**'],
    rules: { 'no-restricted-globals': ['error', ...ambient] },
  },
  {
    files: core.map((folder) => `src/${folder}/**/*.ts`),
    ignores: [browser],
    rules: {
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an input.' },
        { object: 'Math', property: 'random', message: 'The core has no chance in it.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Time is an input.',
        },
        { selector: 'CallExpression[callee.name="Date"]', message: 'Time is an input.' },
        { selector: 'ImportExpression', message: 'The core is loaded as a whole.' },
      ],
    },
  },
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
);
