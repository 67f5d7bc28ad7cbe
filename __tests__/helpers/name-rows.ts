// Rows of a table of cases as two parameters of a test: the name, and the rest as one.

type Rest<Row> = Row extends readonly [string, ...infer Others] ? Readonly<Others> : never;

export function nameRows<const Row extends readonly [string, ...unknown[]]>(
  rows: readonly Row[],
): readonly (readonly [name: string, rest: Rest<Row>])[] {
  return rows.map(([name, ...rest]) => [name, rest as unknown as Rest<Row>]);
}
