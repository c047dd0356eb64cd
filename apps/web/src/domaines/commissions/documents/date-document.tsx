import { UpdateDocumentDto } from '@focale/api-client';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import { useAujourdhui } from '../../annees/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toCorrection } from './documents-api.js';
import type { DocumentNumerique } from './documents-api.js';

interface Props {
  ecole: Ecole;
  document: DocumentNumerique;
  champ: 'adopteLe' | 'annexeLe';
  onDone: () => void;
}

/** One date of a document: it completes an action of the film by itself. */
export function DateDocument({ ecole, document, champ, onDone }: Props) {
  const formulaire = useFormulaire({
    regles: UpdateDocumentDto,
    envoi: toCorrection(ecole, document.id),
    titre: document.titre,
    lue: document,
    propose: { [champ]: useAujourdhui() },
    demandes: () => [champ],
    succes: 'Date enregistrée : l’action du film est cochée',
    onEcrit: onDone,
  });
  return (
    <Formulaire de={formulaire} nom={document.titre} action="Enregistrer" onAnnuler={onDone}>
      <Champ de={formulaire} nom={champ} />
    </Formulaire>
  );
}
