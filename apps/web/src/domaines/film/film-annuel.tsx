import './film-annuel.css';
import { isComptee, isMienne } from '@focale/domaine';
import type { Lecteur } from '@focale/domaine';
import { formatDate, formatPluriel, toPhrase } from '@focale/ui';
import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { DetailPage } from '../../cadres/index.js';
import { peut, useSession } from '../agents/index.js';
import { useAujourdhui } from '../annees/index.js';
import { useEcole, useEtablissement } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { BandeFilm, usePeriodeCourante } from './bande-film.js';
import { FournisseurFilm } from './contexte-film.js';
import { ExplicationFilm } from './explication-film.js';
import { useFilm } from './film.js';
import { GestesFilm } from './gestes-film.js';
import { isContributeur, toLecteur } from './lecteur.js';
import { LignesDuFilm } from './lignes-du-film.js';
import { LignesMasquees } from './lignes-masquees.js';
import { ActionsLocalesDuFilm } from './locales/actions-locales-du-film.js';
import { AFaireMaintenant } from './maintenant/a-faire-maintenant.js';
import { BandeauPasse } from './passe/bandeau-passe.js';
import { ChoixDuJour } from './passe/choix-du-jour.js';
import type { Film } from './types.js';
import { readReglages } from './vues/vue-du-film.js';
import type { Filtre } from './vues/vue-du-film.js';

interface FilmAnnuelProps {
  /** What awaits the reader's agreement before the film. */
  attendues: (ecole: Ecole) => ReactNode;
}

/** The film of the year of one school, now or as it was on a past day. */
export function FilmAnnuel({ attendues }: FilmAnnuelProps) {
  const ecole = useEcole();
  const [params] = useSearchParams();
  const le = params.get('le');
  const film = useFilm(ecole, le);
  const session = useSession().data;
  const contributeur = isContributeur(session, ecole.uai);
  const dehors = session !== undefined && !session.habilitations.some(({ uai }) => uai === ecole.uai);
  const lecteur = toLecteur(session, ecole.uai);
  return (
    <>
      {le ? <BandeauPasse le={le} /> : null}
      <DetailPage
        key={le}
        query={film}
        name="Film annuel"
        head={(donnees) => ({
          title: contributeur ? toTitreDesMiennes(donnees, lecteur) : toTitre(donnees),
          sous: <SousTitre film={donnees} ecole={ecole} dehors={dehors} />,
          ...(le ? {} : { actions: <GestesFilm ecole={ecole} /> }),
        })}
      >
        {(donnees) => <Contenu film={donnees} ecole={ecole} attendues={attendues} />}
      </DetailPage>
    </>
  );
}

function toTitre({ synthese, le }: Film): string {
  const { faites, enRetard } = synthese;
  const debut = `${formatPluriel(faites, 'action faite', 'actions faites')}, `;
  const suite = enRetard > 0 ? `${enRetard} en retard` : 'rien en retard';
  return le ? `Au ${formatDate(le)} : ${debut}${suite}` : toPhrase(debut + suite);
}

/** Who holds one digital function is told of its lines only. */
function toTitreDesMiennes({ actions, le }: Film, lecteur: Lecteur): string {
  const miennes = actions.filter((action) => isMienne(action, lecteur) && isComptee(action.nature) && action.statut !== 'sans_objet');
  const faites = miennes.filter(({ statut }) => statut === 'fait').length;
  const enRetard = miennes.filter((action) => action.enRetard).length;
  const suite = enRetard > 0 ? `${enRetard} en retard` : 'rien en retard';
  return `${le ? `Au ${formatDate(le)} : ` : ''}${faites} de vos ${formatPluriel(miennes.length, 'action')} faites, ${suite}`;
}

/** `dehors`: the reader follows the school from elsewhere, and must see which one it is. */
function SousTitre({ film, ecole, dehors }: { film: Film; ecole: Ecole; dehors: boolean }) {
  const { applicables, total } = film.synthese;
  return (
    <div className="rang">
      <span>
        {dehors ? <NomDeLecole uai={ecole.uai} /> : null}
        Film annuel {ecole.annee} : {applicables} actions {dehors ? 'concernent l’établissement' : 'vous concernent'}{' '}
        sur {total}
      </span>
      <LignesMasquees masquees={film.masquees} />
      <ChoixDuJour ecole={ecole} le={film.le} />
    </div>
  );
}

function NomDeLecole({ uai }: { uai: string }) {
  const ecole = useEtablissement(uai).data;
  return ecole ? (
    <>
      <strong>
        {ecole.nom}, {ecole.commune}
      </strong>
      {' · '}
    </>
  ) : null;
}

const MIENNES: readonly Filtre[] = ['moi'];
const TOUTES: readonly Filtre[] = [];

function Contenu({ film, ecole, attendues }: FilmAnnuelProps & { film: Film; ecole: Ecole }) {
  const [params] = useSearchParams();
  const { hash } = useLocation();
  const aujourdhui = useAujourdhui();
  const courante = usePeriodeCourante(ecole.annee, film.le);
  const session = useSession().data;
  // Who holds one digital function comes for its lines, whenever they fall.
  const seules = isContributeur(session, ecole.uai);
  const usuels = seules ? MIENNES : TOUTES;
  const demandee = film.actions.find(({ code }) => code === (params.get('action') ?? hash.slice(1)));
  const reglages = readReglages(params, {
    periode: demandee?.periode ?? courante ?? 1,
    filtres: demandee ? TOUTES : usuels,
    vue: seules && !demandee ? 'echeance' : 'periode',
  });
  const contexte = {
    ecole,
    film,
    courante,
    demandee: demandee?.code,
    jour: film.le ?? aujourdhui,
    lecteur: toLecteur(session, ecole.uai),
  };
  return (
    <FournisseurFilm value={contexte}>
      {peut(session, 'designations.accept', ecole.uai) && !film.le ? attendues(ecole) : null}
      {film.le || courante === undefined ? null : (
        <div className={`${seules ? '' : 'deux '}section haut-du-film`}>
          <AFaireMaintenant seules={seules} />
          {seules ? null : <ActionsLocalesDuFilm />}
        </div>
      )}
      <div className="section pile">
        <BandeFilm
          ecole={ecole}
          synthese={film.synthese}
          le={film.le}
          ouverte={reglages.vue === 'periode' ? reglages.periode : undefined}
        />
        <ExplicationFilm synthese={film.synthese} />
      </div>
      <LignesDuFilm reglages={reglages} usuels={usuels} />
    </FournisseurFilm>
  );
}
