import type { Regles } from '@focale/api-client';
import { Button } from '@focale/ui';
import { Champ, Fichier, Formulaire, useFormulaire, useValeur } from '../../../cadres/formulaire/index.js';
import { QuiVoit } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import { useContexteFilm } from '../contexte-film.js';
import { toAjout } from './preuves-api.js';

const REGLES = {
  nature: {
    genre: 'choix',
    libelle: 'La preuve est',
    requis: true,
    choix: [
      { value: 'fichier', label: 'Un fichier' },
      { value: 'lien', label: 'Un lien' },
    ],
  },
  fichier: {
    genre: 'fichier',
    libelle: 'Fichier',
    aide: 'Compte rendu, procès-verbal, capture… sans donnée d’élève',
    requis: 'Choisissez le fichier à joindre.',
  },
  adresse: {
    genre: 'texte',
    libelle: 'Adresse',
    aide: 'Complète, par exemple https://…',
    requis: true,
    min: 1,
    max: 500,
  },
  titre: { genre: 'texte', libelle: 'Ce que c’est', requis: true, min: 1, max: 200 },
  dateeDu: { genre: 'jour', libelle: 'Datée du', aide: 'Le jour dont elle témoigne', requis: true },
} as const satisfies Regles;

/** A new proof: a file or a link, its name, the day it testifies of. */
export function FormulairePreuve({ code, onDone }: { code: string; onDone: () => void }) {
  const { ecole } = useContexteFilm();
  const formulaire = useFormulaire({
    regles: REGLES,
    envoi: toAjout(ecole, code),
    titre: 'Joindre une preuve',
    defaut: { nature: 'fichier', dateeDu: useAujourdhui() },
    nonEnvoyes: ['nature'],
    sansObjet: ({ nature }) => (nature === 'lien' ? ['fichier'] : ['adresse']),
    succes: 'Preuve jointe',
    onEcrit: onDone,
  });
  const { getValues, setValue } = formulaire.form;
  return (
    <Formulaire
      de={formulaire}
      action="Joindre"
      discret
      gestes={
        <Button
          variant="tertiary"
          onClick={() => {
            formulaire.abandon();
            onDone();
          }}
        >
          Renoncer
        </Button>
      }
      quiVoit={<QuiVoit de="film" quoi="cette preuve" />}
    >
      <Champ de={formulaire} nom="nature" forme="boutons" colonnes />
      {useValeur(formulaire, 'nature') === 'lien' ? (
        <Champ de={formulaire} nom="adresse" forme="ligne" type="url" />
      ) : (
        <Fichier
          de={formulaire}
          nom="fichier"
          accept=".pdf,.png,.jpg,.jpeg,.docx,.odt,application/pdf,image/png,image/jpeg"
          onFichier={({ name }) => {
            if (getValues('titre') === '') setValue('titre', name.replace(/\.[^.]+$/, ''), { shouldDirty: true });
          }}
        />
      )}
      <Champ de={formulaire} nom="titre" />
      <Champ de={formulaire} nom="dateeDu" />
    </Formulaire>
  );
}
