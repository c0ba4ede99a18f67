import { jsonValidators } from './validators.js';

/** How a value differs from the schema of its kind, such as `plan/changes/0 must be object`; undefined when it does not. */
export function schemaMismatch(
  kind: keyof typeof jsonValidators,
  value: unknown,
): string | undefined {
  const validate = jsonValidators[kind];
  if (validate(value)) return undefined;
  const errors = validate.errors ?? [];
  return errors.map(({ instancePath, message }) => `${kind}${instancePath} ${message}`).join(', ');
}
