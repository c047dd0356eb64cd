import { LIBELLES_CERTITUDES_ECHEANCE } from '@focale/domaine';
import type { StatusTone } from '@focale/ui';
import { formatDe, formatEcheance, formatEuros, formatPluriel } from '@focale/ui';
import { toNom } from '../../agents/index.js';
import type { Designation } from '../../designations/index.js';
import type { Lettre } from '../../lettres/index.js';
import type { Ecole } from '../../etablissements/index.js';
import type { Attendu } from '../../film/index.js';

/** One thing that waits for the reader: what, why, where to do it. */
export interface Attente {
  cle: string;
  titre: string;
  detail: string;
  etat: string;
  ton: StatusTone;
  geste: string;
  to: string;
  /** True when the API says that the reader, and nobody else on this side, can do it. */
  propre?: boolean;
}

/** An expected item as something to do, and the button that leads there. */
const A_FAIRE: Record<string, [titre: string, geste: string]> = {
  designation: ['Déclarer le ou les RRUPN', 'Déclarer'],
  lettre: ['Faire signer la lettre de mission', 'Voir les missions'],
  imp: ['Saisir l’IMP dans STSWEB', 'Déclarer la saisie'],
  fonctions: ['Désigner les fonctions numériques', 'Désigner'],
  commission: ['Installer la commission numérique', 'Déclarer'],
  reunion: ['Réunir la commission numérique une première fois', 'Ouvrir les réunions'],
  'information-parents': ['Informer les parents à la citoyenneté numérique', 'Noter l’événement'],
  educap: ['Renseigner le positionnement EDUCAP', 'Ouvrir EDUCAP'],
  bilan: ['Présenter le bilan au conseil d’administration', 'Ouvrir le bilan'],
};

const GESTES: Record<string, [titre: (nom: string) => string, geste: string, etat: string]> = {
  transmettre: [(nom) => `Transmettre la désignation ${formatDe(nom)}`, 'Relire et transmettre', 'à transmettre'],
  accepter: [(nom) => `Répondre à la mission proposée à ${nom}`, 'Lire et répondre', 'à accepter'],
  reprendre: [(nom) => `Reprendre la désignation refusée par ${nom}`, 'Voir la raison', 'refusée'],
};

/**
 * What waits, most pressing first: late items, then what the API says can be done on mandates, then items under way.
 * A late item that a mandate's next step settles is told once, by that step. Declarations come first; late obligations
 * come as one, and the late lines of the film, which hold them, as one too.
 */
export function listAttentes(
  ecole: Ecole,
  attendus: readonly Attendu[],
  designations: readonly Designation[],
  lettres: ReadonlyMap<string, Lettre>,
  actionsEnRetard: number,
  aujourdhui: string,
): Attente[] {
  const page = `${ecole.base}/designations`;
  const lettre = attendus.find(({ code, etat }) => code === 'lettre' && isWaiting(etat));
  const parMandat = designations.flatMap((designation) => listByMandat(designation, page));
  const parLettre = listByLettre(page, designations, lettres, lettre, aujourdhui);
  const transmissions = parMandat.some((attente) => attente.cle.startsWith('transmettre'));
  const parAttendu = attendus
    .filter(({ genre }) => genre === 'declaration')
    .filter(({ etat, code }) => isWaiting(etat) && !(code === 'designation' && transmissions))
    .filter(({ code }) => !(code === 'lettre' && parLettre.length > 0))
    .map((attendu) => toAttente(attendu, designations, aujourdhui));
  const rang = (attente: Attente) => (attente.ton === 'retard' ? 0 : 1);
  const parFilm = [...listByObligation(ecole, attendus), ...listByFilm(ecole, actionsEnRetard)];
  return [...[...parMandat, ...parLettre, ...parAttendu].sort((a, b) => rang(a) - rang(b)), ...parFilm];
}

const isWaiting = (etat: Attendu['etat']): boolean =>
  etat === 'en_retard' || etat === 'en_cours' || etat === 'non_commence';

