import { formatDate } from '@focale/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Ecole } from '../etablissements/index.js';
import { AutresStatuts } from './autres-statuts.js';
import { useFilm } from './film.js';
import { findDeclaration, toLibelleObligation, toLibelleResponsable } from './libelles.js';
import type { ActionDuFilm } from './types.js';

/** Everything the catalogue says of a line, and the statuses that are not one click away. */
export function DetailAction({ action, ecole }: { action: ActionDuFilm; ecole: Ecole }) {
  const prerequis = useFilm(ecole).data?.actions.find(({ cle }) => cle === action.prerequis);
  const declaration = action.declarative ? findDeclaration(action.fait) : undefined;
  const lignes: [string, ReactNode][] = [
    ['Responsable', toLibelleResponsable(action.responsable)],
    ['Avec', action.acteursAssocies.map(toLibelleResponsable).join(', ')],
    ['Échéance', formatDate(action.echeance)],
    ['Après', prerequis?.intitule],
    [
      'Se coche par',
      declaration ? <Link to={`${ecole.base}/${declaration.page}`}>{declaration.texte}</Link> : undefined,
    ],
    ['Fixée à la main', action.force ? (action.motif ?? 'oui') : undefined],
    ['Caractère', toLibelleObligation(action.obligation)],
    ['Texte', action.baseLegale],
    ['Ressources', action.ressources.join(' ; ')],
    ['Outils', action.outils.join(', ')],
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
      <AutresStatuts action={action} ecole={ecole} />
    </div>
  );
}
