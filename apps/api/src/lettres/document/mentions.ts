import { INSECABLE, PARIS, formatDate, formatInstant } from '@focale/domaine';
import type { LettreAImprimer } from '../lettre.js';
import type { AccordDeDirectionVue, PersonneDeLettreVue } from '../lettre.vue.js';

/** One signature block: who, and in words when he or she agreed. */
export interface SignatureDeLettre {
  readonly qualite: string;
  readonly nom: string;
  readonly lignes: readonly string[];
}

const EN_ATTENTE = 'Accord non donné à ce jour';

/** The two agreements, the direction's first; a deputy's names the delegation it rests on. */
export function buildSignatures({ identite, accords }: LettreAImprimer): SignatureDeLettre[] {
  const { direction, rrupn } = accords;
  const chef = identite.chef ? formatNom(identite.chef) : '';
  return [
    {
      qualite: direction?.delegation ? 'Pour le chef, la cheffe d’établissement' : 'Le chef, la cheffe d’établissement',
      nom: direction ? formatNom(direction.par) : chef,
      lignes: direction ? listLignes(direction) : [EN_ATTENTE],
    },
    {
      qualite: 'Le référent, la référente (RRUPN)',
      nom: formatNom(identite.rrupn),
      lignes: [rrupn ? formatAccord(rrupn.le) : EN_ATTENTE],
    },
  ];
}

function formatNom({ prenom, nom }: PersonneDeLettreVue): string {
  return `${prenom} ${nom}`;
}

function listLignes({ le, delegation }: AccordDeDirectionVue): string[] {
  if (!delegation) return [formatAccord(le)];
  const { de, debut, fin } = delegation;
  return [
    formatAccord(le),
    `Par délégation accordée par ${formatNom(de)}, du ${formatDate(debut)} au ${formatDate(fin)}`,
  ];
}

const formatAccord = (instant: string): string =>
  `Accord électronique donné le ${formatInstant(instant, PARIS, INSECABLE)} (heure de Paris)`;

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

/** Name of the file: school, year, person, version, and whether it is only a draft. */
export function buildNomDeLettre({ identite, numero, signeeLe }: LettreAImprimer, extension: 'pdf' | 'docx'): string {
  const version = numero > 1 ? `-v${numero}` : '';
  const projet = signeeLe === null ? '-projet' : '';
  return `lettre-de-mission-${identite.uai}-${identite.annee}-${identite.rrupn.nom}${version}${projet}.${extension}`;
}
