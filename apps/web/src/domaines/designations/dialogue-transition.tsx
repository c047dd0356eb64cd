import { ClotureDto } from '@focale/api-client';
import { Dialog } from '@focale/ui';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { useMots } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toTransition } from './designations-api.js';
import type { GesteDesignation } from './transitions.js';
import { toNom } from '../agents/index.js';
import type { Designation } from './types.js';

interface Props {
  ecole: Ecole;
  designation: Designation;
  geste: GesteDesignation;
  onClose: () => void;
}

/** Says what a transition will do before it is done: it leaves the school, so it is previewed rather than undone. */
export function DialogueTransition({ ecole, designation, geste, onClose }: Props) {
  const { dire } = useMots();
  const label = dire(geste.label);
  const titre = `${label} : ${toNom(designation.agent)}`;
  const formulaire = useFormulaire({
    // The widest of the transitions: each asks what it needs of it.
    regles: ClotureDto,
    envoi: toTransition(ecole, designation.id, geste.route),
    titre,
    lue: { version: designation.version },
    propose: { date: useAujourdhui() },
    demandes: () => (['date', 'motif'] as const).filter((champ) => geste[champ]),
    aRelire: true,
    succes: `${label} : c’est fait`,
    onEcrit: onClose,
  });
  return (
    <Dialog title={titre} onClose={onClose}>
      <Formulaire de={formulaire} action={label} onAnnuler={onClose}>
        <p>{dire(geste.consequence)}</p>
        {geste.date ? <Champ de={formulaire} nom="date" /> : null}
        {geste.motif ? <Champ de={formulaire} nom="motif" /> : null}
      </Formulaire>
    </Dialog>
  );
}
