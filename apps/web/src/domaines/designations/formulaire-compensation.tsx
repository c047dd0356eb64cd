import { formatDe } from '@focale/ui';
import { UpdateCompensationDto } from '@focale/api-client';
import { Champ, Formulaire, useFormulaire, useValeur } from '../../cadres/formulaire/index.js';
import { QuiVoit } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toNom } from '../agents/index.js';
import { toCompensation } from './designations-api.js';
import type { Designation } from './designations-api.js';

interface Props {
  ecole: Ecole;
  designation: Designation;
  onDone: () => void;
}

/** What each nature has nothing to say of. */
const SANS_OBJET: Readonly<Record<string, readonly (keyof typeof UpdateCompensationDto)[]>> = {
  allegement: ['taux', 'proposeeLe', 'saisieSts'],
  aucune: ['taux', 'avisConseilPedagogique', 'avisCa', 'proposeeLe', 'saisieSts'],
};

/** The compensation of a mandate, which has one version with it. */
const toLue = ({ compensation, version }: Pick<Designation, 'compensation' | 'version'>): object => ({
  ...compensation,
  version,
});

/** Sets the compensation of one person: an IMP among five rates, an allègement, or none; never both. */
export function FormulaireCompensation({ ecole, designation, onDone }: Props) {
  const qui = toNom(designation.agent);
  const formulaire = useFormulaire({
    regles: UpdateCompensationDto,
    envoi: toCompensation(ecole, designation.id),
    titre: `Compensation ${formatDe(qui)}`,
    lue: toLue(designation),
    relue: toLue,
    propose: designation.compensation ? undefined : { nature: 'imp' },
    sansObjet: ({ nature }) => SANS_OBJET[nature] ?? [],
    succes: ({ avertissements }) => ['Compensation enregistrée', ...avertissements].join('. '),
    onEcrit: onDone,
  });
  const nature = useValeur(formulaire, 'nature');
  return (
    <Formulaire
      de={formulaire}
      action="Enregistrer"
      onAnnuler={onDone}
      quiVoit={
        <QuiVoit de="montants" quoi="le montant">
          Personne d’autre.
        </QuiVoit>
      }
    >
      <Champ de={formulaire} nom="nature" forme="boutons" />
      {nature === 'imp' ? (
        <Champ de={formulaire} nom="taux" libelle={`Taux annuel de l’IMP ${formatDe(qui)}`} neant="Choisir un taux" />
      ) : null}
      {nature === 'aucune' ? null : (
        <div className="champs">
          <Champ de={formulaire} nom="avisConseilPedagogique" />
          <Champ de={formulaire} nom="avisCa" />
          {nature === 'imp' ? <Champ de={formulaire} nom="proposeeLe" /> : null}
          {nature === 'imp' ? <Champ de={formulaire} nom="saisieSts" /> : null}
        </div>
      )}
    </Formulaire>
  );
}
