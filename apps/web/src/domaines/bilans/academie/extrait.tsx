import { LIBELLES_FONCTIONS_RRUPN } from '@focale/domaine';
import { formatDate, formatPluriel } from '@focale/ui';
import { Link } from 'react-router';
import { Async } from '../../../cadres/index.js';
import { toBase } from '../../etablissements/index.js';
import type { Academie } from '../../etablissements/index.js';
import { useActivitesTrouvees } from './academie-api.js';
import type { Morceau } from './academie-api.js';

/** A passage, with the words that were searched. */
export function Extrait({ morceaux }: { morceaux: readonly Morceau[] }) {
  return (
    <p>
      {morceaux.map(({ texte, trouve }, rang) =>
        trouve ? <mark key={rang}>{texte}</mark> : <span key={rang}>{texte}</span>,
      )}
    </p>
  );
}

interface ActivitesTrouveesProps {
  academie: Academie;
  q: string;
  departement: string;
}

/** Entries of the journals that their authors share, where the words are: the latest. */
export function ActivitesTrouvees({ academie, q, departement }: ActivitesTrouveesProps) {
  const trouvees = useActivitesTrouvees(academie.path, { q, departement: departement || null, taille: 20 });
  return (
    <section className="pile" aria-labelledby="titre-activites">
      <h3 id="titre-activites">Activités partagées</h3>
      <Async query={trouvees}>
        {({ elements, total }) => (
          <>
            <p className="gris">
              {total === 0
                ? 'Ces mots ne sont dans aucune activité que son auteur partage.'
                : `${formatPluriel(total, 'activité')}${total > elements.length ? ` ; les ${String(elements.length)} dernières` : ''}.`}
            </p>
            <ul className="nu pile">
              {elements.map(({ id, etablissement, agent, date, fonction, morceaux }) => (
                <li key={id}>
                  <article className="carte pile">
                    <p className="petit gris">
                      {formatDate(date)} · {LIBELLES_FONCTIONS_RRUPN[fonction]} · {agent.prenom} {agent.nom},{' '}
                      <Link to={`${toBase(etablissement.uai, academie.annee)}/journal`}>{etablissement.nom}</Link>
                    </p>
                    <Extrait morceaux={morceaux} />
                  </article>
                </li>
              ))}
            </ul>
          </>
        )}
      </Async>
    </section>
  );
}
