import type { ReactNode } from 'react';

export interface HeatCell {
  /** 0 to 100, or null when nothing applies there. */
  percent: number | null;
  /** Said to a screen reader after the figure: « 12 sur 40 actions ». */
  detail: string;
}

interface HeatMapProps {
  caption: string;
  corner: string;
  columns: readonly { key: string; label: string }[];
  rows: readonly { key: string; label: string }[];
  cell: (row: string, column: string) => HeatCell;
  /** Wraps a figure in the link to the schools behind it. */
  link: (row: string, column: string, content: ReactNode) => ReactNode;
}

const CLASSES = ['0 à 19 %', '20 à 39 %', '40 à 59 %', '60 à 79 %', '80 % et plus'];

const toClass = (percent: number): number => Math.min(4, Math.max(0, Math.floor(percent / 20)));

/** A real table whose cells are tinted in five fixed steps; the figure is always written in the cell. */
export function HeatMap({ caption, corner, columns, rows, cell, link }: HeatMapProps) {
  return (
    <>
      <table className="chaleur">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th scope="col" key={column.key}>
                <span>{column.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => {
                const { percent, detail } = cell(row.key, column.key);
                if (percent === null)
                  return (
                    <td key={column.key} className="chaleur-x">
                      <span>
                        <span aria-hidden="true">–</span>
                        <span className="sr">sans objet</span>
                      </span>
                    </td>
                  );
                return (
                  <td key={column.key} className={`chaleur-${toClass(percent)}`}>
                    {link(
                      row.key,
                      column.key,
                      <span>
                        {Math.floor(percent)}
                        <span className="sr"> %, {detail}</span>
                      </span>,
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="legende-chaleur nu" aria-label="Légende">
        {CLASSES.map((label, rang) => (
          <li key={label}>
            <i className={`chaleur-${rang}`} aria-hidden="true" />
            {label}
          </li>
        ))}
      </ul>
    </>
  );
}
