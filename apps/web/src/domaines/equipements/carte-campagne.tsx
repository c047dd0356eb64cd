import { Button, StatusBadge, formatDate } from '@focale/ui';
import { useState } from 'react';
import type { Ecole } from '../etablissements/index.js';
import type { CampagneDeLEcole, Demande } from './equipement-api.js';
import { FormulaireDemande } from './formulaire-demande.js';
import { TableauDemandes } from './tableau-demandes.js';

interface Props {
  ecole: Ecole;
  campagne: CampagneDeLEcole;
  demandes: readonly Demande[];
}

const ETATS = {
  ouverte: { tone: 'cours', label: 'ouverte' },
  a_venir: { tone: 'avenir', label: 'à venir' },
  close: { tone: 'info', label: 'close' },
} as const;

/** One campaign: who equips, until when, what the school asks for in it. */
export function CarteCampagne({ ecole, campagne, demandes }: Props) {
  const [ajout, setAjout] = useState(false);
  const { titre, collectivite, consignes, etat, ouverteLe, closeLe, actionsPossibles } = campagne;
  const { tone, label } = ETATS[etat];
  return (
    <section className="carte pile" aria-labelledby={`campagne-${campagne.id}`}>
      <div className="section-titre">
        <h2 id={`campagne-${campagne.id}`}>{titre}</h2>
        <StatusBadge tone={tone}>{label}</StatusBadge>
      </div>
      <p>
        {collectivite}. Du {formatDate(ouverteLe)} au {formatDate(closeLe)} inclus.
      </p>
      {consignes ? <p className="gris">{consignes}</p> : null}
      {etat === 'close' ? (
        <p className="gris">Cette campagne ne reçoit plus de demande ; les réponses continuent.</p>
      ) : null}
      {demandes.length === 0 ? (
        <p className="gris">{etat === 'a_venir' ? 'Rien à demander avant ce jour.' : 'Aucune demande.'}</p>
      ) : (
        <TableauDemandes ecole={ecole} campagne={campagne} demandes={demandes} />
      )}
      {ajout ? <FormulaireDemande ecole={ecole} campagne={campagne} onDone={() => setAjout(false)} /> : null}
      {actionsPossibles.includes('demander') && !ajout ? (
        <div className="actions">
          <Button onClick={() => setAjout(true)}>
            Demander du matériel<span className="sr"> : {titre}</span>
          </Button>
        </div>
      ) : null}
    </section>
  );
}
