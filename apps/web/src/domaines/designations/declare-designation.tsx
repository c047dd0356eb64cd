import { Button, TextField, buttonClass, useToast } from '@focale/ui';
import { useForm } from 'react-hook-form';
import { Link, useNavigate } from 'react-router';
import { FormPage, FormProblem, QuiVoit, useMots } from '../../cadres/index.js';
import { useEcole } from '../etablissements/index.js';
import { ChampsMission } from './champs-mission.js';
import { useDeclareDesignation } from './designations-api.js';
import { buildSaisie, toMission } from './saisie-mission.js';
import type { SaisieMission } from './saisie-mission.js';

interface Personne {
  prenom: string;
  nom: string;
  courriel: string;
  discipline: string;
}

const obligatoire = (message: string) => ({ required: message });

/** Declares a RRUPN: who, when, for which domains. Saved as a draft; nothing leaves before it is transmitted. */
export function DeclareDesignation() {
  const ecole = useEcole();
  const { dire } = useMots();
  const declare = useDeclareDesignation(ecole);
  const navigate = useNavigate();
  const toast = useToast();
  const retour = `${ecole.base}/designations`;
  const personne = useForm<Personne>({ defaultValues: { prenom: '', nom: '', courriel: '', discipline: '' } });
  const mission = useForm<SaisieMission>({ defaultValues: buildSaisie(ecole.annee) });
  const { errors } = personne.formState;
  const submit = async () => {
    const valides = await Promise.all([
      personne.trigger(undefined, { shouldFocus: true }),
      mission.trigger(undefined, { shouldFocus: true }),
    ]);
    if (valides.includes(false)) return;
    const { discipline, ...agent } = personne.getValues();
    declare.mutate(
      { agent: discipline ? { ...agent, discipline } : agent, ...toMission(mission.getValues()) },
      {
        onSuccess: () => {
          toast('Brouillon enregistré : il reste à le transmettre');
          void navigate(retour);
        },
      },
    );
  };
  return (
    <FormPage
      name="Déclarer un RRUPN"
      title="Qui sera RRUPN, et pour quelles missions ?"
      sous="Enregistré en brouillon : rien ne part avant que vous ne transmettiez."
      fil={<Link to={retour}>{dire('RRUPN et missions')}</Link>}
      quiVoit={
        <QuiVoit>Le brouillon est lu par la direction ; une fois transmis, aussi par l’intéressé et le SRANE.</QuiVoit>
      }
    >
      <form
        className="formulaire"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormProblem error={declare.error} />
        <div className="champs">
          <TextField
            label="Prénom"
            autoComplete="off"
            error={errors.prenom?.message}
            {...personne.register('prenom', obligatoire('Indiquez le prénom.'))}
          />
          <TextField
            label="Nom"
            autoComplete="off"
            error={errors.nom?.message}
            {...personne.register('nom', obligatoire('Indiquez le nom.'))}
          />
        </div>
        <div className="champs">
          <TextField
            type="email"
            label="Adresse électronique professionnelle"
            hint="Une invitation y sera envoyée si la personne n’a pas de compte."
            autoComplete="off"
            error={errors.courriel?.message}
            {...personne.register('courriel', obligatoire('Indiquez l’adresse électronique professionnelle.'))}
          />
          <TextField
            label="Discipline ou fonction"
            hint="Facultatif"
            autoComplete="off"
            {...personne.register('discipline')}
          />
        </div>
        <ChampsMission register={mission.register} errors={mission.formState.errors} />
        <div className="actions">
          <Button type="submit" busy={declare.isPending}>
            Enregistrer le brouillon
          </Button>
          <Link className={buttonClass('tertiary')} to={retour}>
            Annuler
          </Link>
        </div>
      </form>
    </FormPage>
  );
}
