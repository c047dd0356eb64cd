import { type Annee, INDICATEURS_PAR_DEFAUT, isApplicable } from '@focale/domaine';
import { Alea } from './alea.js';
import { ANNEE_EN_COURS, ANNEES } from './profils.js';
import type { Demonstration, EtablissementDeDemonstration } from './types.js';
import type { ValeurDeDemonstration } from './types-de-la-vie-numerique.js';

/** Between what the schools of the demonstration lie, invented. */
const ETENDUES = new Map<string, readonly [number, number]>([
  ['ent_connexions', [55, 90]],
  ['ressources_usage', [30, 80]],
  ['educonnect_actifs', [45, 85]],
  ['eleves_par_poste', [2, 7]],
  ['delai_tickets', [6, 12]],
  ['collegues_pix', [2, 12]],
]);

/** Values of both years: all that is asked where the film says so; elsewhere some of it, and nothing yet in some schools. */
export function buildIndicateurs({ etablissements, faits }: Demonstration): ValeurDeDemonstration[] {
  const complets = new Set(
    faits.filter(({ code }) => code === 'indicateurs.renseignes').map(({ uai, annee }) => `${uai} ${annee}`),
  );
  return etablissements.flatMap((ecole) =>
    ANNEES.flatMap((annee) => buildValeurs(ecole, annee, complets.has(`${ecole.uai} ${annee}`))),
  );
}

function buildValeurs(
  { uai, type, ent }: EtablissementDeDemonstration,
  annee: Annee,
  complet: boolean,
): ValeurDeDemonstration[] {
  const alea = new Alea('indicateurs', uai, annee);
  const codes = INDICATEURS_PAR_DEFAUT.filter(
    ({ origine, applicabilite }) =>
      origine === 'saisi' && isApplicable(applicabilite, { type, ent, nouveauChef: false, niveaux: [] }),
  ).map(({ code }) => code);
  const enCours = annee === ANNEE_EN_COURS;
  const retenus = complet ? codes : alea.shuffle(codes).slice(0, enCours ? 3 : codes.length - 1);
  if (!complet && !alea.chance(enCours ? 0.7 : 0.9)) return [];
  return retenus.map((code) => ({ uai, annee, code, valeur: drawValeur(uai, code, annee) }));
}

/** A school keeps its level from one year to the next, a tenth more or less. */
function drawValeur(uai: string, code: string, annee: Annee): number {
  const niveau = new Alea('indicateur', uai, code).between(...(ETENDUES.get(code) ?? [0, 1]));
  const valeur = niveau * new Alea('indicateur', uai, code, annee).between(0.9, 1.1);
  return code === 'collegues_pix' ? Math.round(valeur) : Math.round(valeur * 10) / 10;
}
