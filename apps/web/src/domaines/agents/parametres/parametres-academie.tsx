import { formatDate } from '@focale/ui';
import { Link } from 'react-router';
import { DetailPage } from '../../../cadres/index.js';
import { useAcademie } from '../../etablissements/index.js';
import { FormulaireParametres } from './formulaire-parametres.js';
import { useParametres } from './parametres-api.js';
import { ParametresEnLecture } from './parametres-en-lecture.js';

/** What an académie sets for its schools and for one year. */
export function ParametresAcademie() {
  const academie = useAcademie();
  const parametres = useParametres(academie.path);
  return (
    <DetailPage
      query={parametres}
      name="Paramètres de l’académie"
      head={({ rentreeOuverteLe }) => ({
        title: rentreeOuverteLe
          ? `La préparation de ${academie.annee} est ouverte depuis le ${formatDate(rentreeOuverteLe)}`
          : `La préparation de ${academie.annee} n’est pas encore ouverte aux établissements`,
        sous: `Paramètres de l’académie pour l’année ${academie.annee}`,
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
    >
      {(donnees) =>
        donnees.actionsPossibles.includes('modifier') ? (
          <FormulaireParametres academie={academie.path} parametres={donnees} />
        ) : (
          <ParametresEnLecture parametres={donnees} />
        )
      }
    </DetailPage>
  );
}
