import { formatDate } from '@focale/ui';
import type { ReactNode } from 'react';
import { useMots } from '../../../cadres/index.js';
import { findDeclaration, toLibelleObligation, toLibelleResponsable } from '../libelles.js';
import { LienDeclaration } from '../lien-declaration.js';
import type { ActionDuFilm } from '../types.js';
import { Ressources } from './ressources.js';

/** What the catalogue says of a line. */
export function FicheAction({ action }: { action: ActionDuFilm }) {
  const { dire } = useMots();
  const declaration = action.declarative ? findDeclaration(action.fait) : undefined;
  const lignes: [string, ReactNode][] = [
    [
      'Responsable',
      `${dire(toLibelleResponsable(action.responsable))}${action.responsableOrigine === 'propose' ? ' (proposé : le film ne le dit pas)' : ''}`,
    ],
    ['Avec', dire(action.acteursAssocies.map(toLibelleResponsable).join(', '))],
    ['Échéance', formatDate(action.echeance)],
    [
      'Se coche par',
      declaration ? <LienDeclaration declaration={declaration}>{declaration.texte}</LienDeclaration> : undefined,
    ],
    ['Caractère', toLibelleObligation(action.obligation)],
    ['Texte', toTexte(action)],
    ['Ressources', action.ressources.length > 0 ? <Ressources titres={action.ressources} /> : undefined],
    ['Outils', action.outils.join(', ')],
    ['À savoir', action.remarque],
    ['Origine', action.horsFilm ? 'Ajoutée par l’académie, absente du film diffusé' : undefined],
  ];
  return (
    <dl className="fiche">
      {lignes
        .filter(([, valeur]) => valeur)
        .map(([titre, valeur]) => [<dt key={`${titre}-t`}>{titre}</dt>, <dd key={titre}>{valeur}</dd>])}
    </dl>
  );
}

/** A reference is told with how sure it is: nobody should take a guess for the law. */
function toTexte({ baseLegale, obligation }: ActionDuFilm): string | undefined {
  if (!baseLegale) return undefined;
  return obligation === 'obligation' ? baseLegale : `${baseLegale} (référence à vérifier)`;
}
