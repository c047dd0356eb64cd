/** Where the URL stands: one school, one academy, or neither; and which year. */
export interface Contexte {
  uai?: string;
  academie?: string;
  annee?: string;
  /** What follows the school or the academy and the year: kept when one of them is switched. */
  suite: string;
}

/** An object of one school and year: elsewhere, its list stands for it. */
const OBJET = /\/[0-9a-f]{8}-[0-9a-f-]{27}.*$/;
const MOTIF = /^\/(etablissements|academies)\/([^/]+)\/annees\/(\d{4}-\d{4})(\/.*)?$/;

/** Reads the context from a path: the URL is the only place where the chosen school and year live. */
export function readContexte(pathname: string): Contexte {
  const trouve = MOTIF.exec(pathname);
  if (!trouve) return { suite: '' };
  const [, famille, cle, annee, reste = ''] = trouve;
  const suite = reste.replace(OBJET, '');
  return famille === 'etablissements' ? { uai: cle, annee, suite } : { academie: cle, annee, suite };
}

/** The same page in another year; the list in the place of an object, which belongs to one year. */
export const toAutreAnnee = (pathname: string, annee: string): string =>
  pathname.replace(/\/annees\/\d{4}-\d{4}/, `/annees/${annee}`).replace(OBJET, '');
