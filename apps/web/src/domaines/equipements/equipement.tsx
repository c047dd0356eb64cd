import { CreateDemandeDto } from '@focale/api-client';
import { Button, DataTable, Empty, StatusBadge, formatDate, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { toCopie } from '../../cadres/formulaire/index.js';
import { BoutonGeste, GestesDeLigne } from '../../cadres/gestes/index.js';
import { DetailPage, QuiVoit } from '../../cadres/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAjoutDemande, toReprise, toRetraitDemande, toTransmission, useEquipement } from './equipement-api.js';
import type { CampagneDeLEcole, Demande, EquipementVue } from './equipement-api.js';
import { COLONNES_DE_DEMANDE, EtatDeLaDemande, ETATS_CAMPAGNE } from './etats.js';
import { FormulaireDemande } from './formulaire-demande.js';
import { RepondreDemande } from './repondre-demande.js';

/** Equipment campaigns open to the school, and what it asks for. */
export function Equipement() {
  const ecole = useEcole();
  const equipement = useEquipement(ecole);
  return (
    <DetailPage
      query={equipement}
      name="Équipement"
      head={(donnees) => ({
        title: toTitre(donnees),
        sous: 'Ce que la collectivité propose d’équiper, ce que l’établissement demande, ce qui lui est répondu.',
      })}
    >
      {({ campagnes, demandes }) => (
        <div className="pile">
          {campagnes.length === 0 ? (
            <Empty title="Aucune campagne pour l’instant">
              <p>Quand une campagne concerne votre établissement, elle s’ouvre ici.</p>
            </Empty>
          ) : null}
          {campagnes.map((campagne) => (
            <CarteCampagne
              key={campagne.id}
              ecole={ecole}
              campagne={campagne}
              demandes={demandes.filter((demande) => demande.campagne === campagne.id)}
            />
          ))}
          <QuiVoit de="equipements" quoi="les demandes transmises">
            Les brouillons restent dans l’établissement.
          </QuiVoit>
        </div>
      )}
    </DetailPage>
  );
}

function toTitre({ campagnes, demandes }: EquipementVue): string {
  const brouillons = demandes.filter(({ etat }) => etat === 'brouillon').length;
  const ouverte = campagnes.find(({ etat }) => etat === 'ouverte');
  if (ouverte && brouillons > 0)
    return `${formatPluriel(brouillons, 'demande')} à transmettre avant le ${formatDate(ouverte.closeLe)}`;
  if (ouverte) return `« ${ouverte.titre} » est ouverte jusqu’au ${formatDate(ouverte.closeLe)}`;
  return campagnes.length === 0 ? 'Aucune campagne d’équipement cette année' : 'Aucune campagne n’est ouverte';
}

interface CarteProps {
  ecole: Ecole;
  campagne: CampagneDeLEcole;
  demandes: readonly Demande[];
}

/** One campaign: who equips, until when, what the school asks for in it. */
function CarteCampagne({ ecole, campagne, demandes }: CarteProps) {
  const [ajout, setAjout] = useState(false);
  const { titre, collectivite, consignes, etat, ouverteLe, closeLe, actionsPossibles } = campagne;
  const { tone, label } = ETATS_CAMPAGNE[etat];
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

/** What a school asks for in one campaign. */
function TableauDemandes({ ecole, campagne, demandes }: CarteProps) {
  return (
    <DataTable
      caption={`Demandes : ${campagne.titre}`}
      rows={demandes}
      rowKey={({ id }) => id}
      columns={[
        ...COLONNES_DE_DEMANDE,
        { title: 'État', cell: (demande) => <EtatDeLaDemande demande={demande} /> },
        { title: 'Gestes', cell: (demande) => <Gestes ecole={ecole} campagne={campagne} demande={demande} /> },
      ]}
    />
  );
}

interface GestesProps {
  ecole: Ecole;
  campagne: CampagneDeLEcole;
  demande: Demande;
}

/** What the reader may do with a request, in the school or for the SRANE. */
function Gestes({ ecole, campagne, demande }: GestesProps) {
  const { actionsPossibles, id, version, besoin } = demande;
  const reprise = (lue: number) => ({ envoi: toReprise(ecole, id), corps: { version: lue } });
  return (
    <GestesDeLigne
      precision={besoin}
      actions={actionsPossibles}
      correction={{
        titre: 'Modifier la demande',
        formulaire: (close) => <FormulaireDemande ecole={ecole} campagne={campagne} demande={demande} onDone={close} />,
      }}
      retrait={{
        envoi: toRetraitDemande(ecole, demande),
        succes: 'Demande supprimée',
        ajout: toAjoutDemande(ecole),
        copie: { campagne: campagne.id, ...toCopie(CreateDemandeDto, demande) },
      }}
    >
      {actionsPossibles.includes('transmettre') ? (
        <BoutonGeste
          precision={besoin}
          geste={{
            envoi: toTransmission(ecole, id),
            corps: { version },
            succes: 'Demande transmise',
            annulation: (transmise) => reprise(transmise.version),
          }}
        >
          transmettre
        </BoutonGeste>
      ) : null}
      {actionsPossibles.includes('reprendre') ? (
        <BoutonGeste precision={besoin} geste={{ ...reprise(version), succes: 'Demande reprise en brouillon' }}>
          reprendre en brouillon
        </BoutonGeste>
      ) : null}
      <RepondreDemande uai={ecole.uai} annee={ecole.annee} demande={demande} />
    </GestesDeLigne>
  );
}
