import { Button, TextField, formatDate } from '@focale/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Ecole } from '../etablissements/ecole.js';
import { useUpdateAction } from './film.js';
import { toLibelleObligation, toLibelleResponsable } from './libelles.js';
import type { ActionDuFilm } from './types.js';

/** Everything the catalogue says of a line, and the statuses that are not one click away. */
export function DetailAction({ action, ecole }: { action: ActionDuFilm; ecole: Ecole }) {
  const obligation = toLibelleObligation(action.obligation, action.certitude);
  const lignes: [string, ReactNode][] = [
    ['Responsable', toLibelleResponsable(action.responsable)],
    ['Avec', (action.acteursAssocies ?? []).map(toLibelleResponsable).join(', ')],
    ['Échéance', formatDate(action.echeance)],
    ['Caractère', obligation],
    ['Texte', action.baseLegale],
    ['Ressources', (action.ressources ?? []).join(' ; ')],
    ['Outils', (action.outils ?? []).join(', ')],
    ['À savoir', action.remarque],
    ['Commentaire', action.commentaire],
  ];
  return (
    <div className="pile">
      <dl className="fiche">
        {lignes
          .filter(([, valeur]) => valeur)
          .map(([titre, valeur]) => [<dt key={`${titre}-t`}>{titre}</dt>, <dd key={titre}>{valeur}</dd>])}
      </dl>
      {action.actionsPossibles.length > 0 && action.nature === 'action' ? (
        <AutresStatuts action={action} ecole={ecole} />
      ) : null}
    </div>
  );
}

function AutresStatuts({ action, ecole }: { action: ActionDuFilm; ecole: Ecole }) {
  const update = useUpdateAction(ecole);
  const [motif, setMotif] = useState<string | null>(null);
  const send = (statut: ActionDuFilm['statut'], plus: { motif?: string } = {}) =>
    update.mutate({ code: action.code, saisie: { statut, ...plus } });
  return (
    <div className="rang">
      {action.statut !== 'en_cours' ? (
        <Button variant="tertiary" small onClick={() => send('en_cours')}>
          Passer en cours
        </Button>
      ) : null}
      {action.statut !== 'a_faire' ? (
        <Button variant="tertiary" small onClick={() => send('a_faire')}>
          Remettre à faire
        </Button>
      ) : null}
      {action.statut !== 'sans_objet' && motif === null ? (
        <Button variant="tertiary" small onClick={() => setMotif('')}>
          Sans objet ici
        </Button>
      ) : null}
      {motif !== null && action.statut !== 'sans_objet' ? (
        <form
          className="recherche"
          onSubmit={(event) => {
            event.preventDefault();
            if (motif.trim() !== '') send('sans_objet', { motif: motif.trim() });
          }}
        >
          <TextField
            label="Pourquoi cette action est-elle sans objet ?"
            hint="Elle sort du dénominateur ; la raison reste visible."
            value={motif}
            required
            autoFocus
            onChange={(event) => setMotif(event.target.value)}
          />
          <Button type="submit" variant="secondary">
            Enregistrer
          </Button>
        </form>
      ) : null}
    </div>
  );
}
