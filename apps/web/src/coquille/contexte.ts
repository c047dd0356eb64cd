/** Where the URL stands: one school, one academy, or neither; and which year. */
export interface Contexte {
  uai?: string;
  academie?: string;
  annee?: string;
  /** What follows the school or the academy and the year: kept when one of them is switched. */
  suite: string;
}

const MOTIF = /^\/(etablissements|academies)\/([^/]+)\/annees\/(\d{4}-\d{4})(\/.*)?$/;

/** Reads the context from a path: the URL is the only place where the chosen school and year live. */
export function readContexte(pathname: string): Contexte {
  const trouve = MOTIF.exec(pathname);
  if (!trouve) return { suite: '' };
  const [, famille, cle, annee, suite = ''] = trouve;
  return famille === 'etablissements' ? { uai: cle, annee, suite } : { academie: cle, annee, suite };
}
