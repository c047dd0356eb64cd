import { Button, StatusBadge, formatDate, useToast } from '@focale/ui';
import type { StatusTone } from '@focale/ui';
import { useState } from 'react';
import { FormProblem } from '../../../cadres/index.js';
import { DialoguePublication } from './dialogue-publication.js';
import { useCreateVersionDeModele, useTransitionModele } from './modeles-api.js';
import type { Academie, Modele } from './modeles-api.js';

const ETATS: Record<Modele['etat'], [StatusTone, string]> = {
  brouillon: ['cours', 'brouillon'],
  publie: ['fait', 'proposé aux établissements'],
  retire: ['avenir', 'retiré'],
};

interface Props {
  academie: Academie;
  modele: Modele;
  onEdit: () => void;
}

/** One model: its state, and what can be done with it. */
export function CarteModele({ academie, modele, onEdit }: Props) {
  const [publication, setPublication] = useState(false);
  const transition = useTransitionModele(academie, modele.id);
  const create = useCreateVersionDeModele(academie, modele.id);
  const toast = useToast();
  const [ton, texte] = ETATS[modele.etat];
  const { actionsPossibles, contenu, version } = modele;
  const nom = <span className="sr"> : {modele.nom}</span>;
  return (
    <article className="carte pile" aria-label={`${modele.nom}, version ${modele.numero}`}>
      <div className="section-titre">
        <div>
          <h2>{modele.nom}</h2>
          <p className="gris petit">
            Version {modele.numero}, modifiée le {formatDate(modele.modifieLe)} · {contenu.missionsPrincipales.length}{' '}
            missions principales
          </p>
        </div>
        <StatusBadge tone={ton}>{texte}</StatusBadge>
      </div>
      <FormProblem error={transition.error ?? create.error} />
      <div className="actions">
        {actionsPossibles.includes('publier') ? (
          <Button onClick={() => setPublication(true)}>Publier{nom}</Button>
        ) : null}
        {actionsPossibles.includes('modifier') ? (
          <Button variant="secondary" onClick={onEdit}>
            Modifier le brouillon{nom}
          </Button>
        ) : null}
        {actionsPossibles.includes('nouvelle_version') ? (
          <Button
            variant="secondary"
            busy={create.isPending}
            onClick={() =>
              create.mutate(undefined, { onSuccess: () => toast('Nouvelle version ouverte en brouillon') })
            }
          >
            Écrire une nouvelle version{nom}
          </Button>
        ) : null}
        {actionsPossibles.includes('retirer') ? (
          <Button
            variant="tertiary"
            busy={transition.isPending}
            onClick={() =>
              transition.mutate({ route: 'retrait', version }, { onSuccess: () => toast('Modèle retiré') })
            }
          >
            Retirer{nom}
          </Button>
        ) : null}
      </div>
      {publication ? (
        <DialoguePublication academie={academie} modele={modele} onClose={() => setPublication(false)} />
      ) : null}
    </article>
  );
}
