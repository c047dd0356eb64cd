import { Empty, formatCompte, formatDate } from '@focale/ui';
import { Link } from 'react-router';
import { DetailPage, QuiVoit, useMots } from '../../cadres/index.js';
import { useEcole } from '../etablissements/index.js';
import { CarteFonction } from './carte-fonction.js';
import { useFonctions } from './fonctions-api.js';
import type { Fonction, Fonctions } from './fonctions-api.js';

/** The digital functions beside the RRUPN: who holds each, which apply, how to designate. */
export function FonctionsNumeriques() {
  const ecole = useEcole();
  const { dire } = useMots();
  const fonctions = useFonctions(ecole);
  return (
    <DetailPage
      query={fonctions}
      name="Fonctions numériques"
      head={({ elements }) => ({
        title: toTitre(elements),
        sous: `Fonctions numériques de l’année ${ecole.annee}`,
        fil: <Link to={`${ecole.base}/designations`}>{dire('RRUPN et missions')}</Link>,
      })}
    >
      {({ elements, partants }) =>
        elements.length === 0 ? (
          <Empty title="Aucune fonction numérique pour cette année" />
        ) : (
          <>
            <div className="grille-cartes">
              {[...elements].sort(compareFonctions).map((fonction) => (
                <CarteFonction key={fonction.code} ecole={ecole} fonction={fonction} />
              ))}
            </div>
            <Partants partants={partants} />
            <div className="section">
              <QuiVoit de="fonctions" quoi="ces noms" />
            </div>
          </>
        )
      }
    </DetailPage>
  );
}

/** What remains to designate first, what does not apply last. */
const toRang = ({ applicable, designee }: Fonction): number => (applicable ? (designee ? 1 : 0) : 2);
const compareFonctions = (a: Fonction, b: Fonction): number => toRang(a) - toRang(b);

function toTitre(elements: readonly Fonction[]): string {
  const restent = elements.filter(({ applicable, designee }) => applicable && !designee).length;
  if (elements.length === 0) return 'Fonctions numériques';
  if (restent === 0) return 'Toutes les fonctions numériques sont pourvues';
  return restent === 1
    ? 'Il reste une fonction numérique à désigner'
    : `Il reste ${formatCompte(restent, 'fonction', 'fonctions')} numériques à désigner`;
}

/** Who leaves, and what each hands over before going. */
function Partants({ partants }: { partants: Fonctions['partants'] }) {
  if (partants.length === 0) return null;
  return (
    <section className="section">
      <h2>À transmettre avant les départs</h2>
      <ul className="nu pile">
        {partants.map(({ nom, fonctions, aTransmettre, le }) => (
          <li key={`${nom}-${fonctions.join()}`} className="carte">
            <h3>{nom}</h3>
            <p className="gris">
              {fonctions.join(', ')} · départ le {formatDate(le)}
            </p>
            <ul className="liste">
              {aTransmettre.map((chose) => (
                <li key={chose}>{chose}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
