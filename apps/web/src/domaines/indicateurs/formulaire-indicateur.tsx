import { UpdateIndicateurDto } from '@focale/api-client';
import { formatValeur, LIBELLES_QUI_SAISIT, listDoutes, UNITES_INDICATEUR } from '@focale/domaine';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { QuiVoit } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toValeur } from './indicateurs-api.js';
import type { Indicateur } from './indicateurs-api.js';

interface Props {
  ecole: Ecole;
  indicateur: Indicateur;
  /** The indicator that this one is a part of. */
  entier: Indicateur | undefined;
  onDone: () => void;
}

/** The value of the year; what seems unlikely is asked about, and saved all the same when it is confirmed. */
export function FormulaireIndicateur({ ecole, indicateur, entier, onDone }: Props) {
  const { code, libelle, unite, source, precedente, quiSaisit } = indicateur;
  const envoi = toValeur(ecole, code);
  const formulaire = useFormulaire({
    regles: UpdateIndicateurDto,
    envoi,
    titre: libelle,
    lue: indicateur,
    doutes: (corps) => listDoutes((corps as { valeur: number | null }).valeur, { unite, precedente, parmi: entier }),
    succes: ({ valeur }) => (valeur === null ? `« ${libelle} » effacé` : `« ${libelle} » renseigné`),
    annulation: ({ version }) => ({ envoi, corps: { valeur: indicateur.valeur, version } }),
    onEcrit: onDone,
  });
  const mots = UNITES_INDICATEUR[unite];
  return (
    <Formulaire
      de={formulaire}
      action="Enregistrer"
      onAnnuler={onDone}
      quiVoit={<QuiVoit de="indicateurs" quoi="cette valeur" />}
    >
      <Champ
        de={formulaire}
        nom="valeur"
        libelle={mots === '' ? 'Valeur de l’année' : `Valeur de l’année, en ${mots}`}
        aide={[
          `${source}. ${LIBELLES_QUI_SAISIT[quiSaisit]} la saisit.`,
          precedente === null
            ? 'Rien de connu pour l’an dernier.'
            : `L’an dernier : ${formatValeur(precedente, unite)}.`,
        ].join(' ')}
      />
    </Formulaire>
  );
}
