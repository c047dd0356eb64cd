import type { ReactNode } from 'react';

export interface Column<T> {
  title: string;
  cell: (row: T) => ReactNode;
  /** Right-aligned figures. */
  numeric?: boolean;
}

interface DataTableProps<T> {
  caption: string;
  /** False when the heading above already says what the table is: the caption stays for screen readers. */
  captionVisible?: boolean;
  rows: readonly T[];
  rowKey: (row: T) => string;
  /** The first column names the row. */
  columns: readonly [Column<T>, ...Column<T>[]];
}

/** A table of records; on a narrow screen each record becomes a card, so that nothing scrolls sideways. */
export function DataTable<T>({ caption, captionVisible = false, rows, rowKey, columns }: DataTableProps<T>) {
  const [entete, ...autres] = columns;
  return (
    <div className="tableau-cadre" role="region" aria-label={caption} tabIndex={0}>
      <table className="tableau tableau-fiches">
        <caption className={captionVisible ? undefined : 'sr'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" className={column.numeric ? 'nombre' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row">{entete.cell(row)}</th>
              {autres.map((column) => (
                <td key={column.title} data-titre={column.title} className={column.numeric ? 'nombre' : undefined}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
