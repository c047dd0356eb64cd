import { CreateDemandeRgpdDto } from '@focale/api-client';
import { LIBELLES_ETATS_DELAI, LIBELLES_GENRES_RGPD } from '@focale/domaine';
import { Button, DataTable, Empty, StatusBadge, formatInstant, formatPluriel } from '@focale/ui';
import type { StatusTone } from '@focale/ui';
import { useState } from 'react';
import { toCopie } from '../../cadres/formulaire/index.js';
import { GestesDeLigne } from '../../cadres/gestes/index.js';
import type { Ecole } from '../etablissements/index.js';
import { FormulaireDemande } from './formulaires-rgpd.js';
import { toAjout, toRetrait } from './rgpd-api.js';
import type { DemandeRgpd, RgpdVue } from './rgpd-api.js';

const TONS: Readonly<Record<DemandeRgpd['delai'], StatusTone>> = {
  respecte: 'fait',
  en_cours: 'cours',
  depasse: 'retard',
};

/** Requests of people and breaches, with how long is left. */
export function DemandesRgpd({ ecole, donnees }: { ecole: Ecole; donnees: RgpdVue }) {
  const [ajout, setAjout] = useState(false);
  const { demandes, actionsPossibles } = donnees;
  const bouton =
    actionsPossibles.includes('ajouter') && !ajout ? (
      <Button onClick={() => setAjout(true)}>Noter une demande ou une violation</Button>
    ) : null;
  return (
    <section className="section pile">
      <div className="section-titre">
        <h2>Demandes et violations</h2>
        {demandes.length > 0 ? bouton : null}
      </div>
      <p className="gris">{toDelais(donnees.delais)}</p>
      {ajout ? <FormulaireDemande ecole={ecole} onDone={() => setAjout(false)} /> : null}
      {demandes.length > 0 ? (
        <DataTable
          caption="Demandes et violations"
          rows={demandes}
          rowKey={({ id }) => id}
          columns={[
            { title: 'Objet', cell: ({ objet }) => objet },
            { title: 'Genre', cell: ({ genre }) => LIBELLES_GENRES_RGPD[genre] },
            { title: 'Reçue', cell: ({ recueLe, annee }) => toReception(recueLe, annee, ecole.annee) },
            { title: 'Délai', cell: toDelai },
            { title: 'État', cell: ({ etat }) => (etat === 'close' ? 'Close' : 'Ouverte') },
            { title: 'Gestes', cell: (demande) => <Gestes ecole={ecole} demande={demande} /> },
          ]}
        />
      ) : ajout ? null : (
        <Empty title="Rien de noté cette année" actions={bouton}>
          <p>Demande d’accès, de rectification ou d’effacement ; données envoyées, perdues ou ouvertes par erreur.</p>
        </Empty>
      )}
    </section>
  );
}

function toDelais({ droitsMois, violationHeures, aVerifier }: RgpdVue['delais']): string {
  const delais = `Délais retenus : ${droitsMois} mois pour répondre à une demande, ${formatPluriel(violationHeures, 'heure')} pour notifier une violation`;
  return aVerifier ? `${delais} (à vérifier auprès du DPD).` : `${delais}.`;
}

const toReception = (recueLe: string, annee: string, ici: string): string =>
  `le ${formatInstant(recueLe)}${annee === ici ? '' : ` (année ${annee})`}`;

function toDelai({ delai, echeance, etat }: DemandeRgpd) {
  return (
    <span className="pile-serree">
      <StatusBadge tone={TONS[delai]}>{LIBELLES_ETATS_DELAI[delai]}</StatusBadge>
      {etat === 'ouverte' ? <span className="gris petit">jusqu’au {formatInstant(echeance)}</span> : null}
    </span>
  );
}

/** Follow a request up to its answer, or remove it. What is of an earlier year cannot be put back: it is only changed. */
function Gestes({ ecole, demande }: { ecole: Ecole; demande: DemandeRgpd }) {
  // One of an earlier year is followed here, and removed there.
  const actions = demande.actionsPossibles.filter((action) => action !== 'supprimer' || demande.annee === ecole.annee);
  return (
    <GestesDeLigne
      precision={demande.objet}
      actions={actions}
      correction={{
        titre: 'Suivre la demande',
        libelle: demande.etat === 'ouverte' ? 'suivre' : 'modifier',
        formulaire: (close) => <FormulaireDemande ecole={ecole} demande={demande} onDone={close} />,
      }}
      retrait={{
        envoi: toRetrait(ecole, demande),
        succes: 'Supprimé',
        ajout: toAjout(ecole),
        copie: toCopie(CreateDemandeRgpdDto, demande),
      }}
    />
  );
}
