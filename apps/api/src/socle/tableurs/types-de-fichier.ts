/** Media types of the spreadsheets that are written. */
export const TYPE_CSV = 'text/csv; charset=utf-8';
export const TYPE_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
