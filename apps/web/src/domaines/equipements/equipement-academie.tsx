import { CreateCampagneDto } from '@focale/api-client';
import { LIBELLES_CATEGORIES_EQUIPEMENT, LIBELLES_TYPES_ETABLISSEMENT } from '@focale/domaine';
import { Button, Empty, StatusBadge, formatDate, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { toCopie } from '../../cadres/formulaire/index.js';
import { GestesDeLigne } from '../../cadres/gestes/index.js';
import { DetailPage } from '../../cadres/index.js';
import { useAcademie, useTerritoires } from '../etablissements/index.js';
import { DemandesAcademie } from './demandes-academie.js';
import { toAjoutCampagne, toRetraitCampagne, useCampagnes } from './equipement-api.js';
import type { Campagne, CampagnesVue, Chemin } from './equipement-api.js';
import { ETATS_CAMPAGNE } from './etats.js';
import { FormulaireCampagne } from './formulaire-campagne.js';

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

/** A campaign as the académie follows it: whom it concerns, until when, how many requests. */
function LigneCampagne({ academie, campagne }: { academie: Chemin; campagne: Campagne }) {
  const { titre, etat, ouverteLe, closeLe, categories, demandes, sansReponse, actionsPossibles, consignes } = campagne;
  const { tone, label } = ETATS_CAMPAGNE[etat];
  return (
    <article className="carte pile">
      <div className="section-titre">
        <h3>{titre}</h3>
        <StatusBadge tone={tone}>{label}</StatusBadge>
      </div>
      <Concernes campagne={campagne} />
      <p>
        Du {formatDate(ouverteLe)} au {formatDate(closeLe)} inclus.
      </p>
      <p className="petit gris">{categories.map((c) => LIBELLES_CATEGORIES_EQUIPEMENT[c]).join(' · ')}</p>
      {consignes ? <p className="gris">{consignes}</p> : null}
      <p>
        {formatPluriel(demandes, 'demande transmise', 'demandes transmises')}
        {demandes > 0 ? `, ${String(sansReponse)} sans réponse` : null}
      </p>
      <GestesDeLigne
        precision={titre}
        actions={actionsPossibles}
        correction={{
          titre: 'Modifier la campagne',
          formulaire: (close) => <FormulaireCampagne academie={academie} campagne={campagne} onDone={close} />,
        }}
        retrait={{
          envoi: toRetraitCampagne(academie, campagne),
          succes: 'Campagne supprimée',
          ajout: toAjoutCampagne(academie),
          copie: toCopie(CreateCampagneDto, campagne),
        }}
      />
    </article>
  );
}

function Concernes({ campagne: { collectivite, types, departement } }: { campagne: Campagne }) {
  const { toNomDepartement } = useTerritoires();
  const qui = types.length === 0 ? ['Tous les types'] : types.map((type) => LIBELLES_TYPES_ETABLISSEMENT[type]);
  const lieu = departement ? toNomDepartement(departement) : 'Toute l’académie';
  return <p>{[collectivite, qui.join(', '), lieu].join(' · ')}</p>;
}
