import { DELAIS_RGPD_PAR_DEFAUT } from '@focale/domaine';
import { Button, ChoiceGroup, TextField, formatEuros, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormProblem, QuiVoit } from '../../../cadres/index.js';
import { useUpdateParametres } from './parametres-api.js';
import type { CheminAcademie, Parametres } from './parametres-api.js';

interface Saisie {
  libelleRole: Parametres['libelleRole'];
  libelleService: string;
  libelleCommission: string;
  tauxRecommandes: string[];
  enveloppeImp: string;
  rentreeOuverteLe: string;
  rgpdDroitsMois: string;
  rgpdViolationHeures: string;
}

const LIBELLES = {
  libelleRole: 'Nom de la mission',
  libelleService: 'Nom du service',
  libelleCommission: 'Nom de la commission',
  tauxRecommandes: 'Taux recommandés',
  enveloppeImp: 'Enveloppe',
  rentreeOuverteLe: 'Ouverture de la rentrée',
  rgpdDroitsMois: 'Délai de réponse aux demandes de droits',
  rgpdViolationHeures: 'Délai de notification d’une violation',
};

const ROLES = [
  { value: 'RRUPN', label: 'RRUPN', hint: 'Référent pour les ressources et usages pédagogiques numériques' },
  { value: 'RUPN', label: 'RUPN', hint: 'Référent pour les usages pédagogiques numériques' },
];

/** The five rates in euros, as the API names them. */
const TAUX_EUROS = [312.5, 625, 1250, 2500, 3750] as const;

interface Props {
  academie: CheminAcademie;
  parametres: Parametres;
}

/** Names, recommended rates, envelope and opening of the rentrée. */
export function FormulaireParametres({ academie, parametres }: Props) {
  const [version, setVersion] = useState(parametres.version);
  const update = useUpdateParametres(academie);
  const toast = useToast();
  const { register, handleSubmit, formState } = useForm<Saisie>({ defaultValues: toSaisie(parametres) });
  const submit = handleSubmit((saisie) =>
    update.mutate(
      {
        libelleRole: saisie.libelleRole,
        libelleService: saisie.libelleService,
        libelleCommission: saisie.libelleCommission,
        tauxRecommandes: TAUX_EUROS.filter((taux) => saisie.tauxRecommandes.includes(String(taux))),
        enveloppeImp: toNombre(saisie.enveloppeImp),
        rentreeOuverteLe: saisie.rentreeOuverteLe === '' ? null : saisie.rentreeOuverteLe,
        rgpdDroitsMois: toNombre(saisie.rgpdDroitsMois),
        rgpdViolationHeures: toNombre(saisie.rgpdViolationHeures),
        version,
      },
      { onSuccess: () => toast('Paramètres enregistrés') },
    ),
  );
  return (
    <form className="formulaire carte" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={update.error}
        avant={parametres}
        libelles={LIBELLES}
        onReprendre={(courant) => {
          setVersion((courant as Parametres).version);
          update.reset();
        }}
      />
      <TextField
        type="date"
        label="Ouverture de la préparation de rentrée"
        hint="À cette date, chaque établissement peut reconduire, changer ou terminer ce qu’il avait déclaré l’année précédente."
        {...register('rentreeOuverteLe')}
      />
      <ChoiceGroup type="radio" label="Nom de la mission" options={ROLES} controls={register('libelleRole')} />
      <div className="champs">
        <TextField
          label="Nom du service"
          hint="Par exemple SRANE, DRANE"
          error={formState.errors.libelleService?.message}
          {...register('libelleService', { required: 'Donnez le nom du service.' })}
        />
        <TextField
          label="Nom de la commission"
          error={formState.errors.libelleCommission?.message}
          {...register('libelleCommission', { required: 'Donnez le nom de la commission.' })}
        />
      </div>
      <ChoiceGroup
        type="checkbox"
        label="Taux d’IMP recommandés"
        error={formState.errors.tauxRecommandes?.message}
        hint="Un chef d’établissement qui s’en écarte est averti ; rien ne lui est refusé."
        options={TAUX_EUROS.map((taux) => ({ value: String(taux), label: formatEuros(taux) }))}
        controls={register('tauxRecommandes', {
          validate: (choisis) => choisis.length > 0 || 'Choisissez au moins un taux.',
        })}
        columns
      />
      <TextField
        type="number"
        min={0}
        step="0.01"
        inputMode="decimal"
        label="Enveloppe d’IMP de l’académie, en euros"
        hint="Facultatif : les établissements ne la voient pas."
        {...register('enveloppeImp')}
      />
      <div className="champs">
        <TextField
          type="number"
          min={1}
          max={12}
          label="Réponse à une demande de droits, en mois"
          hint={`Vide : ${DELAIS_RGPD_PAR_DEFAUT.droitsMois} mois, montré « à vérifier ».`}
          {...register('rgpdDroitsMois')}
        />
        <TextField
          type="number"
          min={1}
          max={720}
          label="Notification d’une violation de données, en heures"
          hint={`Vide : ${DELAIS_RGPD_PAR_DEFAUT.violationHeures} heures, montré « à vérifier ».`}
          {...register('rgpdViolationHeures')}
        />
      </div>
      <QuiVoit>
        Les établissements lisent les noms, les taux recommandés et la date ; l’enveloppe reste lue du SRANE et des
        référents départementaux.
      </QuiVoit>
      <div className="actions">
        <Button type="submit" busy={update.isPending}>
          Enregistrer les paramètres
        </Button>
      </div>
    </form>
  );
}

const toSaisie = (parametres: Parametres): Saisie => ({
  libelleRole: parametres.libelleRole,
  libelleService: parametres.libelleService,
  libelleCommission: parametres.libelleCommission,
  tauxRecommandes: parametres.tauxRecommandes.map(String),
  enveloppeImp: parametres.enveloppeImp === null ? '' : String(parametres.enveloppeImp),
  rentreeOuverteLe: parametres.rentreeOuverteLe ?? '',
  rgpdDroitsMois: parametres.rgpdDroitsMois?.toString() ?? '',
  rgpdViolationHeures: parametres.rgpdViolationHeures?.toString() ?? '',
});

const toNombre = (saisi: string): number | null => (saisi === '' ? null : Number(saisi));
