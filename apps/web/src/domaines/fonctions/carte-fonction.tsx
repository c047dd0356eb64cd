import { Button, StatusBadge, formatDate } from '@focale/ui';
import { useState } from 'react';
import { toNom } from '../agents/index.js';
import type { Ecole } from '../etablissements/index.js';
import { FormulaireFonction } from './formulaire-fonction.js';
import type { Fonction, Titulaire } from './fonctions-api.js';

/** One digital function: who holds it, whether it applies here, how to designate. */
export function CarteFonction({ ecole, fonction }: { ecole: Ecole; fonction: Fonction }) {
  const [edition, setEdition] = useState(false);
  const { libelle, applicable, raison, commentDesigner, titulaires, designee, actionsPossibles } = fonction;
  const canEdit = applicable && actionsPossibles.includes('modifier');
  return (
    <article className="carte pile" aria-label={libelle}>
      <div className="section-titre">
        <h2>{libelle}</h2>
        {applicable ? (
          <StatusBadge tone={designee ? 'fait' : 'cours'}>{designee ? 'désigné' : 'à désigner'}</StatusBadge>
        ) : (
          <StatusBadge tone="avenir">sans objet ici</StatusBadge>
        )}
      </div>
      {applicable ? null : <p className="gris">{raison}</p>}
      {edition ? (
        <FormulaireFonction ecole={ecole} fonction={fonction} onDone={() => setEdition(false)} />
      ) : (
        <>
          {titulaires.length > 0 ? (
            <ul className="nu pile-serree">
              {titulaires.map((titulaire) => (
                <li key={titulaire.id}>
                  <strong>{toNom(titulaire.agent)}</strong> <span className="gris">{toPeriode(titulaire)}</span>
                  {titulaire.agent.courriel ? <p className="gris petit">{titulaire.agent.courriel}</p> : null}
                </li>
              ))}
            </ul>
          ) : null}
          {applicable ? <p className="conseil">{commentDesigner}</p> : null}
          {canEdit ? (
            <div className="actions">
              <Button variant={designee ? 'secondary' : 'primary'} small onClick={() => setEdition(true)}>
                {titulaires.length > 0 ? 'Modifier' : 'Désigner'}
                <span className="sr"> : {libelle}</span>
              </Button>
            </div>
          ) : null}
        </>
      )}
    </article>
  );
}

const toPeriode = ({ debut, fin }: Titulaire): string =>
  fin ? `du ${formatDate(debut)} au ${formatDate(fin)}` : `depuis le ${formatDate(debut)}`;
