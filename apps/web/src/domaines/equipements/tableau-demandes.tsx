import { LIBELLES_CATEGORIES_EQUIPEMENT, LIBELLES_PRIORITES_EQUIPEMENT } from '@focale/domaine';
import { DataTable, formatNombre } from '@focale/ui';
import type { Ecole } from '../etablissements/index.js';
import type { CampagneDeLEcole, Demande } from './equipement-api.js';
import { EtatDeLaDemande } from './etat-demande.js';
import { GestesDemande } from './gestes-demande.js';

interface Props {
  ecole: Ecole;
  campagne: CampagneDeLEcole;
  demandes: readonly Demande[];
}

/** What a school asks for in one campaign. */
export function TableauDemandes({ ecole, campagne, demandes }: Props) {
  return (
    <DataTable
      caption={`Demandes : ${campagne.titre}`}
      rows={demandes}
      rowKey={({ id }) => id}
      columns={[
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
        { title: 'État', cell: (demande) => <EtatDeLaDemande demande={demande} /> },
        { title: 'Gestes', cell: (demande) => <GestesDemande ecole={ecole} campagne={campagne} demande={demande} /> },
      ]}
    />
  );
}
