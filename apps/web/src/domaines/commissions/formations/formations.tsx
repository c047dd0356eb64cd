import { CreateBesoinDto } from '@focale/api-client';
import { LIBELLES_DISPOSITIFS_FORMATION, LIBELLES_ETATS_BESOIN } from '@focale/domaine';
import { Button, DataTable, Empty, formatPluriel, StatusBadge } from '@focale/ui';
import { useState } from 'react';
import { toCopie } from '../../../cadres/formulaire/index.js';
import { GestesDeLigne } from '../../../cadres/gestes/index.js';
import { DetailPage, QuiVoit } from '../../../cadres/index.js';
import { useEcole } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { TONES_BESOIN } from '../libelles.js';
import { FormulaireBesoin } from './formulaire-besoin.js';
import { toAjout, toRetrait, useBesoins } from './formations-api.js';
import type { Besoin, BesoinsVue } from './formations-api.js';

/** The training that the school needs, from the wish to the day it took place. */
export function Formations() {
  const ecole = useEcole();
  const besoins = useBesoins(ecole);
  return (
    <DetailPage
      query={besoins}
      name="Besoins de formation"
      head={({ total }) => ({
        title:
          total === 0
            ? 'Aucun besoin de formation recensé'
            : formatPluriel(total, 'besoin de formation recensé', 'besoins de formation recensés'),
        sous: 'En recenser un coche l’action du film. Décrivez le public, jamais les personnes.',
      })}
    >
      {(donnees) => <Contenu ecole={ecole} donnees={donnees} />}
    </DetailPage>
  );
}

function Contenu({ ecole, donnees }: { ecole: Ecole; donnees: BesoinsVue }) {
  const [ajout, setAjout] = useState(false);
  const canAdd = donnees.actionsPossibles.includes('ajouter') && !ajout;
  const bouton = canAdd ? <Button onClick={() => setAjout(true)}>Ajouter un besoin</Button> : null;
  return (
    <div className="pile">
      {ajout ? <FormulaireBesoin ecole={ecole} onDone={() => setAjout(false)} /> : null}
      {donnees.elements.length === 0 ? (
        ajout ? null : (
          <Empty title="Rien de recensé pour l’instant" actions={bouton}>
            <p>Formation d’initiative locale, café numérique entre collègues, autre : notez ce qui serait utile.</p>
          </Empty>
        )
      ) : (
        <>
          {bouton ? <div className="actions">{bouton}</div> : null}
          <DataTable
            caption="Besoins de formation"
            rows={donnees.elements}
            rowKey={({ id }) => id}
            columns={[
              { title: 'Formation', cell: ({ titre }) => titre },
              { title: 'Forme', cell: ({ dispositif }) => LIBELLES_DISPOSITIFS_FORMATION[dispositif] },
              { title: 'Public', cell: toPublic },
              {
                title: 'État',
                cell: ({ etat }) => <StatusBadge tone={TONES_BESOIN[etat]}>{LIBELLES_ETATS_BESOIN[etat]}</StatusBadge>,
              },
              { title: 'Gestes', cell: (besoin) => <Gestes ecole={ecole} besoin={besoin} /> },
            ]}
          />
        </>
      )}
      <QuiVoit de="commission" quoi="ces besoins" />
    </div>
  );
}

const toPublic = ({ public: cible, nombre }: Besoin): string =>
  [cible, nombre ? formatPluriel(nombre, 'personne') : null].filter(Boolean).join(', ') || '–';

/** Change a need, or remove it: undone as easily. */
function Gestes({ ecole, besoin }: { ecole: Ecole; besoin: Besoin }) {
  return (
    <GestesDeLigne
      precision={besoin.titre}
      actions={besoin.actionsPossibles}
      correction={{
        titre: 'Modifier le besoin de formation',
        formulaire: (close) => <FormulaireBesoin ecole={ecole} besoin={besoin} onDone={close} />,
      }}
      retrait={{
        envoi: toRetrait(ecole, besoin),
        succes: 'Besoin supprimé',
        ajout: toAjout(ecole),
        copie: toCopie(CreateBesoinDto, besoin),
      }}
    />
  );
}
