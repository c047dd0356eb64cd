import {
  LIBELLES_CATEGORIES_EQUIPEMENT,
  LIBELLES_ETATS_DEMANDE,
  LIBELLES_PRIORITES_EQUIPEMENT,
  type EtatDemande,
} from '@focale/domaine';
import { StatusBadge, formatDate, formatNombre } from '@focale/ui';
import type { Column, StatusTone } from '@focale/ui';
import type { Demande } from './equipement-api.js';

/** How a campaign shows that it takes requests, or not. */
export const ETATS_CAMPAGNE = {
  ouverte: { tone: 'cours', label: 'ouverte' },
  a_venir: { tone: 'avenir', label: 'à venir' },
  close: { tone: 'info', label: 'close' },
} as const;

const TONES: Readonly<Record<EtatDemande, StatusTone>> = {
  brouillon: 'avenir',
  demandee: 'cours',
  accordee: 'fait',
  accordee_en_partie: 'fait',
  refusee: 'info',
  livree: 'fait',
};

/** Where a request stands, how many were granted, what was answered and when. */
export function EtatDeLaDemande({ demande }: { demande: Demande }) {
  const { etat, quantite, quantiteAccordee, reponse, reponduLe } = demande;
  const enPartie = quantiteAccordee !== null && quantiteAccordee > 0 && quantiteAccordee < quantite;
  return (
    <div>
      <StatusBadge tone={TONES[etat]}>{LIBELLES_ETATS_DEMANDE[etat]}</StatusBadge>
      {enPartie ? (
        <div className="petit">
          {formatNombre(quantiteAccordee)} sur {formatNombre(quantite)}
        </div>
      ) : null}
      {reponse ? <div className="petit">{reponse}</div> : null}
      {reponduLe ? <div className="petit gris">répondu le {formatDate(reponduLe)}</div> : null}
    </div>
  );
}

/** What is asked for: the first columns of every table of requests. */
export const COLONNES_DE_DEMANDE = [
  {
    title: 'Besoin',
    cell: ({ besoin, categorie }) => (
      <div>
        {besoin}
        <div className="petit gris">{LIBELLES_CATEGORIES_EQUIPEMENT[categorie]}</div>
      </div>
    ),
  },
  { title: 'Quantité', numeric: true, cell: ({ quantite }) => formatNombre(quantite) },
  { title: 'Priorité', cell: ({ priorite }) => LIBELLES_PRIORITES_EQUIPEMENT[priorite] },
] as const satisfies readonly Column<Pick<Demande, 'besoin' | 'categorie' | 'quantite' | 'priorite'>>[];
