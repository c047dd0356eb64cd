import type { Regles } from '@focale/api-client';
import { Alert, DataTable, formatPluriel } from '@focale/ui';
import type { ProblemeApi } from '../../api/probleme-api.js';
import { Champ, Fichier, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { QuiVoit } from '../../cadres/index.js';
import { toImport } from './grille-api.js';

const REGLES = {
  titre: { genre: 'texte', libelle: 'Titre', requis: true, min: 1, max: 120 },
  fichier: {
    genre: 'fichier',
    libelle: 'Fichier CSV',
    aide: 'Première ligne : domaine;item;palier. Un palier par ligne.',
    requis: 'Choisissez un fichier.',
  },
} as const satisfies Regles;

/** A new version of the grid: imported whole, or refused with each wrong cell. */
export function ImportGrille({ academie }: { academie: { code: string; annee: string } }) {
  const formulaire = useFormulaire({
    regles: REGLES,
    envoi: toImport(academie),
    titre: 'Importer une grille',
    succes: 'Grille importée',
    suivante: () => ({}),
  });
  return (
    <section className="section">
      <h2>Importer une grille</h2>
      <Formulaire
        de={formulaire}
        action="Importer"
        className="carte pile"
        dire={(refus) => (refus.code === 'educap.grille_refusee' ? <Fautes probleme={refus} /> : null)}
        quiVoit={<QuiVoit>Tous les établissements de l’académie lisent cette grille.</QuiVoit>}
      >
        <Champ de={formulaire} nom="titre" />
        <Fichier de={formulaire} nom="fichier" accept=".csv,text/csv" />
      </Formulaire>
    </section>
  );
}

function Fautes({ probleme }: { probleme: ProblemeApi }) {
  return (
    <div className="pile">
      <Alert
        tone="error"
        live
        title={`${probleme.title} : ${formatPluriel(probleme.erreurs.length, 'point')} à corriger`}
      >
        <p>{probleme.detail}</p>
      </Alert>
      <DataTable
        caption="Ce qui empêche l’import"
        rows={probleme.erreurs}
        rowKey={({ champ, message }) => champ + message}
        columns={[
          { title: 'Où', cell: ({ champ }) => champ },
          { title: 'Ce qui ne va pas', cell: ({ message }) => message },
        ]}
      />
    </div>
  );
}
