import {
  formatDate,
  formatDe,
  formatDuree,
  formatInstant,
  INSECABLE,
  LIBELLES_ETATS_REUNION,
  LIBELLES_PRESENCES,
  LIBELLES_STATUTS_ACTION_LOCALE,
  PARIS,
} from '@focale/domaine';
import type { Entete } from '../convocation/entete-de-commission.js';
import type { PresenceVue, ReunionVue } from '../reunion.vue.js';

/** The minutes, every text written: the PDF and the DOCX only lay it out. */
export interface CompteRenduAImprimer {
  readonly titre: string;
  readonly surtitre: string;
  readonly etablissement: string;
  readonly pied: string;
  readonly identite: readonly { readonly libelle: string; readonly valeur: string }[];
  readonly ordreDuJour: readonly string[];
  readonly presences: readonly (readonly [string, string])[];
  readonly paragraphes: readonly string[];
  readonly decisions: readonly (readonly [string, string, string, string])[];
  /** For the metadata of the file: that of the meeting, so that the same minutes give the same bytes. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
}

export function buildCompteRendu(reunion: ReunionVue, entete: Entete, annee: string): CompteRenduAImprimer {
  const debut = new Date(reunion.debut);
  return {
    titre: `Compte rendu : ${reunion.objet}`,
    surtitre: `Académie ${formatDe(entete.academie)} – Année scolaire ${annee}`,
    etablissement: `${entete.commission} – ${entete.etablissement} (${entete.uai})`,
    pied: `Compte rendu – ${entete.commission} – ${entete.etablissement} (${entete.uai})`,
    identite: [
      { libelle: 'Date', valeur: formatInstant(reunion.debut, PARIS, INSECABLE) },
      { libelle: 'Durée', valeur: formatDuree(reunion.dureeMinutes, INSECABLE) },
      { libelle: 'Lieu', valeur: reunion.lieu ?? 'Non précisé' },
      { libelle: 'État', valeur: LIBELLES_ETATS_REUNION[reunion.etat] },
    ],
    ordreDuJour: reunion.ordreDuJour.map(({ titre, duree }) =>
      duree === null ? titre : `${titre} (${formatDuree(duree, INSECABLE)})`,
    ),
    presences: reunion.presences.flatMap(toLigneDePresence),
    paragraphes: (reunion.compteRendu ?? 'Le compte rendu n’est pas encore rédigé.')
      .split(/\n+/)
      .map((ligne) => ligne.trim())
      .filter((ligne) => ligne !== ''),
    decisions: reunion.decisions.map(({ intitule, responsable, echeance, statut }) => [
      intitule,
      responsable ?? 'Non précisé',
      echeance === null ? 'Non précisée' : formatDate(echeance),
      LIBELLES_STATUTS_ACTION_LOCALE[statut],
    ]),
    date: { year: debut.getUTCFullYear(), month: debut.getUTCMonth() + 1, day: debut.getUTCDate() },
  };
}

function toLigneDePresence({ libelle, presence, nombre }: PresenceVue): (readonly [string, string])[] {
  if (presence === null) return [];
  return [[nombre > 1 ? `${libelle} (${nombre})` : libelle, LIBELLES_PRESENCES[presence]]];
}
