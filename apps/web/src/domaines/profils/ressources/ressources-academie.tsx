import { LIBELLES_ETATS_RESSOURCE } from '@focale/domaine';
import { Button, Empty, SelectField, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { DetailPage, QuiVoit, toOptions, useFiltresDUrl } from '../../../cadres/index.js';
import { useAcademie } from '../../etablissements/index.js';
import { useRessourcesAcademie } from '../profil-academie-api.js';
import type { CheminAcademie, RessourcesDAcademie } from '../profil-academie-api.js';
import { Delai, FormulaireRessource } from './formulaire-ressource.js';
import { TableauRessources } from './tableau-ressources.js';

/** The library of an académie, as its SRANE keeps it. */
export function RessourcesAcademie() {
  const academie = useAcademie();
  const ressources = useRessourcesAcademie(academie.path);
  return (
    <DetailPage
      query={ressources}
      name="Bibliothèque de ressources"
      head={({ ressources: liste }) => ({
        title: toTitre(liste),
        sous: 'Le titre d’une ressource est celui que le film nomme : donnez son adresse, elle devient un lien sur les lignes du film.',
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
    >
      {(donnees) => <Contenu academie={academie.path} donnees={donnees} />}
    </DetailPage>
  );
}

function Contenu({ academie, donnees }: { academie: CheminAcademie; donnees: RessourcesDAcademie }) {
  const [ajout, setAjout] = useState(false);
  const { get, set } = useFiltresDUrl();
  const { ressources, themes, delai, actionsPossibles } = donnees;
  const etat = get('etat');
  const theme = get('theme');
  const retenues = ressources.filter(
    (ressource) => (etat === '' || ressource.etat === etat) && (theme === '' || ressource.themes.includes(theme)),
  );
  return (
    <div className="pile">
      {ajout ? <FormulaireRessource academie={academie} themes={themes} onDone={() => setAjout(false)} /> : null}
      <div className="filtres">
        {actionsPossibles.includes('ajouter') && !ajout ? (
          <Button onClick={() => setAjout(true)}>Ajouter une ressource</Button>
        ) : null}
        <SelectField
          label="État"
          vide="Tous"
          options={toOptions(LIBELLES_ETATS_RESSOURCE)}
          value={etat}
          onChange={(event) => set('etat', event.target.value)}
        />
        <SelectField
          label="Thème"
          vide="Tous"
          options={themes.map((value) => ({ value, label: value }))}
          value={theme}
          onChange={(event) => set('theme', event.target.value)}
        />
      </div>
      {retenues.length === 0 ? (
        <Empty title={ressources.length === 0 ? 'La bibliothèque est vide' : 'Aucune ressource ne correspond'} />
      ) : (
        <TableauRessources key={`${etat}:${theme}`} academie={academie} ressources={retenues} themes={themes} />
      )}
      <Delai key={delai.version} academie={academie} delai={delai} canEdit={actionsPossibles.includes('regler')} />
      <QuiVoit>Tous les établissements de l’académie lisent la bibliothèque.</QuiVoit>
    </div>
  );
}

function toTitre(ressources: RessourcesDAcademie['ressources']): string {
  if (ressources.length === 0) return 'La bibliothèque est vide';
  const count = (etat: string) => ressources.filter((ressource) => ressource.etat === etat).length;
  const [sans, vieilles, mortes] = [count('sans_adresse'), count('a_verifier'), count('morte')];
  const manques = [
    sans > 0 ? `${sans} sans adresse` : null,
    vieilles > 0 ? `${vieilles} à vérifier` : null,
    mortes > 0 ? `${formatPluriel(mortes, 'lien mort', 'liens morts')}` : null,
  ].filter(Boolean);
  const total = formatPluriel(ressources.length, 'ressource');
  return manques.length === 0 ? `${total}, toutes vérifiées` : `${total} : ${manques.join(', ')}`;
}
