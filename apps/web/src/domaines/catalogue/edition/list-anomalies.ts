import type { Ligne } from '../types.js';

/** First and last day of a school year written `2026-2027`. */
export const getBornes = (annee: string): { debut: string; fin: string } => ({
  debut: `${annee.slice(0, 4)}-08-01`,
  fin: `${annee.slice(5, 9)}-08-31`,
});

export type Anomalies = Partial<Record<'intitule' | 'echeance' | 'prerequis', string>>;

/** What stops a line from being published, by field, said with its remedy. */
export function listAnomalies(ligne: Ligne, cles: ReadonlySet<string>, annee: string): Anomalies {
  const { debut, fin } = getBornes(annee);
  const anomalies: Anomalies = {};
  if (ligne.intitule.trim() === '') anomalies.intitule = 'Écrivez l’intitulé de cette action.';
  if (ligne.echeance === '') anomalies.echeance = 'Indiquez une échéance.';
  else if (ligne.echeance < debut || ligne.echeance > fin)
    anomalies.echeance = `L’échéance doit tomber dans l’année scolaire ${annee}.`;
  if (ligne.prerequis === ligne.cle) anomalies.prerequis = 'Une ligne ne peut pas s’attendre elle-même.';
  else if (ligne.prerequis !== null && !cles.has(ligne.prerequis))
    anomalies.prerequis =
      'Cette ligne attend une action qui n’est plus dans le film : choisissez-en une autre ou aucune.';
  return anomalies;
}

/** The deadline that most lines of a period have: a start for a new line, to be confirmed by whoever writes it. */
export function findEcheanceUsuelle(lignes: readonly Ligne[], periode: number): string {
  const nombres = new Map<string, number>();
  for (const ligne of lignes)
    if (ligne.periode === periode) nombres.set(ligne.echeance, (nombres.get(ligne.echeance) ?? 0) + 1);
  return [...nombres].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
