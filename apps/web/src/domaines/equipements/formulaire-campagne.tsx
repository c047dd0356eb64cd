import { CreateCampagneDto } from '@focale/api-client';
import { proposeCollectivite, type TypeEtablissement } from '@focale/domaine';
import { useEffect } from 'react';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { QuiVoit } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import { useTerritoires } from '../etablissements/index.js';
import { toAjoutCampagne, toCorrectionCampagne } from './equipement-api.js';
import type { Campagne, Chemin } from './equipement-api.js';

interface Props {
  academie: Chemin;
  campagne?: Campagne;
  onDone: () => void;
}

/** A campaign: whom it concerns, which collectivité equips, what may be asked for, until when. */
export function FormulaireCampagne({ academie, campagne, onDone }: Props) {
  const { departements } = useTerritoires();
  const formulaire = useFormulaire({
    regles: CreateCampagneDto,
    envoi: campagne ? toCorrectionCampagne(academie, campagne.id) : toAjoutCampagne(academie),
    titre: campagne?.titre ?? 'Ouvrir une campagne',
    lue: campagne,
    defaut: { ouverteLe: useAujourdhui() },
    succes: campagne ? 'Campagne modifiée' : 'Campagne ouverte',
    onEcrit: onDone,
  });
  const { form } = formulaire;
  // The collectivité follows the types as long as nobody wrote another one.
  useEffect(
    () =>
      form.subscribe({
        name: 'types',
        formState: { values: true },
        callback: ({ values }) => {
          if (['', 'Région', 'Département'].includes(values['collectivite'] as string))
            form.setValue('collectivite', proposeCollectivite(values['types'] as TypeEtablissement[]));
        },
      }),
    [form],
  );
  return (
    <Formulaire
      de={formulaire}
      action={campagne ? 'Enregistrer' : 'Ouvrir la campagne'}
      onAnnuler={onDone}
      className="carte formulaire"
      quiVoit={<QuiVoit>Les établissements concernés lisent la campagne dès qu’elle est enregistrée.</QuiVoit>}
    >
      <Champ de={formulaire} nom="titre" placeholder="Équipement des collèges 2027" />
      <Champ de={formulaire} nom="types" />
      <div className="champs">
        <Champ de={formulaire} nom="collectivite" />
        <Champ
          de={formulaire}
          nom="departement"
          neant="Toute l’académie"
          options={departements
            .filter((departement) => departement.academie === academie.code)
            .map(({ code, nom }) => ({ value: code, label: nom }))}
        />
      </div>
      <Champ de={formulaire} nom="categories" />
      <div className="champs">
        <Champ de={formulaire} nom="ouverteLe" />
        <Champ de={formulaire} nom="closeLe" />
      </div>
      <Champ de={formulaire} nom="consignes" />
    </Formulaire>
  );
}
