import type { DefinedError } from 'ajv';
import { explainError, explainNull } from './explain-error.ts';
import type { SchemaFault, SubSchema } from './schema-fault.ts';
import type { Path, Tree } from './tree.ts';

export interface SchemaFaults {
  readonly faults: readonly SchemaFault[];
  /** Whether there are more than were asked for. */
  readonly cutOff: boolean;
}

/** The validator's errors, one fault for each thing that someone must change: so many at most, and one more. */
export function explainSchemaErrors(
  errors: readonly DefinedError[],
  tree: Tree,
  most: number,
): SchemaFaults {
  const faults: SchemaFault[] = [];
  const misspelt = new Set<string>();
  const wrongTypes = new Set<string>();
  for (const error of errors) {
    if (faults.length > most) break;
    // The validator reports each branch of a choice, and the choice as a whole; names, and that a name is wrong.
    if (/\/(?:oneOf|anyOf)\/\d+\//u.test(error.schemaPath) || error.keyword === 'propertyNames') {
      continue;
    }
    // Of a value with the wrong type nothing else is worth telling.
    if (wrongTypes.has(error.instancePath)) continue;
    if (error.keyword === 'type' || error.data === null) wrongTypes.add(error.instancePath);
    const path = pathOf(error, tree);
    const fault =
      error.data === null
        ? explainNull(path, error.parentSchema as SubSchema)
        : explainError(error, path, tree);
    if (fault === undefined) continue;
    faults.push(fault);
    if (fault.meant !== undefined) misspelt.add(pointer(fault.meant));
  }
  // A missing key is no second fault when one beside it is reported to be that key, misspelt.
  const told = faults.filter(
    ({ missing, missingOneOf = [] }) =>
      ![...(missing === undefined ? [] : [missing]), ...missingOneOf].some((each) =>
        misspelt.has(pointer(each)),
      ),
  );
  return { faults: told, cutOff: faults.length > most };
}

function pointer(path: Path): string {
  return JSON.stringify(path);
}

/** A JSON pointer as a path; for an error about a key, with that key. */
function pathOf(error: DefinedError, root: Tree): Path {
  const path: (string | number)[] = [];
  let tree: Tree | undefined = root;
  for (const part of error.instancePath.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step: string | number = tree?.items === undefined ? key : Number(key);
    path.push(step);
    tree = typeof step === 'number' ? tree?.items?.[step] : tree?.entries?.get(step)?.tree;
  }
  return error.propertyName === undefined ? path : [...path, error.propertyName];
}
