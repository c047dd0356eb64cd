import { Empty, formatCompte } from '@focale/ui';
import { Link } from 'react-router';
import { DetailPage, QuiVoit, useMots } from '../../../cadres/index.js';
import { useEcole } from '../../etablissements/index.js';
import { CarteFonction } from './carte-fonction.js';
import { useFonctions } from './fonctions-api.js';
import { Partants } from './partants.js';
import type { Fonction } from './types.js';

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
              <QuiVoit>La direction, les RRUPN, le SRANE et le référent départemental lisent ces noms.</QuiVoit>
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
