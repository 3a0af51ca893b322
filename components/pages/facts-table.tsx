import type { ReactNode } from 'react';

/** `name` heads the row; the cells stand under the other columns. */
export type FactsRow = { readonly key: string; readonly name: ReactNode; readonly cells: readonly ReactNode[] };
type FactsTableProps = { readonly columns: readonly string[]; readonly rows: readonly FactsRow[]; readonly caption?: string; readonly className?: string };

/** Names with what is said of each. It says its roles: on narrow screens its rows are no table to the eye. */
export function FactsTable({ columns, rows, caption, className = 'parameters' }: FactsTableProps) {
  return (
    <table role="table" className={className}>
      {caption === undefined ? null : <caption className="sr-only">{caption}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, name, cells }) => (
          <tr key={key} role="row">
            <th role="rowheader" scope="row">
              {name}
            </th>
            {cells.map((cell, i) => (
              <td key={columns[i + 1]} role="cell">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
