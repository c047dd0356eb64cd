import { etatOfAnnee } from '@focale/domaine';
import { Empty, formatPluriel } from '@focale/ui';
import { Link, useParams } from 'react-router';
import { ListPage, useFiltresDUrl } from '../../cadres/index.js';
import { FiltresTerritoire } from './filtres-territoire.js';
import { ListeEcoles } from './liste-ecoles.js';
import { useAujourdhui } from '../annees/index.js';
import { useAcademie } from '../etablissements/index.js';
import { useEcolesDAttendu, useFiltres, useTableauDeBord } from './pilotage-api.js';

const ETATS = [
  { etat: 'recu', label: 'Reçu', phrase: 'ont répondu' },
  { etat: 'attendu', label: 'Pas encore reçu', phrase: 'n’ont pas encore répondu' },
  { etat: 'en_retard', label: 'En retard', phrase: 'sont en retard' },
];

/** The schools behind the figure of an expected item. */
export function AttenduEtablissements() {
  const academie = useAcademie();
  const { attendu = '' } = useParams();
  const { get, toAdresse } = useFiltresDUrl();
  const filtres = useFiltres();
  const enCours = etatOfAnnee(academie.annee, useAujourdhui()) === 'en_cours';
  // In a year that is not under way, what did not come is not received, never late.
  const choisi = get('etat') || 'en_retard';
  const etat = choisi === 'en_retard' && !enCours ? 'attendu' : choisi;
  const intitule = useTableauDeBord(academie.path, filtres).data?.attendus.find((a) => a.code === attendu)?.intitule;
  const ecoles = useEcolesDAttendu(academie.path, attendu, {
    ...filtres,
    etat,
    page: get('page'),
  });
  const phrase = ETATS.find((e) => e.etat === etat)?.phrase ?? '';
  return (
    <ListPage
      query={ecoles}
      name={intitule ?? 'Attendu'}
      head={(page) => ({
        title: page ? `${formatPluriel(page.total, 'établissement')} ${phrase}` : (intitule ?? 'Établissements'),
        sous: intitule,
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
      filters={
        <>
          <ul className="nu puces filtres" aria-label="État">
            {ETATS.filter((choix) => enCours || choix.etat !== 'en_retard').map((choix) => (
              <li key={choix.etat}>
                <Link
                  className="puce"
                  to={toAdresse('etat', choix.etat)}
                  aria-current={choix.etat === etat ? 'true' : undefined}
                >
                  {choix.label}
                </Link>
              </li>
            ))}
          </ul>
          <FiltresTerritoire path={academie.path} />
        </>
      }
      empty={<Empty title="Aucun établissement ici" />}
    >
      {(elements) => <ListeEcoles ecoles={elements} annee={academie.annee} legende={intitule ?? 'Établissements'} />}
    </ListPage>
  );
}
