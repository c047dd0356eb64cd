import { LIBELLES_ETATS_RESSOURCE } from '@focale/domaine';
import { Empty, StatusBadge, formatDate, formatPluriel } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';
import { DetailPage } from '../../../cadres/index.js';
import { useEcole } from '../../etablissements/index.js';
import { TONES_RESSOURCE } from '../formes.js';
import { useRessources } from '../profil-de-l-ecole-api.js';
import type { RessourceDeLEcole } from '../profil-de-l-ecole-api.js';
import { RechercheDuProfil } from '../recherche-du-profil.js';

const SANS_THEME = 'Autres ressources';

/** The library of the académie, by theme of the film. */
export function RessourcesDeLEcole() {
  const ecole = useEcole();
  const [params] = useSearchParams();
  const [q, theme] = [params.get('q') ?? undefined, params.get('theme') ?? undefined];
  const ressources = useRessources(ecole, { q, theme });
  return (
    <DetailPage
      query={ressources}
      name="Ressources"
      head={({ ressources: trouvees, total }) => ({
        title: toTitre(trouvees.length, total, q !== undefined || theme !== undefined),
        sous: (
          <>
            Les documents et les sites que nomme le film, tenus par votre académie.{' '}
            <Link to={`${ecole.base}/contacts`}>À qui m’adresser</Link>
          </>
        ),
      })}
    >
      {({ ressources: trouvees, total, themes }) => (
        <>
          {total > 0 ? (
            <RechercheDuProfil
              label="Chercher une ressource"
              hint="Un mot du titre ; les accents ne comptent pas"
              filtre={{
                nom: 'theme',
                label: 'Thème',
                vide: 'Tous',
                options: themes.map((value) => ({ value, label: value })),
              }}
            />
          ) : null}
          {trouvees.length === 0 ? (
            <Empty title={total === 0 ? 'La bibliothèque est vide' : 'Aucune ressource ne correspond'}>
              <p>
                {total === 0
                  ? 'Le service du numérique de votre académie la remplit.'
                  : 'Essayez un autre mot, ou enlevez le filtre.'}
              </p>
            </Empty>
          ) : (
            <div className="grille-cartes">
              {listThemes(trouvees, theme).map(([titre, liste]) => (
                <Theme key={titre} titre={titre} ressources={liste} />
              ))}
            </div>
          )}
        </>
      )}
    </DetailPage>
  );
}

function Theme({ titre, ressources }: { titre: string; ressources: readonly RessourceDeLEcole[] }) {
  return (
    <section className="carte">
      <h2 className="section-titre">{titre}</h2>
      <ul className="nu pile">
        {ressources.map((ressource) => (
          <li key={ressource.id}>
            <Lien ressource={ressource} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lien({ ressource: { titre, lien, edition, etat, verifieeLe, remarque } }: { ressource: RessourceDeLEcole }) {
  return (
    <div className="pile-serree">
      <p>
        {lien ? (
          <a href={lien} target="_blank" rel="noreferrer">
            {titre}
            <span className="sr"> (nouvel onglet)</span>
          </a>
        ) : (
          <strong>{titre}</strong>
        )}{' '}
        {etat === 'active' ? null : (
          <StatusBadge tone={TONES_RESSOURCE[etat]}>{LIBELLES_ETATS_RESSOURCE[etat]}</StatusBadge>
        )}
      </p>
      {remarque ? <p>{remarque}</p> : null}
      <p className="gris petit">
        {[edition, verifieeLe ? `lien ouvert le ${formatDate(verifieeLe)}` : null].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}

/** Resources under each of their themes; under the chosen one only when there is one. */
function listThemes(
  ressources: readonly RessourceDeLEcole[],
  choisi: string | undefined,
): [string, readonly RessourceDeLEcole[]][] {
  if (choisi !== undefined) return [[choisi, ressources]];
  const groupes = new Map<string, RessourceDeLEcole[]>();
  for (const ressource of ressources)
    for (const theme of ressource.themes.length > 0 ? ressource.themes : [SANS_THEME])
      groupes.set(theme, [...(groupes.get(theme) ?? []), ressource]);
  return [...groupes].sort(([a], [b]) => (a === SANS_THEME ? 1 : b === SANS_THEME ? -1 : a.localeCompare(b, 'fr')));
}

function toTitre(n: number, total: number, filtre: boolean): string {
  if (total === 0) return 'Aucune ressource pour l’instant';
  if (filtre) return `${formatPluriel(n, 'ressource')} sur ${total}`;
  return `${formatPluriel(total, 'ressource')} pour conduire l’année`;
}
