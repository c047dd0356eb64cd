import { DeclareDesignationDto, UpdateDesignationDto } from '@focale/api-client';
import { Dialog, formatDe } from '@focale/ui';
import { Champ, Formulaire, Liste, useFormulaire } from '../../cadres/formulaire/index.js';
import type { FormulaireOuvert } from '../../cadres/formulaire/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toNom } from '../agents/index.js';
import { toCorrection } from './designations-api.js';
import type { Designation } from './designations-api.js';

interface Props {
  ecole: Ecole;
  designation: Designation;
  onClose: () => void;
}

/** Changes the dates and domains of a draft. */
export function DialogueModification({ ecole, designation, onClose }: Props) {
  const titre = `Mission ${formatDe(toNom(designation.agent))}`;
  const formulaire = useFormulaire({
    regles: UpdateDesignationDto,
    envoi: toCorrection(ecole, designation.id),
    titre,
    lue: designation,
    succes: 'Brouillon modifié',
    onEcrit: onClose,
  });
  return (
    <Dialog title={titre} onClose={onClose}>
      <Formulaire de={formulaire} action="Enregistrer" onAnnuler={onClose}>
        <ChampsMission de={formulaire} />
      </Formulaire>
    </Dialog>
  );
}

/** Dates, domains and sharing of a mission, declared or corrected. */
export function ChampsMission({
  de,
}: {
  de: FormulaireOuvert<typeof UpdateDesignationDto> | FormulaireOuvert<typeof DeclareDesignationDto>;
}) {
  // Both have these fields, under these names.
  const mission = de as FormulaireOuvert<typeof UpdateDesignationDto>;
  return (
    <>
      <div className="champs">
        <Champ de={mission} nom="debut" />
        <Champ de={mission} nom="fin" />
        <Champ de={mission} nom="prisLe" />
      </div>
      <Champ de={mission} nom="domaines" colonnes={false} />
      <Liste
        de={mission}
        nom="partages"
        ajout="Ajouter un domaine partagé"
        element="domaine partagé"
        neuf={{ domaine: 'administrer' }}
      >
        {(chemin) => (
          <>
            <Champ de={mission} nom={`${chemin}.domaine`} />
            <Champ de={mission} nom={`${chemin}.acteur`} />
          </>
        )}
      </Liste>
    </>
  );
}
