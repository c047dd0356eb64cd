import { Button, Empty, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { DetailPage } from '../../cadres/index.js';
import { useAcademie } from '../pilotage/index.js';
import { DemandesAcademie } from './demandes-academie.js';
import { useCampagnes } from './equipement-academie-api.js';
import type { CampagnesVue } from './equipement-academie-api.js';
import { FormulaireCampagne } from './formulaire-campagne.js';
import { LigneCampagne } from './ligne-campagne.js';

/** Equipment campaigns of an académie, and what its schools ask for. */
export function EquipementAcademie() {
  const academie = useAcademie();
  const campagnes = useCampagnes(academie.path);
  return (
    <DetailPage
      query={campagnes}
      name="Équipement"
      head={(donnees) => ({
        title: toTitre(donnees),
        sous: 'Une campagne s’adresse aux établissements d’une collectivité ; ils demandent, vous répondez.',
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
    >
      {(donnees) => <Contenu academie={academie} donnees={donnees} />}
    </DetailPage>
  );
}

function toTitre({ elements }: CampagnesVue): string {
  const ouvertes = elements.filter(({ etat }) => etat === 'ouverte').length;
  const attente = elements.reduce((somme, { sansReponse }) => somme + sansReponse, 0);
  if (elements.length === 0) return 'Aucune campagne d’équipement cette année';
  const campagnes =
    ouvertes === 0 ? 'Aucune campagne ouverte' : formatPluriel(ouvertes, 'campagne ouverte', 'campagnes ouvertes');
  const demandes = attente === 0 ? 'aucune demande sans réponse' : `${formatPluriel(attente, 'demande')} sans réponse`;
  return `${campagnes}, ${demandes}`;
}

interface ContenuProps {
  academie: ReturnType<typeof useAcademie>;
  donnees: CampagnesVue;
}

function Contenu({ academie, donnees }: ContenuProps) {
  const [ajout, setAjout] = useState(false);
  const { elements, actionsPossibles } = donnees;
  const canOpen = actionsPossibles.includes('ouvrir') && !ajout;
  const bouton = canOpen ? <Button onClick={() => setAjout(true)}>Ouvrir une campagne</Button> : null;
  return (
    <>
      <section className="section pile" aria-labelledby="titre-campagnes">
        <h2 id="titre-campagnes">Campagnes</h2>
        {ajout ? <FormulaireCampagne academie={academie.path} onDone={() => setAjout(false)} /> : null}
        {elements.length === 0 && !ajout ? (
          <Empty title="Aucune campagne" actions={bouton}>
            <p>Ouvrez-en une quand la collectivité recense les besoins des établissements.</p>
          </Empty>
        ) : null}
        {elements.map((campagne) => (
          <LigneCampagne key={campagne.id} academie={academie.path} campagne={campagne} />
        ))}
        {elements.length > 0 && bouton ? <div className="actions">{bouton}</div> : null}
      </section>
      {elements.length > 0 ? <DemandesAcademie academie={academie} campagnes={elements} /> : null}
    </>
  );
}
