import { REPONSES_EQUIPEMENT, type ReponseEquipement } from '@focale/domaine';
import { Button, ChoiceGroup, Dialog, TextArea, TextField, formatPluriel, useToast } from '@focale/ui';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { FormProblem, QuiVoit } from '../../cadres/index.js';
import { useAnswerDemande } from './equipement-academie-api.js';
import type { Demande } from './equipement-api.js';

const LIBELLES: Readonly<Record<ReponseEquipement, string>> = {
  accordee: 'Accordée',
  accordee_en_partie: 'Accordée en partie',
  refusee: 'Refusée, avec la raison',
  livree: 'Livrée',
};

interface Props {
  uai: string;
  annee: string;
  demande: Demande;
  /** Name of the school, where several are on screen. */
  ecole?: string;
}

/** The button that answers a request, for who may. */
export function RepondreDemande({ uai, annee, demande, ecole }: Props) {
  const [ouvert, setOuvert] = useState(false);
  const possibles = (Object.keys(REPONSES_EQUIPEMENT) as ReponseEquipement[]).filter((etat) =>
    demande.actionsPossibles.includes(REPONSES_EQUIPEMENT[etat]),
  );
  if (possibles.length === 0) return null;
  return (
    <>
      <button type="button" className="lien" onClick={() => setOuvert(true)}>
        {demande.etat === 'demandee' ? 'répondre' : 'changer la réponse'}
        <span className="sr"> : {demande.besoin}</span>
      </button>
      {ouvert ? (
        <Dialog title={ecole ? `Répondre : ${ecole}` : 'Répondre à la demande'} onClose={() => setOuvert(false)}>
          <Reponse uai={uai} annee={annee} demande={demande} possibles={possibles} onDone={() => setOuvert(false)} />
        </Dialog>
      ) : null}
    </>
  );
}

type ReponseProps = Props & { possibles: readonly ReponseEquipement[]; onDone: () => void };

function Reponse({ uai, annee, demande, possibles, onDone }: ReponseProps) {
  const [version, setVersion] = useState(demande.version);
  const answer = useAnswerDemande(uai, annee, demande.id);
  const toast = useToast();
  const { register, handleSubmit, control, formState } = useForm({
    defaultValues: {
      etat: possibles[0] ?? ('accordee' as const),
      quantite: demande.quantiteAccordee ? String(demande.quantiteAccordee) : '',
      reponse: demande.reponse ?? '',
    },
  });
  const etat = useWatch({ control, name: 'etat' });
  const submit = handleSubmit(({ quantite, reponse }) =>
    answer.mutate(
      {
        ...{ etat, reponse: reponse || null, version },
        quantiteAccordee: etat === 'accordee_en_partie' && quantite !== '' ? Number(quantite) : null,
      },
      {
        onSuccess: () => {
          toast('Réponse enregistrée : l’établissement la lit');
          onDone();
        },
      },
    ),
  );
  return (
    <form className="formulaire" noValidate onSubmit={(event) => void submit(event)}>
      <FormProblem
        error={answer.error}
        avant={demande}
        libelles={{ etat: 'État', besoin: 'Besoin', quantite: 'Quantité', reponse: 'Réponse' }}
        onReprendre={(courant) => {
          setVersion((courant as Demande).version);
          answer.reset();
        }}
      />
      <p>
        {demande.besoin} : {formatPluriel(demande.quantite, 'demandé')}.
      </p>
      <ChoiceGroup
        type="radio"
        label="Réponse"
        options={possibles.map((value) => ({ value, label: LIBELLES[value] }))}
        controls={register('etat')}
      />
      {etat === 'accordee_en_partie' ? (
        <TextField type="number" min={1} label="Quantité accordée" {...register('quantite')} />
      ) : null}
      <TextArea
        label={etat === 'refusee' ? 'Raison du refus' : 'Message à l’établissement'}
        error={formState.errors.reponse?.message}
        {...register('reponse', {
          validate: (texte) =>
            etat !== 'refusee' || texte !== '' || 'Dites pourquoi : l’établissement lira cette raison.',
        })}
      />
      <QuiVoit>Tous ceux qui suivent l’établissement lisent cette réponse.</QuiVoit>
      <div className="actions">
        <Button type="submit" busy={answer.isPending}>
          Répondre
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          Annuler
        </Button>
      </div>
    </form>
  );
}
