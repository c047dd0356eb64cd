import { UpdateCommissionDto } from '@focale/api-client';
import { LIBELLE_USUEL_COMMISSION } from '@focale/domaine';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { QuiVoit } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toDeclaration } from './commissions-api.js';
import type { Commission } from './types.js';

interface Props {
  ecole: Ecole;
  commission: Commission;
  onDone: () => void;
}

/** Declares or changes the commission. Its installation date completes the film by itself. */
export function FormulaireCommission({ ecole, commission, onDone }: Props) {
  const { modalite, libelle } = commission;
  const formulaire = useFormulaire({
    regles: UpdateCommissionDto,
    envoi: toDeclaration(ecole),
    titre: 'Commission numérique',
    lue: { ...commission, modalite: modalite ?? 'ad_hoc', libelle: libelle ?? LIBELLE_USUEL_COMMISSION },
    succes: 'Commission enregistrée',
    onEcrit: onDone,
  });
  return (
    <Formulaire
      de={formulaire}
      action="Enregistrer"
      onAnnuler={onDone}
      quiVoit={<QuiVoit de="commission" quoi="cette page" />}
    >
      <Champ de={formulaire} nom="modalite" forme="boutons" />
      <Champ de={formulaire} nom="libelle" requis />
      <Champ de={formulaire} nom="installeeLe" />
    </Formulaire>
  );
}
