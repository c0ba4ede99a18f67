/**
 * Sorts nodes so that each comes after all that its arrows lead to. What can't be sorted is apart, in the order given:
 * from each of those an arrow leads to another of them, for it goes round in a cycle, or leads to one.
 * Takes time for each arrow once, and no stack: a chain may be as long as there are files.
 */
export function sortBottomUp<Node>(
  nodes: readonly Node[],
  targetsOf: (node: Node) => readonly Node[],
): { readonly sorted: readonly Node[]; readonly circling: ReadonlySet<Node> } {
  const waiting = new Map<Node, Node[]>(nodes.map((node) => [node, []]));
  const left = new Map<Node, number>();
  for (const node of nodes) {
    const targets = targetsOf(node);
    left.set(node, targets.length);
    for (const target of targets) waiting.get(target)?.push(node);
  }
  const circling = new Set(nodes);
  const sorted = nodes.filter((node) => left.get(node) === 0);
  // The list grows while it is walked.
  for (const done of sorted) {
    circling.delete(done);
    for (const node of waiting.get(done) ?? []) {
      const count = (left.get(node) ?? 0) - 1;
      left.set(node, count);
      if (count === 0) sorted.push(node);
    }
  }
  return { sorted, circling };
}

/**
 * Goes on from each node along its one arrow, and gives the cycle in which that way ends; a way that just ends is left
 * out. Two cycles have no node in common.
 */
export function findCycles<Node>(
  nodes: Iterable<Node>,
  next: (node: Node) => Node | undefined,
): ReadonlyMap<Node, readonly Node[]> {
  const cycles = new Map<Node, readonly Node[]>();
  for (const start of nodes) {
    const way = new Set<Node>();
    let node: Node | undefined = start;
    while (node !== undefined && !cycles.has(node) && !way.has(node)) {
      way.add(node);
      node = next(node);
    }
    if (node === undefined) continue;
    const passed = [...way];
    const cycle = cycles.get(node) ?? passed.slice(passed.indexOf(node));
    for (const each of passed) cycles.set(each, cycle);
  }
  return cycles;
}
