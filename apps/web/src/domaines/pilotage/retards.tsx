import { etatOfAnnee } from '@focale/domaine';
import type { EtatDAnnee } from '@focale/domaine';
import { Empty, SelectField, formatPluriel } from '@focale/ui';
import { Link } from 'react-router';
import { ListPage, useFiltresDUrl } from '../../cadres/index.js';
import { FiltresTerritoire } from './filtres-territoire.js';
import { ListeEcoles } from './liste-ecoles.js';
import { useAujourdhui } from '../annees/index.js';
import { useAcademie } from '../etablissements/index.js';
import { useEcolesEnRetard, useFiltres, useTableauDeBord } from './pilotage-api.js';

/** The schools where something is late: a list to help, in no order of merit. */
export function Retards() {
  const academie = useAcademie();
  const { get, set } = useFiltresDUrl();
  const filtres = useFiltres();
  const attendu = get('attendu');
  const retards = useEcolesEnRetard(academie.path, { ...filtres, attendu, page: get('page') });
  const etat = etatOfAnnee(academie.annee, useAujourdhui());
  const attendus = useTableauDeBord(academie.path, {}).data?.attendus ?? [];
  return (
    <ListPage
      query={retards}
      name={etat === 'en_cours' ? 'En retard' : 'À accompagner'}
      head={(page) => ({
        title: page ? toTitre(page.total, academie.annee, etat) : 'À accompagner',
        sous: SOUS[etat],
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
      filters={
        <>
          <FiltresTerritoire path={academie.path} />
          <div className="filtres">
            <SelectField
              label="Ce qui manque"
              vide="N’importe quel attendu ou action"
              options={attendus.map(({ code, intitule, genre }) => ({
                value: code,
                label: genre === 'obligation' ? `Obligation · ${intitule}` : intitule,
              }))}
              value={attendu}
              onChange={(event) => set('attendu', event.target.value)}
            />
          </div>
        </>
      }
      empty={<Empty title={etat === 'en_cours' ? 'Rien en retard avec ces filtres' : 'Personne à accompagner ici'} />}
    >
      {(elements) => <ListeEcoles ecoles={elements} annee={academie.annee} legende="Établissements en retard" />}
    </ListPage>
  );
}

const SOUS: Readonly<Record<EtatDAnnee, string>> = {
  en_preparation: 'Aucune échéance de cette année n’est passée.',
  en_cours: 'Une liste pour accompagner, pas un classement.',
  close: 'Le tableau de bord garde ce qui y a été fait ; chaque attendu garde la liste de ceux qui n’ont pas répondu.',
};

function toTitre(n: number, annee: string, etat: EtatDAnnee): string {
  if (etat === 'en_preparation') return `Année ${annee} en préparation : rien n’est encore à rattraper`;
  if (etat === 'close') return `Année ${annee} close : il n’y a plus rien à y rattraper`;
  return n === 0 ? 'Aucun établissement en retard' : `${formatPluriel(n, 'établissement')} à accompagner`;
}
