import { etatOfAnnee, LIBELLES_ENTS, LIBELLES_TYPES_ETABLISSEMENT } from '@focale/domaine';
import type { EtatDAnnee } from '@focale/domaine';
import { accord, buttonClass, Empty, formatCompte, formatDate, formatPluriel, StatusBadge } from '@focale/ui';
import { Suspense } from 'react';
import { Link } from 'react-router';
import { Async, DetailPage, PageTitle, useMots } from '../../../cadres/index.js';
import { CarteDirection, peut, useSession } from '../../agents/index.js';
import { useAujourdhui } from '../../annees/index.js';
import { AlertesDeLEcole, useDesignations } from '../../designations/index.js';
import { useEcole, useEtablissement } from '../../etablissements/index.js';
import type { Ecole, EtablissementDetail } from '../../etablissements/index.js';
import { BandeFilm, ExplicationFilm, TableauAttendus, useAttendus, useFilm } from '../../film/index.js';
import { useLettres } from '../../lettres/index.js';
import { CarteRentree } from '../../rentree/index.js';
import { CarteCommission } from './carte-commission.js';
import { listAttentes } from './list-attentes.js';
import type { Attente } from './list-attentes.js';

/** Where a school stands, in one look: what waits, the film, what is expected, the commission. */
export function MonEtablissement() {
  const ecole = useEcole();
  const etablissement = useEtablissement(ecole.uai);
  if (!etablissement.data)
    return <DetailPage query={etablissement} name="Établissement" head={() => ({ title: '' })} children={() => null} />;
  return <Contenu ecole={ecole} etablissement={etablissement.data} />;
}

function Contenu({ ecole, etablissement }: { ecole: Ecole; etablissement: EtablissementDetail }) {
  const aujourdhui = useAujourdhui();
  const { dire } = useMots();
  const attendus = useAttendus(ecole);
  const designations = useDesignations(ecole);
  const lettres = useLettres(ecole, designations.data?.elements ?? []);
  const film = useFilm(ecole);
  const session = useSession().data;
  const etat = etatOfAnnee(ecole.annee, aujourdhui);
  const isClose = etat === 'close';
  // In a closed year nothing awaits anybody: the page only tells what was.
  const isDirection = !isClose && peut(session, 'designations.declare', ecole.uai);
  const attentes = attendus.data
    ? listAttentes(
        ecole,
        attendus.data,
        designations.data?.elements ?? [],
        lettres,
        film.data?.synthese.enRetard ?? 0,
        aujourdhui,
      )
    : undefined;
  return (
    <>
      <PageTitle
        name={isDirection ? 'Mon établissement' : etablissement.nom}
        title={isDirection ? toTitre(attentes?.length, ecole.annee, etat) : etablissement.nom}
        sous={[toSousTitre(etablissement, isDirection, aujourdhui), ...ETATS[etat]].join(' · ')}
      />
      {isClose ? null : <AlertesDeLEcole ecole={ecole} />}
      {isClose || isDirection ? null : <h2 className="section-titre">{toAttentesDeLEcole(attentes?.length)}</h2>}
      {isClose ? null : (
        <Async query={attendus} lines={3}>
          {() =>
            attentes && attentes.length > 0 ? (
              <ListeAttentes attentes={attentes} lecture={!isDirection} />
            ) : (
              <Empty title="Rien n’attend pour l’instant">
                <p>Le film ci-dessous montre la suite de l’année.</p>
              </Empty>
            )
          }
        </Async>
      )}
      {isDirection ? <CarteRentree uai={ecole.uai} annee={ecole.annee} /> : null}
      <section className="section">
        <h2>Le film de l’année</h2>
        <Async query={film} lines={2}>
          {({ synthese }) => (
            <div className="pile">
              <BandeFilm ecole={ecole} synthese={synthese} />
              <ExplicationFilm synthese={synthese} />
            </div>
          )}
        </Async>
      </section>
      <div className="deux">
        <section className="section">
          <h2>Ce que l’académie attend de l’établissement</h2>
          <Async query={attendus}>{(liste) => <TableauAttendus attendus={liste} />}</Async>
        </section>
        <div>
          {isDirection ? null : (
            <Suspense fallback={null}>
              <CarteDirection uai={ecole.uai} acces={`${ecole.base}/personnes`} />
            </Suspense>
          )}
          <CarteCommission ecole={ecole} />
          <CarteEnt ecole={ecole} etablissement={etablissement} />
          <section className="section">
            <h2>{dire('RRUPN et missions')}</h2>
            <Async query={designations} lines={1}>
              {({ elements }) => (
                <div className="carte">
                  <p>{formatPluriel(elements.length, 'mission déclarée', 'missions déclarées')} cette année.</p>
                  <p className="actions">
                    <Link className={buttonClass('secondary', true)} to={`${ecole.base}/designations`}>
                      Ouvrir les missions
                    </Link>
                  </p>
                </div>
              )}
            </Async>
          </section>
        </div>
      </div>
    </>
  );
}

