import { Alert, Button, Empty, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ProblemeApi } from '../../../api/probleme-api.js';
import { Async, PageTitle } from '../../../cadres/index.js';
import { useAcademie, useTerritoires } from '../../etablissements/index.js';
import { useDifferences, useFilmModele } from '../film-modele-api.js';
import { ChoixDeComparaison } from './choix-de-comparaison.js';
import { DialoguePublication } from './dialogue-publication.js';
import { HistoriquePublications } from './historique-publications.js';
import { listAvec } from './list-avec.js';
import { ListeDifferences, countDifferences } from './liste-differences.js';

/** The draft (else the published film) beside another film; publication and its history. */
export function ComparaisonFilm() {
  const academie = useAcademie();
  const [params] = useSearchParams();
  const [publication, setPublication] = useState(false);
  const { toNomAcademie } = useTerritoires();
  const film = useFilmModele(academie.path);
  const avec = params.get('avec') ?? 'publie';
  const autre = params.get('autre');
  const differences = useDifferences(academie.path, { avec, autre });
  const reference = listAvec(academie.annee, (code) => toNomAcademie(code), autre).find(({ code }) => code === avec);
  const canPublish = film.data?.actionsPossibles.includes('publier') ?? false;
  const nombre = differences.data ? countDifferences(differences.data) : 0;
  return (
    <>
      <PageTitle
        name="Comparer et publier le film"
        title={differences.data ? toTitre(nombre, reference?.dans ?? '') : 'Comparer le film'}
        sous={
          film.data?.brouillon
            ? 'C’est le brouillon qui est comparé ; les établissements voient encore le film publié.'
            : 'Pas de brouillon : c’est le film publié qui est comparé.'
        }
        fil={<Link to={academie.base}>Tableau de bord</Link>}
        actions={canPublish ? <Button onClick={() => setPublication(true)}>Publier ce brouillon</Button> : null}
      />
      <ChoixDeComparaison academie={academie.path} avec={avec} autre={autre} />
      {isAbsent(differences.error) ? (
        <Empty title="Aucun film à comparer">
          <p>{differences.error?.message}</p>
        </Empty>
      ) : (
        <Async query={differences} lines={6}>
          {(lues) => (
            <>
              {avec === 'publie' && lues.effets.length > 0 && nombre > 0 ? (
                <Alert tone="info" title={`À la publication, pour ${formatPluriel(lues.ecoles, 'établissement')}`}>
                  <ul>
                    {lues.effets.map((effet) => (
                      <li key={effet}>{effet}</li>
                    ))}
                  </ul>
                </Alert>
              ) : null}
              {nombre === 0 ? <Empty title="Aucune différence" /> : <ListeDifferences differences={lues} />}
            </>
          )}
        </Async>
      )}
      <Async query={film} lines={2}>
        {({ publications }) => <HistoriquePublications publications={publications} />}
      </Async>
      {publication && film.data ? (
        <DialoguePublication academie={academie.path} film={film.data} onClose={() => setPublication(false)} />
      ) : null}
    </>
  );
}

const isAbsent = (error: Error | null): boolean =>
  error instanceof ProblemeApi && error.code === 'catalogue.film_absent';

const toTitre = (n: number, dans: string): string =>
  n === 0 ? `Rien ne diffère ${dans}` : `${formatPluriel(n, 'ligne diffère', 'lignes diffèrent')} ${dans}`;
