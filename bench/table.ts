/** A table for a terminal. Aligns the columns, those of numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const columns = head.map((_, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const numeric = cells.every((cell) => /^[\d.]+$|^-$/.test(cell));
    return { width: Math.max(...all.map((row) => row[column]?.length ?? 0)), numeric };
  });
  const line = (row: readonly string[]) =>
    columns
      .map(({ width, numeric }, column) => row[column]?.[numeric ? 'padStart' : 'padEnd'](width))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}
