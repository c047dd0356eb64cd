import { Button, Disclosure, formatPluriel } from '@focale/ui';
import { useNavigate } from 'react-router';
import { useGeste } from '../../cadres/gestes/index.js';
import { countDifferences, ListeDifferences } from './comparaison/liste-differences.js';
import type { Enregistreur } from './edition/enregistreur.js';
import { toEnregistre, toRefus, toReprise, useKeepFilm, useReference } from './film-modele-api.js';
import type { AcademieDuFilm, FilmModele } from './types.js';

interface Props {
  academie: AcademieDuFilm;
  film: FilmModele;
  enregistreur: Enregistreur;
}

/** The catalogue of the product has changed: what it would change here, to take into the draft or to leave. */
export function PropositionDeReference({ academie, film, enregistreur }: Props) {
  const reference = useReference(academie.path).data;
  const { run, pending } = useGeste();
  const keep = useKeepFilm(academie.path);
  const navigate = useNavigate();
  if (!reference?.changee) return null;
  const { empreinte, differences, gardees, actionsPossibles } = reference;
  const take = async () => {
    // What was just typed is in the draft first: what changes is put over it.
    if (!(await enregistreur.flush())) return;
    run({
      envoi: toReprise(academie.path),
      corps: { empreinte, version: enregistreur.versionEnregistree },
      succes: 'Repris dans le brouillon, à relire puis à publier',
      onEcrit: (ecrit) => {
        keep(ecrit);
        enregistreur.restart(toEnregistre(ecrit));
        void navigate(`${academie.base}/film-modele/comparaison`);
      },
    });
  };
  return (
    <section className="carte pile section" aria-labelledby="titre-reference">
      <h2 id="titre-reference">Le catalogue de référence a changé</h2>
      <p>
        {formatPluriel(countDifferences(differences), 'ligne changerait', 'lignes changeraient')} dans votre film{' '}
        {film.annee}, pour {formatPluriel(differences.ecoles, 'établissement')}. Rien ne change tant que vous n’avez pas
        publié : la reprise va dans le brouillon, que vous relisez et corrigez.
      </p>
      {differences.effets.length > 0 ? (
        <ul>
          {differences.effets.map((effet) => (
            <li key={effet}>{effet}</li>
          ))}
        </ul>
      ) : null}
      <Disclosure summary="Voir chaque ligne qui changerait">
        <ListeDifferences differences={differences} />
      </Disclosure>
      {gardees.length > 0 ? (
        <Disclosure
          summary={`${formatPluriel(gardees.length, 'ligne que vous avez écrite', 'lignes que vous avez écrites')} autrement : rien ne change pour elles`}
        >
          <ul>
            {gardees.map(({ cle, intitule, champs }) => (
              <li key={cle}>
                {intitule} : {champs.length === 0 ? 'retirée de la référence' : champs.join(', ').toLowerCase()}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {actionsPossibles.includes('reprendre') ? (
        <div className="rang">
          <Button busy={pending} onClick={() => void take()}>
            Reprendre dans le brouillon
          </Button>
          <Button
            variant="secondary"
            busy={pending}
            onClick={() =>
              run({ envoi: toRefus(academie.path), corps: { empreinte }, succes: 'Votre film reste comme il est' })
            }
          >
            Laisser de côté
          </Button>
        </div>
      ) : null}
    </section>
  );
}
