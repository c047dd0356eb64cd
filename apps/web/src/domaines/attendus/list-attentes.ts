import type { StatusTone } from '@focale/ui';
import { formatEcheance } from '@focale/ui';
import { toNom } from '../designations/types.js';
import type { Designation } from '../designations/types.js';
import type { Ecole } from '../etablissements/ecole.js';
import { toPageAttendu } from './attendus.js';
import type { Attendu } from './attendus.js';

/** One thing that waits for the reader: what, why, where to do it. */
export interface Attente {
  cle: string;
  titre: string;
  detail: string;
  etat: string;
  ton: StatusTone;
  geste: string;
  to: string;
}

const GESTES: Record<string, [titre: (nom: string) => string, geste: string]> = {
  transmettre: [(nom) => `Transmettre la désignation de ${nom}`, 'Relire et transmettre'],
  accepter: [(nom) => `Répondre à la mission proposée à ${nom}`, 'Lire et répondre'],
  reprendre: [(nom) => `Reprendre la désignation refusée par ${nom}`, 'Voir la raison'],
};

/**
 * What waits, most pressing first: late items, then what the API says can be done on mandates, then items under way.
 * A late item that a mandate's next step settles is told once, by that step.
 */
export function listAttentes(
  ecole: Ecole,
  attendus: readonly Attendu[],
  designations: readonly Designation[],
  aujourdhui: string,
): Attente[] {
  const page = `${ecole.base}/designations`;
  const parMandat = designations.flatMap((designation) => toAttentes(designation, page));
  const transmissions = parMandat.some((attente) => attente.cle.startsWith('transmettre'));
  const parAttendu = attendus
    .filter(({ etat, code }) => isWaiting(etat) && !(code === 'designation' && transmissions))
    .map((attendu): Attente => toAttente(ecole, attendu, aujourdhui));
  const rang = (attente: Attente) => ['retard', 'cours'].indexOf(attente.ton) + 1 || 3;
  return [...parMandat, ...parAttendu].sort((a, b) => rang(a) - rang(b));
}

const isWaiting = (etat: Attendu['etat']): boolean =>
  etat === 'en_retard' || etat === 'en_cours' || etat === 'non_commence';

function toAttentes(designation: Designation, to: string): Attente[] {
  return designation.actionsPossibles.flatMap((action): Attente[] => {
    const geste = GESTES[action];
    if (!geste) return [];
    const [toTitre, libelle] = geste;
    return [
      {
        cle: `${action}-${designation.id}`,
        titre: toTitre(toNom(designation.agent)),
        detail: action === 'transmettre' ? 'Brouillon : rien n’est encore parti' : (designation.motif ?? ''),
        etat: action === 'transmettre' ? 'à transmettre' : action === 'accepter' ? 'à accepter' : 'refusée',
        ton: 'cours',
        geste: libelle,
        to,
      },
    ];
  });
}

function toAttente(ecole: Ecole, attendu: Attendu, aujourdhui: string): Attente {
  const { code, intitule, echeance, etat } = attendu;
  const retard = etat === 'en_retard';
  return {
    cle: code,
    titre: intitule,
    detail: 'Attendu par l’académie ; échéance fixée par elle, à vérifier',
    etat: formatEcheance(echeance, aujourdhui),
    ton: retard ? 'retard' : 'cours',
    geste: etat === 'en_cours' ? 'Terminer' : 'Déclarer',
    to: toPageAttendu(ecole, code),
  };
}
