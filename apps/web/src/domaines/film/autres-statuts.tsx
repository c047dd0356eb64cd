import type { StatutAction } from '@focale/domaine';
import { Button, TextField } from '@focale/ui';
import { useState } from 'react';
import type { Ecole } from '../etablissements/index.js';
import { useUpdateAction } from './film.js';
import type { ActionDuFilm } from './types.js';

/** A change that must be explained: which status, the button that asks for it, the question put. */
interface Motive {
  statut: StatutAction;
  label: string;
  question: string;
}

const SIMPLES: Partial<Record<StatutAction, string>> = { en_cours: 'Passer en cours', a_faire: 'Remettre à faire' };

const SANS_OBJET: Motive = {
  statut: 'sans_objet',
  label: 'Sans objet ici',
  question: 'Pourquoi cette action est-elle sans objet ?',
};

function listMotives({ actionsPossibles, statut }: ActionDuFilm): Motive[] {
  if (actionsPossibles.includes('forcer')) {
    const cible: Motive =
      statut === 'fait'
        ? { statut: 'a_faire', label: 'Remettre à faire à la main', question: 'Pourquoi n’est-elle pas faite ?' }
        : { statut: 'fait', label: 'Marquer faite à la main', question: 'Pourquoi est-elle faite sans déclaration ?' };
    return [cible, { ...SANS_OBJET, label: 'Mettre sans objet à la main' }];
  }
  return actionsPossibles.includes('sans_objet') ? [SANS_OBJET] : [];
}

/** The other statuses that the API offers for a line. */
export function AutresStatuts({ action, ecole }: { action: ActionDuFilm; ecole: Ecole }) {
  const update = useUpdateAction(ecole);
  const [ouvert, setOuvert] = useState<Motive | null>(null);
  const [motif, setMotif] = useState('');
  const { code, actionsPossibles } = action;
  if (actionsPossibles.length === 0) return null;
  const simples = (['en_cours', 'a_faire'] as const).filter((statut) => actionsPossibles.includes(statut));
  if (ouvert)
    return (
      <form
        className="recherche"
        onSubmit={(event) => {
          event.preventDefault();
          if (motif.trim() === '') return;
          update.mutate({ code, saisie: { statut: ouvert.statut, motif: motif.trim() } });
          setOuvert(null);
        }}
      >
        <TextField
          label={ouvert.question}
          hint="La raison reste visible de tous ceux qui lisent ce film."
          value={motif}
          required
          autoFocus
          onChange={(event) => setMotif(event.target.value)}
        />
        <Button type="submit" variant="secondary">
          Enregistrer
        </Button>
      </form>
    );
  return (
    <div className="rang">
      {simples.map((statut) => (
        <Button key={statut} variant="tertiary" small onClick={() => update.mutate({ code, saisie: { statut } })}>
          {SIMPLES[statut]}
        </Button>
      ))}
      {listMotives(action).map((motive) => (
        <Button key={motive.label} variant="tertiary" small onClick={() => setOuvert(motive)}>
          {motive.label}
        </Button>
      ))}
      {actionsPossibles.includes('rendre_automatique') ? (
        <Button
          variant="tertiary"
          small
          onClick={() => update.mutate({ code, saisie: { statut: action.statut, automatique: true } })}
        >
          Laisser les déclarations la cocher
        </Button>
      ) : null}
    </div>
  );
}