const ETATS: Readonly<Record<EtatDAnnee, readonly string[]>> = {
  close: ['année close'],
  en_cours: [],
  en_preparation: ['année en préparation'],
};

function toTitre(n: number | undefined, annee: string, etat: EtatDAnnee): string {
  if (n === undefined) return 'Bonjour';
  if (n === 0 && etat === 'en_preparation') return `Bonjour, l’année ${annee} se prépare`;
  if (n === 0) return 'Bonjour, rien ne vous attend';
  return `Bonjour, ${formatCompte(n, 'chose', 'choses')} vous ${accord(n, 'attend', 'attendent')}`;
}

const toAttentesDeLEcole = (n: number | undefined): string =>
  n ? `Ce qui est attendu de l’établissement (${n})` : 'Ce qui est attendu de l’établissement';

function toSousTitre(etablissement: EtablissementDetail, isDirection: boolean, aujourdhui: string): string {
  const lieu = `${etablissement.commune}, ${etablissement.departementNom}`;
  if (isDirection) return `${etablissement.nom}, ${lieu} · ${formatDate(aujourdhui, { jour: true })}`;
  return `${LIBELLES_TYPES_ETABLISSEMENT[etablissement.type]} · ${lieu} · ${etablissement.uai}`;
}

interface PropsDesAttentes {
  attentes: readonly Attente[];
  /** True for whoever follows the school without acting in its place. */
  lecture?: boolean;
}

/** What waits, as a list read from top to bottom: the first is the most pressing. */
function ListeAttentes({ attentes, lecture = false }: PropsDesAttentes) {
  const { dire } = useMots();
  return (
    <ul className="nu attente">
      {attentes.map((attente, rang) => (
        <li key={attente.cle} className={`est-${attente.ton}`}>
          <div>
            <strong>{dire(attente.titre)}</strong>
            <p className="gris petit">{attente.detail}</p>
          </div>
          <StatusBadge tone={attente.ton}>{attente.etat}</StatusBadge>
          <Link
            className={buttonClass(rang === 0 && (!lecture || attente.propre) ? 'primary' : 'secondary', true)}
            to={attente.to}
          >
            {lecture && !attente.propre ? 'Voir' : attente.geste}
            <span className="sr"> : {dire(attente.titre)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The ENT of the school, and where to find help and documents. */
function CarteEnt({ ecole, etablissement }: { ecole: Ecole; etablissement: EtablissementDetail }) {
  const { ent } = etablissement;
  return (
    <section className="section">
      <h2>ENT, aide et ressources</h2>
      <div className="carte">
        <p>
          <strong>{ent ? LIBELLES_ENTS[ent] : 'ENT non renseigné'}</strong>
        </p>
        <p className="gris">L’ENT décide de lignes du film et des fonctions à désigner.</p>
        <p className="actions">
          <Link className={buttonClass('secondary', true)} to={`${ecole.base}/ent`}>
            Voir ou changer l’ENT
          </Link>
          <Link to={`${ecole.base}/contacts`}>À qui m’adresser</Link>
          <Link to={`${ecole.base}/ressources`}>Ressources</Link>
        </p>
      </div>
    </section>
  );
}
