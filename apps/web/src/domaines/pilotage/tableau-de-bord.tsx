import { Disclosure, formatDe, formatHeure, formatPluriel, formatPourcentage } from '@focale/ui';
import { DetailPage } from '../../cadres/index.js';
import { CarteChaleur } from './carte-chaleur.js';
import { ChiffresCles } from './chiffres-cles.js';
import { FiltresTerritoire } from './filtres-territoire.js';
import { LiensAcademie } from './liens-academie.js';
import { PeriodesTableau } from './periodes-tableau.js';
import { useAcademie } from '../etablissements/index.js';
import { useFiltres, useTableauDeBord } from './pilotage-api.js';
import type { TableauDeBordVue } from './types.js';

/** The SRANE's dashboard: key figures, then department by theme; every figure opens the schools behind it. */
export function TableauDeBord() {
  const academie = useAcademie();
  const filtres = useFiltres();
  const tableau = useTableauDeBord(academie.path, filtres);
  return (
    <>
      <DetailPage
        query={tableau}
        name="Tableau de bord"
        head={(donnees) => ({
          title: toTitre(donnees, Object.values(filtres).some(Boolean)),
          sous: `${toLieu(donnees, filtres.departement)} · année ${academie.annee} · calculé à ${formatHeure(donnees.calculeLe)}`,
        })}
      >
        {(donnees) => (
          <>
            <LiensAcademie base={academie.base} />
            <FiltresTerritoire path={academie.path} />
            <ChiffresCles attendus={donnees.attendus} etat={donnees.etat} base={academie.base} />
            <section className="section">
              <h2>Film accompli par thème et par département</h2>
              <CarteChaleur film={donnees.film} base={academie.base} />
            </section>
            <section className="section">
              <h2>Film accompli par période</h2>
              <PeriodesTableau film={donnees.film} etat={donnees.etat} base={academie.base} />
            </section>
            <section className="section">
              <ExplicationTableau tableau={donnees} />
            </section>
          </>
        )}
      </DetailPage>
    </>
  );
}

const toLieu = ({ academie, departements }: TableauDeBordVue, departement: string | undefined): string =>
  departements.find(({ code }) => code === departement)?.nom ?? `Académie ${formatDe(academie.nom)}`;

function toTitre({ annee, etat, etablissements, film, types }: TableauDeBordVue, filtre: boolean): string {
  const ecoles = formatPluriel(etablissements, 'établissement');
  const ouverte = types.length > 0;
  if (etat === 'en_preparation')
    return `Année ${annee} en préparation : ${ouverte ? ecoles : 'les films des établissements ne sont pas encore ouverts'}`;
  if (etablissements === 0)
    return filtre && ouverte ? 'Aucun établissement avec ces filtres' : `Aucun film ouvert en ${annee}`;
  if (etat === 'close')
    return `Année ${annee} close : ${ecoles}${film.pourcentage === null ? '' : `, ${formatPourcentage(film.pourcentage)} du film accompli`}`;
  if (film.pourcentageEchu === null) return `${ecoles}, aucune échéance passée pour l’instant`;
  return `${ecoles}, ${formatPourcentage(film.pourcentageEchu)} du film échu accompli`;
}

/** How to read the figures of the dashboard: rule, numerator, denominator, what is left out. */
function ExplicationTableau({ tableau }: { tableau: TableauDeBordVue }) {
  const { film } = tableau;
  return (
    <Disclosure summary="Comment lire ces chiffres">
      <ul>
        <li>
          Film échu{film.pourcentageEchu === null ? '' : `, ${formatPourcentage(film.pourcentageEchu)}`} :{' '}
          {film.regleEchu}
        </li>
        <li>
          Film de l’année{film.pourcentage === null ? '' : `, ${formatPourcentage(film.pourcentage)}`} : {film.regle}
        </li>
        {tableau.etat === 'en_cours' ? null : (
          <li>Cette année n’est pas celle en cours : ce qui n’y est pas fait est compté comme non fait, sans plus.</li>
        )}
        <li>Un pourcentage est arrondi à l’entier inférieur : 100 % veut dire que tout est fait.</li>
        <li>Une case hachurée n’a aucune action à compter.</li>
        <li>Aucun établissement n’est classé. Les listes servent à accompagner.</li>
      </ul>
    </Disclosure>
  );
}
