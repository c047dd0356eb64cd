import { CreateDateDto } from '@focale/api-client';
import { LIBELLES_CERTITUDES_DATE, LIBELLES_GENRES_DATE, LIBELLES_NIVEAUX_CONTACT } from '@focale/domaine';
import { Button, DataTable, Empty, StatusBadge, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { toCopie } from '../../../cadres/formulaire/index.js';
import { GestesDeLigne } from '../../../cadres/gestes/index.js';
import { DetailPage, QuiVoit } from '../../../cadres/index.js';
import { useAcademie } from '../../etablissements/index.js';
import { toAjoutDate, toRetraitDate, useDatesAcademie } from '../profil-academie-api.js';
import type { CheminAcademie, DateDAcademie, DatesDAcademie } from '../profil-academie-api.js';
import { FormulaireDate } from './formulaire-date.js';
import { formatPeriode } from './panneau-dates.js';

/** The dates that an académie enters for its schools, year by year. */
export function DatesAcademie() {
  const academie = useAcademie();
  const dates = useDatesAcademie(academie.path);
  return (
    <DetailPage
      query={dates}
      name="Dates de l’année"
      head={({ dates: liste }) => ({
        title: toTitre(liste, academie.annee),
        sous: 'Fenêtres de certification Pix, Safer Internet Day, conseils d’administration, vacances : elles se saisissent, elles ne se calculent pas.',
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
    >
      {(donnees) => <Contenu academie={academie.path} donnees={donnees} />}
    </DetailPage>
  );
}

function Contenu({ academie, donnees }: { academie: CheminAcademie; donnees: DatesDAcademie }) {
  const [ajout, setAjout] = useState(false);
  const { dates, zone, actionsPossibles } = donnees;
  const bouton =
    actionsPossibles.includes('ajouter') && !ajout ? (
      <Button onClick={() => setAjout(true)}>Ajouter une date</Button>
    ) : null;
  return (
    <div className="pile">
      {ajout ? <FormulaireDate academie={academie} zone={zone} onDone={() => setAjout(false)} /> : null}
      {dates.length === 0 ? (
        ajout ? null : (
          <Empty title="Aucune date pour cette année" actions={bouton}>
            <p>Aucune source lue ne les donne encore : saisissez-les quand elles paraissent, avec leur source.</p>
          </Empty>
        )
      ) : (
        <>
          {bouton ? <div className="actions">{bouton}</div> : null}
          <DataTable
            caption="Dates de l’année"
            rows={dates}
            rowKey={({ id }) => id}
            columns={[
              {
                title: 'Date',
                cell: ({ intitule, genre }) =>
                  intitule.startsWith(LIBELLES_GENRES_DATE[genre])
                    ? intitule
                    : `${intitule} (${LIBELLES_GENRES_DATE[genre]})`,
              },
              { title: 'Quand', cell: formatPeriode },
              { title: 'Pour qui', cell: toPublic },
              {
                title: 'Certitude',
                cell: ({ certitude, source }) => (
                  <span>
                    <StatusBadge tone={certitude === 'source' ? 'fait' : 'cours'}>
                      {LIBELLES_CERTITUDES_DATE[certitude]}
                    </StatusBadge>{' '}
                    {source ? <span className="gris petit texte-brut">{source}</span> : null}
                  </span>
                ),
              },
              { title: 'Gestes', cell: (date) => <Gestes academie={academie} date={date} zone={zone} /> },
            ]}
          />
        </>
      )}
      <QuiVoit>Les établissements et leurs calendriers personnels lisent ces dates.</QuiVoit>
    </div>
  );
}

interface GestesProps {
  academie: CheminAcademie;
  date: DateDAcademie;
  zone: DatesDAcademie['zone'];
}

/** Correct a date, or remove it: undone as easily. */
function Gestes({ academie, date, zone }: GestesProps) {
  if (date.actionsPossibles.length === 0) return '–';
  return (
    <GestesDeLigne
      precision={date.intitule}
      actions={date.actionsPossibles}
      correction={{
        titre: 'Modifier la date',
        formulaire: (close) => <FormulaireDate academie={academie} date={date} zone={zone} onDone={close} />,
      }}
      retrait={{
        envoi: toRetraitDate(academie, date),
        succes: 'Date retirée',
        libelle: 'retirer',
        ajout: toAjoutDate(academie),
        copie: toCopie(CreateDateDto, date),
      }}
    />
  );
}

const toPublic = ({ public: destinataires, type, zone }: DateDAcademie): string =>
  [destinataires ?? (type ? LIBELLES_NIVEAUX_CONTACT[type] : null), zone ? `zone ${zone}` : null]
    .filter(Boolean)
    .join(' · ') || 'Tous';

function toTitre(dates: readonly DateDAcademie[], annee: string): string {
  if (dates.length === 0) return `Aucune date saisie pour ${annee}`;
  const aVerifier = dates.filter(({ certitude }) => certitude === 'a_verifier').length;
  const total = `${formatPluriel(dates.length, 'date')} pour ${annee}`;
  return aVerifier === 0 ? total : `${total}, dont ${aVerifier} à vérifier`;
}
