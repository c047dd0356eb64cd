import { UpdateDocumentDto } from '@focale/api-client';
import type { Regles } from '@focale/api-client';
import { Champ, Fichier, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toDepot } from './documents-api.js';
import type { Genre } from './documents-api.js';

const REGLES = {
  titre: UpdateDocumentDto.titre,
  fichier: {
    genre: 'fichier',
    libelle: 'Fichier',
    aide: 'PDF de préférence ; vous pouvez aussi n’enregistrer que le titre.',
    requis: false,
  },
} as const satisfies Regles;

interface Props {
  ecole: Ecole;
  genre: Genre;
  libelle: string;
  onDone: () => void;
}

/** A new version of a document; earlier ones stay. */
export function FormulaireDocument({ ecole, genre, libelle, onDone }: Props) {
  const formulaire = useFormulaire({
    regles: REGLES,
    envoi: toDepot(ecole),
    titre: `Ajouter une version : ${libelle}`,
    defaut: { titre: libelle },
    fixe: { genre },
    succes: 'Version ajoutée',
    onEcrit: onDone,
  });
  return (
    <Formulaire de={formulaire} action="Ajouter" onAnnuler={onDone} className="carte formulaire">
      <Champ de={formulaire} nom="titre" />
      <Fichier de={formulaire} nom="fichier" accept=".pdf,.docx,.odt,application/pdf" />
    </Formulaire>
  );
}
