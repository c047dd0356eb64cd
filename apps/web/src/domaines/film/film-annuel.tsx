import './film-annuel.css';
import { etatOfAnnee, isComptee, isMienne } from '@focale/domaine';
import type { EtatDAnnee, Lecteur } from '@focale/domaine';
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
  const aujourdhui = useAujourdhui();
  const etat = etatOfAnnee(ecole.annee, le ?? aujourdhui);
  return (
    <>
      {le ? <BandeauPasse le={le} /> : null}
      <DetailPage
        key={le}
        query={film}
        name="Film annuel"
        head={(donnees) => ({
          title: contributeur
            ? toTitreDesMiennes(donnees, lecteur, ecole.annee, etat)
            : toTitre(donnees, ecole.annee, etat),
          sous: <SousTitre film={donnees} ecole={ecole} dehors={dehors} />,
          ...(le ? {} : { actions: <GestesFilm ecole={ecole} /> }),
        })}
      >
        {(donnees) => <Contenu film={donnees} ecole={ecole} attendues={attendues} />}
      </DetailPage>
    </>
  );
}

function toTitre({ synthese, le }: Film, annee: string, etat: EtatDAnnee): string {
  const { faites, denominateur, enRetard } = synthese;
  if (etat === 'en_preparation')
    return `Année ${annee} en préparation : ${formatPluriel(denominateur, 'action vous attendra', 'actions vous attendront')}`;
  if (etat === 'close')
    return `Année ${annee} close : ${formatPluriel(faites, 'action faite', 'actions faites')} sur ${denominateur}`;
  const debut = `${formatPluriel(faites, 'action faite', 'actions faites')}, `;
  const suite = enRetard > 0 ? `${enRetard} en retard` : 'rien en retard';
  return le ? `Au ${formatDate(le)} : ${debut}${suite}` : toPhrase(debut + suite);
}

/** Who holds one digital function is told of its lines only. */
function toTitreDesMiennes({ actions, le }: Film, lecteur: Lecteur, annee: string, etat: EtatDAnnee): string {
  const miennes = actions.filter(
    (action) => isMienne(action, lecteur) && isComptee(action.nature) && action.statut !== 'sans_objet',
  );
  const faites = miennes.filter(({ statut }) => statut === 'fait').length;
  if (etat !== 'en_cours')
    return `Année ${annee} ${etat === 'close' ? 'close' : 'en préparation'} : ${faites} de vos ${formatPluriel(miennes.length, 'action')} faites`;
  const enRetard = miennes.filter((action) => action.enRetard).length;
  const suite = enRetard > 0 ? `${enRetard} en retard` : 'rien en retard';
  return `${le ? `Au ${formatDate(le)} : ` : ''}${faites} de vos ${formatPluriel(miennes.length, 'action')} faites, ${suite}`;
}

/** `dehors`: the reader follows the school from elsewhere, and must see which one it is. */
function SousTitre({ film, ecole, dehors }: { film: Film; ecole: Ecole; dehors: boolean }) {
  const { denominateur, sansObjet, total } = film.synthese;
  return (
    <div className="rang">
      <span>
        {dehors ? <NomDeLecole uai={ecole.uai} /> : null}
        Film annuel {ecole.annee} : {denominateur} actions {dehors ? 'concernent l’établissement' : 'vous concernent'}{' '}
        sur {total}
        {sansObjet > 0 ? `, ${formatPluriel(sansObjet, 'mise sans objet', 'mises sans objet')} en plus` : ''}
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
    etat: etatOfAnnee(ecole.annee, film.le ?? aujourdhui),
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
