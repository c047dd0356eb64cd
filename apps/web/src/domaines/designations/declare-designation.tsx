import { DESCRIPTIONS_FONCTIONS, DOMAINES } from '@focale/domaine';
import { Button, ChoiceGroup, TextField, buttonClass, useToast } from '@focale/ui';
import { useForm } from 'react-hook-form';
import { Link, useNavigate } from 'react-router';
import { FormPage, FormProblem, QuiVoit } from '../../cadres/index.js';
import { useEcole } from '../etablissements/ecole.js';
import { useDeclareDesignation } from './designations-api.js';

interface Saisie {
  prenom: string;
  nom: string;
  courriel: string;
  discipline: string;
  debut: string;
  fin: string;
  domaines: string[];
  acteur: string;
}

const OPTIONS = DOMAINES.map((value) => ({
  value,
  label: DESCRIPTIONS_FONCTIONS[value].libelle,
  hint: DESCRIPTIONS_FONCTIONS[value].facultative ? 'Facultatif, là où l’établissement en a besoin' : undefined,
}));

/** Declares a RRUPN: who, when, for which domains. Saved as a draft; nothing leaves before it is transmitted. */
export function DeclareDesignation() {
  const ecole = useEcole();
  const declare = useDeclareDesignation(ecole);
  const navigate = useNavigate();
  const toast = useToast();
  const retour = `${ecole.base}/designations`;
  const { register, handleSubmit, formState } = useForm<Saisie>({
    defaultValues: {
      debut: `${ecole.annee.slice(0, 4)}-09-01`,
      fin: '',
      domaines: ['conseiller', 'accompagner', 'administrer'],
      discipline: '',
      acteur: '',
    },
  });
  const { errors } = formState;
  const submit = handleSubmit((saisie) =>
    declare.mutate(toCorps(saisie), {
      onSuccess: () => {
        toast('Brouillon enregistré : il reste à le transmettre');
        void navigate(retour);
      },
    }),
  );
  return (
    <FormPage
      name="Déclarer un RRUPN"
      title="Qui sera RRUPN, et pour quelles missions ?"
      sous="Enregistré en brouillon : rien ne part avant que vous ne transmettiez."
      fil={<Link to={retour}>RRUPN et missions</Link>}
      quiVoit={
        <QuiVoit>Le brouillon est lu par la direction ; une fois transmis, aussi par l’intéressé et le SRANE.</QuiVoit>
      }
    >
      <form className="formulaire" noValidate onSubmit={(event) => void submit(event)}>
        <FormProblem error={declare.error} />
        <div className="champs">
          <TextField
            label="Prénom"
            autoComplete="off"
            error={errors.prenom?.message}
            {...register('prenom', { required: 'Indiquez le prénom.' })}
          />
          <TextField
            label="Nom"
            autoComplete="off"
            error={errors.nom?.message}
            {...register('nom', { required: 'Indiquez le nom.' })}
          />
        </div>
        <div className="champs">
          <TextField
            type="email"
            label="Adresse électronique professionnelle"
            hint="Une invitation y sera envoyée si la personne n’a pas de compte."
            autoComplete="off"
            error={errors.courriel?.message}
            {...register('courriel', { required: 'Indiquez l’adresse électronique professionnelle.' })}
          />
          <TextField label="Discipline ou fonction" hint="Facultatif" autoComplete="off" {...register('discipline')} />
        </div>
        <div className="champs">
          <TextField
            type="date"
            label="Début de la mission"
            hint="Premier jour"
            error={errors.debut?.message}
            {...register('debut', { required: 'Indiquez la date de début.' })}
          />
          <TextField
            type="date"
            label="Fin de la mission"
            hint="Facultatif : sans date, elle va jusqu’à la fin de l’année"
            {...register('fin')}
          />
        </div>
        <ChoiceGroup
          type="checkbox"
          label="Domaines confiés"
          options={OPTIONS}
          error={errors.domaines?.message}
          controls={register('domaines', {
            validate: (choisis) => choisis.length > 0 || 'Choisissez au moins un domaine.',
          })}
        />
        <TextField
          label="Un domaine est partagé avec quelqu’un ?"
          hint="Facultatif : nom ou fonction de la personne, par exemple « gestionnaire » ou « référent Pix »"
          {...register('acteur')}
        />
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

function toCorps({ prenom, nom, courriel, discipline, debut, fin, domaines, acteur }: Saisie) {
  return {
    agent: { prenom, nom, courriel, ...(discipline ? { discipline } : {}) },
    debut,
    ...(fin ? { fin } : {}),
    domaines,
    ...(acteur && domaines[0] ? { partages: domaines.slice(0, 1).map((domaine) => ({ domaine, acteur })) } : {}),
  };
}
