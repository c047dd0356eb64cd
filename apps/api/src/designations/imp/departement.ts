/** Code of a département in a query: 023, 02A, 971. */
export const FORMAT_DEPARTEMENT = /^[0-9]([0-9]{2}|[0-9]?[AB])$/;

export const MESSAGE_DEPARTEMENT = 'Donnez un code de département, par exemple 023.';
