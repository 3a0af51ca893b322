/** The values that each parameter can have. */
export type Parameters = Readonly<Record<string, readonly unknown[]>>;
export type Row<P extends Parameters> = { readonly [K in keyof P]: P[K][number] };

/**
 * A covering array of strength two: few rows in which every value of a parameter meets every value of each other one.
 * Most faults need two values to meet, and the rows are a small part of the full product.
 */
export function coveringPairs<const P extends Parameters>(parameters: P): Row<P>[] {
  const names = Object.keys(parameters);
  const open = new Set(names.flatMap((a, i) => names.slice(i + 1).flatMap((b) => parameters[a]!.flatMap((_, x) => parameters[b]!.map((__, y) => pair(a, x, b, y))))));
  const rows: Row<P>[] = [];
  for (const first of open) {
    const [a, x, b, y] = first.split(' ') as [string, string, string, string];
    const chosen = new Map([[a, Number(x)], [b, Number(y)]]);
    for (const name of names) if (!chosen.has(name)) chosen.set(name, bestOf(name));
    cover(chosen);
    rows.push(Object.fromEntries(names.map((name) => [name, parameters[name]![chosen.get(name)!]])) as Row<P>);

    /** The value that closes most open pairs with those chosen before; of equals the next in turn. */
    function bestOf(name: string): number {
      const closes = (value: number) => [...chosen].filter(([other, at]) => open.has(inOrder(name, value, other, at))).length;
      const count = parameters[name]!.length;
      const turns = parameters[name]!.map((_, i) => (i + rows.length) % count);
      return turns.reduce((best, value) => (closes(value) > closes(best) ? value : best));
    }
  }
  return rows;

  function cover(chosen: ReadonlyMap<string, number>): void {
    for (const [a, x] of chosen) for (const [b, y] of chosen) if (a !== b) open.delete(inOrder(a, x, b, y));
  }

  function inOrder(a: string, x: number, b: string, y: number): string {
    return names.indexOf(a) < names.indexOf(b) ? pair(a, x, b, y) : pair(b, y, a, x);
  }
}

function pair(a: string, x: number, b: string, y: number): string {
  return `${a} ${x} ${b} ${y}`;
}
