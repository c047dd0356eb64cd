import { DESCRIPTIONS_FONCTIONS, formatDate, formatCentimes, LIBELLES_ETATS_DESIGNATION } from '@focale/domaine';
import type { BilanAImprimer, CompensationImprimee, MandatImprime } from './bilan-a-imprimer.js';

/** Table of the mandates; the compensation has its column only when at least one is to be shown. */
export function buildMandats({ mandats }: BilanAImprimer): { entetes: string[]; lignes: string[][] } {
  const montre = mandats.some((mandat) => mandat.compensation);
  return {
    entetes: ['Dates', 'Domaines', 'État', ...(montre ? ['Compensation'] : [])],
    lignes: mandats.map((mandat) => [
      formatDates(mandat),
      mandat.domaines.map((domaine) => DESCRIPTIONS_FONCTIONS[domaine].libelle).join(', ') || 'Non précisés',
      LIBELLES_ETATS_DESIGNATION[mandat.etat],
      ...(montre ? [formatCompensation(mandat.compensation)] : []),
    ]),
  };
}

function formatDates({ debut, fin }: MandatImprime): string {
  return fin ? `Du ${formatDate(debut)} au ${formatDate(fin)}` : `Depuis le ${formatDate(debut)}`;
}

function formatCompensation(compensation: CompensationImprimee | undefined): string {
  if (!compensation) return 'Non renseignée';
  if (compensation.nature === 'allegement') return 'Allègement de service';
  if (compensation.nature === 'aucune') return 'Sans compensation';
  return compensation.montant === undefined ? 'IMP' : `IMP, ${formatCentimes(compensation.montant)} par an`;
}
