import { Button, SelectField, TextField } from '@focale/ui';
import { useState } from 'react';
import { useContexteFilm } from '../contexte-film.js';
import { toLibelleResponsable } from '../libelles.js';
import { useUpdateAction } from '../suivi/use-update-action.js';
import type { ActionDuFilm } from '../types.js';
import { useResponsables } from './responsables-api.js';

const AUTRE = 'autre';

/** Who takes the line in charge: somebody with an account, or a name. */
export function Charge({ action }: { action: ActionDuFilm }) {
  const { ecole, film } = useContexteFilm();
  if (film.le || action.actionsPossibles.length === 0)
    return action.charge ? <p>En charge : {action.charge.nom}</p> : null;
  return <ChoixDeCharge key={JSON.stringify(action.charge)} action={action} ecole={ecole} />;
}

function ChoixDeCharge({ action, ecole }: { action: ActionDuFilm; ecole: Parameters<typeof useResponsables>[0] }) {
  const { code, charge, responsable } = action;
  const responsables = useResponsables(ecole).data ?? [];
  const update = useUpdateAction(ecole);
  const actuel = charge === null ? '' : (charge.agent ?? AUTRE);
  const [choix, setChoix] = useState(actuel);
  const [nom, setNom] = useState(charge && !charge.agent ? charge.nom : '');
  const dit = nom.trim();
  const change = choix === AUTRE ? dit !== '' && dit !== charge?.nom : choix !== actuel;
  const options = responsables.map(({ agent, prenom, nom: famille, fonctions }) => ({
    value: agent,
    label: [`${prenom} ${famille}`, fonctions.map(toLibelleResponsable).join(', ')].filter(Boolean).join(' – '),
  }));
  // Somebody who left the school since still holds the line until another takes it.
  if (charge?.agent && !options.some(({ value }) => value === charge.agent))
    options.unshift({ value: charge.agent, label: charge.nom });
  const save = () => {
    const personne = responsables.find(({ agent }) => agent === choix);
    if (choix === '') update.mutate({ code, saisie: { charge: null }, apercu: { charge: null } });
    else if (choix === AUTRE)
      update.mutate({ code, saisie: { charge: { nom: dit } }, apercu: { charge: { agent: null, nom: dit } } });
    else if (personne)
      update.mutate({
        code,
        saisie: { charge: { agent: choix } },
        apercu: { charge: { agent: choix, nom: `${personne.prenom} ${personne.nom}` } },
      });
  };
  return (
    <form
      className="pile-serree"
      onSubmit={(event) => {
        event.preventDefault();
        if (change) save();
      }}
    >
      <SelectField
        label="Qui s’en charge"
        vide={`${toLibelleResponsable(responsable)} (personne en particulier)`}
        options={[...options, { value: AUTRE, label: 'Quelqu’un d’autre…' }]}
        value={choix}
        onChange={(event) => setChoix(event.target.value)}
      />
      {choix === AUTRE ? (
        <TextField
          label="Son nom"
          hint="Un personnel de l’établissement, jamais un élève ni un parent"
          maxLength={160}
          autoComplete="off"
          value={nom}
          onChange={(event) => setNom(event.target.value)}
        />
      ) : null}
      {change ? (
        <div>
          <Button type="submit" variant="secondary" small>
            Enregistrer la personne
          </Button>
        </div>
      ) : null}
    </form>
  );
}
