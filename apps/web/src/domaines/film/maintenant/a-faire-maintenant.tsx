import { isComptee, isMienne, listAFaireMaintenant, isRestante } from '@focale/domaine';
import type { AFaire, RaisonAFaire } from '@focale/domaine';
import { formatEcheance, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { CaseFilm } from '../case-film.js';
import { useContexteFilm } from '../contexte-film.js';
import { findDeclaration } from '../libelles.js';
import { LienDeclaration } from '../lien-declaration.js';
import { useUpdateAction } from '../suivi/use-update-action.js';
import type { ActionDuFilm } from '../types.js';
import { toParamsLigne } from '../vues/vue-du-film.js';
import { nextMontrees } from './next-montrees.js';

const PLACES = 5;

/** What awaits, most pressing first, each with its reason and its box. `seules`: only the reader's own lines. */
export function AFaireMaintenant({ seules }: { seules: boolean }) {
  const { film, lecteur, jour } = useContexteFilm();
  const [memoire, setMemoire] = useState<readonly string[]>([]);
  const aFaire = listAFaireMaintenant(film.actions, lecteur, jour).filter(
    ({ raisons }) => !seules || raisons.includes('charge') || raisons.includes('fonction'),
  );
  const codes = nextMontrees(
    memoire,
    aFaire.map(({ ligne }) => ligne.code),
    PLACES,
  );
  if (codes !== memoire) setMemoire(codes);
  const parCode = new Map(aFaire.map((a) => [a.ligne.code, a]));
  const lignes = codes.flatMap((code): AFaire<ActionDuFilm>[] => {
    const ligne = film.actions.find((action) => action.code === code);
    return ligne ? [parCode.get(code) ?? { ligne, raisons: [] }] : [];
  });
  const reste = aFaire.filter(({ ligne }) => !codes.includes(ligne.code)).length;
  return (
    <section className="maintenant" aria-labelledby="a-faire-maintenant">
      <h2 id="a-faire-maintenant">À faire maintenant</h2>
      {lignes.length === 0 ? (
        <Calme seules={seules} />
      ) : (
        <ol className="nu attente">
          {lignes.map((a) => (
            <Ligne key={a.ligne.code} {...a} />
          ))}
        </ol>
      )}
      {reste > 0 ? (
        <p>
          <Link className="lien" to={seules ? '?vue=echeance&filtre=moi' : '?vue=echeance'} preventScrollReset>
            {formatPluriel(reste, 'autre ligne attend', 'autres lignes attendent')} : les voir par échéance
          </Link>
        </p>
      ) : null}
    </section>
  );
}

/** Nothing presses: then what comes next. */
function Calme({ seules }: { seules: boolean }) {
  const { film, lecteur, jour } = useContexteFilm();
  const [params] = useSearchParams();
  const [suivante] = film.actions
    .filter((a) => isComptee(a.nature) && isRestante(a.statut))
    .filter((a) => !seules || isMienne(a, lecteur))
    .sort((a, b) => a.echeance.localeCompare(b.echeance) || a.ordre - b.ordre);
  return (
    <div className="carte pile-serree">
      <p>Rien ne presse : aucune échéance passée, ni dans les trente jours.</p>
      {suivante ? (
        <p>
          Ensuite, {formatEcheance(suivante.echeance, jour)} :{' '}
          <Link className="lien" to={`?${toParamsLigne(params, suivante).toString()}`} preventScrollReset>
            {suivante.intitule}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

function Ligne({ ligne, raisons }: AFaire<ActionDuFilm>) {
  const { ecole, jour } = useContexteFilm();
  const [params] = useSearchParams();
  const update = useUpdateAction(ecole);
  const declaration = ligne.declarative && !ligne.force ? findDeclaration(ligne.fait) : undefined;
  const terminee = !isRestante(ligne.statut);
  const ton = terminee ? 'fait' : raisons.includes('retard') ? 'retard' : 'cours';
  return (
    <li className={`est-${ton} ligne-maintenant`}>
      <CaseFilm
        action={ligne}
        onToggle={() =>
          update.mutate({ code: ligne.code, saisie: { statut: ligne.statut === 'fait' ? 'a_faire' : 'fait' } })
        }
      />
      <div>
        <Link className="lien-discret" to={`?${toParamsLigne(params, ligne).toString()}`} preventScrollReset>
          {ligne.intitule}
        </Link>
        <p className="petit gris">
          {terminee ? 'C’est fait' : listMots(raisons, ligne, jour).join(' · ')}
          {!terminee && ligne.prerequisEnAttente ? ' · attend une autre action' : null}
          {!terminee && declaration ? (
            <>
              {' · '}
              <LienDeclaration className="lien" declaration={declaration}>
                à déclarer
                <span className="sr"> : {declaration.texte}</span>
              </LienDeclaration>
            </>
          ) : null}
        </p>
      </div>
    </li>
  );
}

function listMots(raisons: readonly RaisonAFaire[], ligne: ActionDuFilm, jour: string): string[] {
  const MOTS: Record<RaisonAFaire, string> = {
    retard: formatEcheance(ligne.echeance, jour),
    proche: `à faire ${formatEcheance(ligne.echeance, jour)}`,
    charge: 'vous en êtes chargé',
    fonction: 'de votre fonction',
    obligation: 'obligation',
  };
  const mots = raisons.map((raison) => MOTS[raison]);
  return [...mots, ligne.theme];
}
