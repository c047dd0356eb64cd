import { CreateEvenementDto } from '@focale/api-client';
import { LIBELLES_GENRES_EVENEMENT, LIBELLES_PUBLICS_EVENEMENT } from '@focale/domaine';
import type { GenreEvenement } from '@focale/domaine';
import { DataTable, Empty, formatDate, formatNombre, formatPluriel } from '@focale/ui';
import { useSearchParams } from 'react-router';
import { toCopie } from '../../cadres/formulaire/index.js';
import { GestesDeLigne } from '../../cadres/gestes/index.js';
import { DetailPage, Pagination, QuiVoit } from '../../cadres/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAjout, toRetrait, useEvenements } from './evenements-api.js';
import type { Evenement, EvenementsVue } from './evenements-api.js';
import { AjoutEvenement, CorrectionEvenement } from './formulaire-evenement.js';

/** What the school did along the year, logged once: the film and the totals follow. */
export function Evenements() {
  const ecole = useEcole();
  const [params] = useSearchParams();
  const evenements = useEvenements(ecole, params.get('page'));
  return (
    <DetailPage
      query={evenements}
      name="Événements de l’année"
      head={(donnees) => ({
        title: toTitre(donnees),
        sous: 'Noter le cybermois, le Safer Internet Day ou l’information annuelle des parents coche leur ligne du film.',
      })}
    >
      {(donnees) => <Contenu ecole={ecole} donnees={donnees} />}
    </DetailPage>
  );
}

function toTitre({ totaux }: EvenementsVue): string {
  const nombre = totaux.reduce((somme, total) => somme + total.nombre, 0);
  const participants = totaux.reduce((somme, total) => somme + total.participants, 0);
  if (nombre === 0) return 'Aucun événement noté cette année';
  return `${formatPluriel(nombre, 'événement')} cette année, ${formatPluriel(participants, 'participant')}`;
}

function Contenu({ ecole, donnees }: { ecole: Ecole; donnees: EvenementsVue }) {
  const canAdd = donnees.actionsPossibles.includes('ajouter');
  return (
    <>
      {canAdd ? <AjoutEvenement ecole={ecole} genres={donnees.genresPossibles} /> : null}
      <Totaux totaux={donnees.totaux} />
      <section className="section">
        <h2>Ce qui a eu lieu</h2>
        {donnees.elements.length === 0 ? (
          <Empty title="Rien de noté pour l’instant">
            <p>
              {canAdd
                ? 'Un événement se note le jour même ou après : un genre, une date, un public suffisent.'
                : 'La direction, les RRUPN et le référent Pix notent ici ce qui a eu lieu.'}
            </p>
          </Empty>
        ) : (
          <DataTable
            caption="Événements de l’année"
            rows={donnees.elements}
            rowKey={({ id }) => id}
            columns={[
              { title: 'Événement', cell: toNom },
              { title: 'Date', cell: ({ date }) => formatDate(date) },
              { title: 'Publics', cell: ({ publics }) => publics.map((p) => LIBELLES_PUBLICS_EVENEMENT[p]).join(', ') },
              {
                title: 'Participants',
                numeric: true,
                cell: ({ participants }) => (participants === null ? '–' : formatNombre(participants)),
              },
              ...(donnees.elements.some(({ actionsPossibles }) => actionsPossibles.length > 0)
                ? [
                    {
                      title: 'Gestes',
                      cell: (evenement: Evenement) => (
                        <Gestes ecole={ecole} evenement={evenement} genres={donnees.genresPossibles} />
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
        <Pagination page={donnees} />
      </section>
      {canAdd ? null : <QuiVoit de="evenements" quoi="ces lignes" />}
    </>
  );
}

function toNom({ titre, genre, theme, commentaire }: Evenement) {
  const libelle = LIBELLES_GENRES_EVENEMENT[genre];
  const details = [titre === libelle ? null : libelle, theme].filter(Boolean).join(' · ');
  return (
    <div>
      {titre}
      {details ? <div className="petit gris">{details}</div> : null}
      {commentaire ? <div className="petit gris">{commentaire}</div> : null}
    </div>
  );
}

/** How many events of each kind, and how many people they reached. */
function Totaux({ totaux }: { totaux: EvenementsVue['totaux'] }) {
  if (totaux.length === 0) return null;
  return (
    <section className="section">
      <h2>Par genre</h2>
      <ul className="nu chiffres">
        {totaux.map(({ genre, nombre, participants, sansDecompte }) => (
          <li className="chiffre" key={genre}>
            <h3>{LIBELLES_GENRES_EVENEMENT[genre]}</h3>
            <p className="valeur">{formatNombre(nombre)}</p>
            <p className="petit gris">
              {formatPluriel(participants, 'participant')}
              {sansDecompte > 0 ? `, ${formatPluriel(sansDecompte, 'événement')} sans décompte` : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface GestesProps {
  ecole: Ecole;
  evenement: Evenement;
  genres: readonly GenreEvenement[];
}

/** Correct an event, or remove it: undone as easily. */
function Gestes({ ecole, evenement, genres }: GestesProps) {
  return (
    <GestesDeLigne
      precision={`${evenement.titre}, le ${formatDate(evenement.date)}`}
      actions={evenement.actionsPossibles}
      correction={{
        titre: evenement.titre,
        formulaire: (close) => (
          <CorrectionEvenement ecole={ecole} evenement={evenement} genres={genres} onClose={close} />
        ),
      }}
      retrait={{
        envoi: toRetrait(ecole, evenement),
        succes: 'Événement supprimé',
        ajout: toAjout(ecole),
        copie: toCopie(CreateEvenementDto, evenement),
      }}
    />
  );
}
