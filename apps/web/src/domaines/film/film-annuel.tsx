import { Empty, formatPluriel, toPhrase } from '@focale/ui';
import { useSearchParams } from 'react-router';
import { DetailPage } from '../../cadres/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { hasRole, useSession } from '../agents/index.js';
import { LettresAttendues } from '../designations/index.js';
import { BandeFilm, usePeriodeCourante } from './bande-film.js';
import { ExplicationFilm } from './explication-film.js';
import { isWithin, listFonctions } from './filtres.js';
import { useFilm } from './film.js';
import { GroupeFilm, GroupesFilm } from './groupes-film.js';
import { LignesMasquees } from './lignes-masquees.js';
import { toLibellePeriode } from './libelles.js';
import { PucesFiltres } from './puces-filtres.js';
import type { Film } from './types.js';

/** The film of the year of one school. */
export function FilmAnnuel() {
  const ecole = useEcole();
  const film = useFilm(ecole);
  return (
    <DetailPage
      query={film}
      name="Film annuel"
      head={(donnees) => ({
        title: toTitre(donnees),
        sous: <SousTitre film={donnees} annee={ecole.annee} />,
      })}
    >
      {(donnees) => <Contenu film={donnees} ecole={ecole} />}
    </DetailPage>
  );
}

function toTitre({ synthese }: Film): string {
  const { faites, enRetard } = synthese;
  const debut = toPhrase(formatPluriel(faites, 'action faite', 'actions faites'));
  return enRetard > 0 ? `${debut}, ${enRetard} en retard` : `${debut}, rien en retard`;
}

function SousTitre({ film, annee }: { film: Film; annee: string }) {
  const { synthese } = film;
  return (
    <div className="rang">
      <span>
        Film annuel {annee} : {synthese.applicables} actions vous concernent sur {synthese.total}
      </span>
      <LignesMasquees masquees={film.masquees} />
      <button type="button" className="lien bouton-impression" onClick={() => window.print()}>
        imprimer
      </button>
    </div>
  );
}

function Contenu({ film, ecole }: { film: Film; ecole: Ecole }) {
  const [params] = useSearchParams();
  const courante = usePeriodeCourante(ecole.annee);
  const session = useSession().data;
  const fonctions = listFonctions(session);
  const periode = Number(params.get('periode')) || courante || 1;
  const filtre = params.get('filtre') ?? 'tout';
  const retards = film.actions.filter((action) => action.enRetard);
  const dePeriode = film.actions.filter((action) => action.periode === periode);
  // What is late waits wherever it comes from: that filter alone ignores the frame.
  const lignes = filtre === 'retard' ? retards : dePeriode.filter((action) => isWithin(action, filtre, fonctions));
  const anciens = filtre === 'tout' && periode === courante ? retards.filter((a) => a.periode < periode) : [];
  const count = (f: string) => dePeriode.filter((action) => isWithin(action, f, fonctions)).length;
  const themes = [...new Set(dePeriode.map((action) => action.theme))];
  return (
    <>
      {session && hasRole(session, 'rrupn') ? <LettresAttendues ecole={ecole} /> : null}
      <div className="pile">
        <BandeFilm ecole={ecole} synthese={film.synthese} ouverte={periode} />
        <ExplicationFilm synthese={film.synthese} />
      </div>
      <section className="section">
        <h2>{filtre === 'retard' ? 'En retard, toutes périodes' : toLibellePeriode(periode)}</h2>
        <PucesFiltres
          actif={filtre}
          choix={[
            { filtre: 'tout', label: 'Tout' },
            { filtre: 'retard', label: 'En retard', nombre: retards.length },
            ...(fonctions.size > 0 ? [{ filtre: 'moi', label: 'À moi', nombre: count('moi') }] : []),
            { filtre: 'obligations', label: 'Obligations', nombre: count('obligations') },
            ...(themes.length > 1 ? themes.map((theme) => ({ filtre: `theme:${theme}`, label: theme })) : []),
          ]}
        />
        {lignes.length === 0 ? (
          <Empty title={filtre === 'retard' ? 'Rien en retard' : 'Aucune action avec ce filtre'} />
        ) : (
          <GroupesFilm ecole={ecole} actions={lignes} />
        )}
        {anciens.length > 0 ? (
          <GroupeFilm titre="Toujours en attente des périodes passées" ecole={ecole} lignes={anciens} />
        ) : null}
      </section>
    </>
  );
}
