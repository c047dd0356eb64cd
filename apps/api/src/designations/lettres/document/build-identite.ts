import { formatDate } from '@focale/domaine';
import type { LettreAImprimer } from '../lettre.js';
import { formatNom } from './build-signatures.js';

/** The block that says who and where; read only. */
export function buildIdentite({ identite }: LettreAImprimer): { libelle: string; valeur: string }[] {
  return [
    { libelle: 'Établissement', valeur: `${identite.etablissement} (${identite.uai})` },
    { libelle: 'Commune', valeur: identite.commune },
    { libelle: 'Année scolaire', valeur: identite.annee },
    { libelle: 'Référent, référente', valeur: formatNom(identite.rrupn) },
    { libelle: 'Discipline', valeur: identite.discipline ?? 'Non renseignée' },
    { libelle: 'Domaines d’intervention', valeur: identite.domaines.join(' ; ') || 'Non précisés' },
  ];
}

/** Title of the file: kind, year, person, school. */
export function buildTitre({ identite, numero, signeeLe }: LettreAImprimer): string {
  const { annee, rrupn, etablissement, uai } = identite;
  const version = numero > 1 ? `, version ${numero}` : '';
  const projet = signeeLe === null ? 'Projet de lettre de mission' : 'Lettre de mission';
  return `${projet} ${annee}${version} – ${formatNom(rrupn)} – ${etablissement} (${uai})`;
}

/** « Fait à Guéret, le 3 octobre 2026 »; the day only once it is signed. */
export function buildFait({ contenu, signeeLe }: LettreAImprimer): string {
  const lieu = contenu.lieu ? `Fait à ${contenu.lieu}` : 'Fait';
  return signeeLe === null ? `${lieu}, le ……………………` : `${lieu}, le ${formatDate(signeeLe)}`;
}

export const MENTION_PROJET = 'Projet : ce document n’est pas signé et n’engage personne.';
