import { LIBELLES_GENRES_DOCUMENT } from '@focale/domaine';
import { Button, Empty, formatDate } from '@focale/ui';
import { useState } from 'react';
import { DetailPage, QuiVoit } from '../../../cadres/index.js';
import { useEcole } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { CarteDocument } from './carte-document.js';
import { useDocuments } from './documents-api.js';
import type { DocumentsVue, Genre } from './documents-api.js';
import { FormulaireDocument } from './formulaire-document.js';

const GENRES = Object.entries(LIBELLES_GENRES_DOCUMENT) as [Genre, string][];

/** The charte d'usage and the plan d'action: their versions, when they were adopted. */
export function Documents() {
  const ecole = useEcole();
  const documents = useDocuments(ecole);
  return (
    <DetailPage
      query={documents}
      name="Documents de la commission"
      head={(donnees) => ({
        title: toTitre(donnees),
        sous: 'La charte se vote au conseil d’administration, puis s’annexe au règlement intérieur : ces deux dates cochent le film.',
      })}
    >
      {(donnees) => (
        <div className="pile">
          {GENRES.map(([genre, libelle]) => (
            <Section key={genre} ecole={ecole} donnees={donnees} genre={genre} libelle={libelle} />
          ))}
          <QuiVoit de="commission" quoi="ces documents" />
        </div>
      )}
    </DetailPage>
  );
}

function toTitre({ elements }: DocumentsVue): string {
  const charte = elements.filter(({ genre }) => genre === 'charte_usage');
  const adoptee = charte.find(({ adopteLe }) => adopteLe !== null);
  if (adoptee?.adopteLe) return `La charte d’usage est adoptée depuis le ${formatDate(adoptee.adopteLe)}`;
  return charte.length > 0 ? 'La charte d’usage reste à faire adopter' : 'La charte d’usage reste à écrire';
}

interface SectionProps {
  ecole: Ecole;
  donnees: DocumentsVue;
  genre: Genre;
  libelle: string;
}

function Section({ ecole, donnees, genre, libelle }: SectionProps) {
  const [ajout, setAjout] = useState(false);
  const versions = donnees.elements.filter((d) => d.genre === genre).sort((a, b) => b.numero - a.numero);
  const bouton =
    donnees.actionsPossibles.includes('ajouter') && !ajout ? (
      <Button variant="secondary" small onClick={() => setAjout(true)}>
        {versions.length > 0 ? 'Ajouter une version' : 'Ajouter'}
        <span className="sr"> : {libelle}</span>
      </Button>
    ) : null;
  return (
    <section className="section pile">
      <div className="section-titre">
        <h2>{libelle}</h2>
        {versions.length > 0 ? bouton : null}
      </div>
      {ajout ? (
        <FormulaireDocument ecole={ecole} genre={genre} libelle={libelle} onDone={() => setAjout(false)} />
      ) : null}
      {versions.length === 0 && !ajout ? <Empty title="Aucune version déposée" actions={bouton} /> : null}
      {versions.map((version) => (
        <CarteDocument key={version.id} ecole={ecole} document={version} />
      ))}
    </section>
  );
}
