import { Empty, formatCompte, formatPluriel, toPhrase } from '@focale/ui';
import { Link } from 'react-router';
import { DetailPage, QuiVoit } from '../../../cadres/index.js';
import { useAcademie } from '../../etablissements/index.js';
import { useAttendusModele } from './attendus-api.js';
import type { AttendusModele } from './attendus-api.js';
import { ListeAttendus } from './liste-attendus.js';

/** What is expected of schools, due when, asked for or not: the SRANE sets it, per académie and year. */
export function AttendusModelePage() {
  const academie = useAcademie();
  const attendus = useAttendusModele(academie.path);
  return (
    <DetailPage
      query={attendus}
      name="Attendus de l’académie"
      head={(modele) => ({
        title: toTitre(modele),
        sous: 'Ces échéances font les rappels des établissements, la liste des retards et les chiffres du tableau de bord.',
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
    >
      {(modele) =>
        modele.attendus.length === 0 ? (
          <Empty title="Rien n’est attendu pour l’instant">
            <p>Les attendus s’ouvrent avec le film de l’année.</p>
          </Empty>
        ) : (
          <>
            <ListeAttendus
              key={academie.annee}
              academie={academie}
              modele={modele}
              genre="declaration"
              titre="Ce que les établissements déclarent"
            />
            <ListeAttendus
              key={`obligations-${academie.annee}`}
              academie={academie}
              modele={modele}
              genre="obligation"
              titre="Les obligations du film"
              sous="Reçues quand l’établissement coche la ligne du film qui la porte. Une seule échéance pour les deux."
            />
            <QuiVoit>Chaque établissement lit ce qui est attendu de lui, et pour quand.</QuiVoit>
          </>
        )
      }
    </DetailPage>
  );
}

function toTitre({ attendus }: AttendusModele): string {
  const demandes = attendus.filter(({ actif }) => actif);
  const aConfirmer = demandes.filter(({ certitude }) => certitude === 'a_verifier').length;
  const attendu = `${formatPluriel(demandes.length, 'chose attendue', 'choses attendues')} des établissements`;
  if (aConfirmer === 0) return attendu;
  return `${toPhrase(formatCompte(aConfirmer, 'échéance reste', 'échéances restent'))} à confirmer, sur ${demandes.length}`;
}