function listByMandat(designation: Designation, to: string): Attente[] {
  return designation.actionsPossibles.flatMap((action): Attente[] => {
    const geste = GESTES[action];
    if (!geste) return [];
    const [toTitre, libelle, etat] = geste;
    return [
      {
        cle: `${action}-${designation.id}`,
        titre: toTitre(toNom(designation.agent)),
        detail: designation.motif ?? (action === 'transmettre' ? 'Brouillon : rien n’est encore parti' : ''),
        etat,
        ton: 'cours',
        geste: libelle,
        to,
        propre: true,
      },
    ];
  });
}

/** Letters that await the reader's own agreement; late when the attendu is. */
function listByLettre(
  page: string,
  designations: readonly Designation[],
  lettres: ReadonlyMap<string, Lettre>,
  attendu: Attendu | undefined,
  aujourdhui: string,
): Attente[] {
  return designations.flatMap(({ id, agent }): Attente[] => {
    const lettre = lettres.get(id);
    if (!lettre?.actionsPossibles.includes('signer')) return [];
    const autre = lettre.accords.direction ?? lettre.accords.rrupn;
    return [
      {
        cle: `lettre-${id}`,
        titre: `Lire et signer la lettre ${formatDe(toNom(agent))}`,
        detail: autre ? 'L’autre partie a déjà donné son accord' : 'Elle est écrite : il reste à la relire',
        etat: attendu ? formatEcheance(attendu.echeance, aujourdhui) : 'à signer',
        ton: attendu && attendu.echeance < aujourdhui ? 'retard' : 'cours',
        geste: 'Lire et signer',
        to: `${page}/${id}/lettre`,
        propre: true,
      },
    ];
  });
}

/** Late obligations in one, each named: the film shows them among its late lines. */
function listByObligation(ecole: Ecole, attendus: readonly Attendu[]): Attente[] {
  const enRetard = attendus.filter(({ genre, etat }) => genre === 'obligation' && etat === 'en_retard');
  const [premiere] = enRetard;
  if (!premiere) return [];
  return [
    {
      cle: 'obligations',
      titre: enRetard.length === 1 ? premiere.intitule : 'Remplir les obligations de l’établissement',
      detail:
        enRetard.length === 1 ? 'Obligation légale du film' : enRetard.map(({ intitule }) => intitule).join(' · '),
      etat: formatPluriel(enRetard.length, 'obligation en retard', 'obligations en retard'),
      ton: 'retard',
      geste: 'Ouvrir le film',
      to: enRetard.length === 1 ? premiere.lien : `${ecole.base}/film?filtre=retard,obligations`,
    },
  ];
}

function listByFilm(ecole: Ecole, actionsEnRetard: number): Attente[] {
  if (actionsEnRetard === 0) return [];
  return [
    {
      cle: 'film',
      titre: 'Rattraper le film de l’année',
      detail: 'Échéances passées, par thème',
      etat: formatPluriel(actionsEnRetard, 'action en retard', 'actions en retard'),
      ton: 'retard',
      geste: 'Ouvrir le film',
      to: `${ecole.base}/film?filtre=retard`,
    },
  ];
}

function toAttente(
  { code, intitule, echeance, etat, certitude, lien }: Attendu,
  designations: readonly Designation[],
  aujourdhui: string,
): Attente {
  const [titre, geste] = A_FAIRE[code] ?? [intitule, 'Ouvrir'];
  return {
    cle: code,
    titre,
    detail: [code === 'imp' ? toDetailImp(designations) : null, LIBELLES_CERTITUDES_ECHEANCE[certitude]]
      .filter(Boolean)
      .join(' · '),
    etat: formatEcheance(echeance, aujourdhui),
    ton: etat === 'en_retard' || echeance < aujourdhui ? 'retard' : 'cours',
    geste,
    to: lien,
  };
}

function toDetailImp(designations: readonly Designation[]): string {
  const aSaisir = designations.filter(({ compensation: c }) => c?.nature === 'imp' && !c.saisieSts);
  const parts = aSaisir.map(({ agent, compensation }) =>
    compensation?.taux ? `${formatEuros(compensation.taux)} pour ${toNom(agent)}` : toNom(agent),
  );
  return parts.join(', ');
}
