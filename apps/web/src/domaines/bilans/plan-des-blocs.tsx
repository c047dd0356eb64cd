import { Icon, SelectField } from '@focale/ui';
import type { Bloc } from './bilans-api.js';
import { ETATS_DE_BLOC, toEtatDeBloc } from './mots-du-bilan.js';
import type { EtatDeBloc } from './mots-du-bilan.js';

export const toAncre = ({ code }: Pick<Bloc, 'code'>): string => `bloc-${code}`;

const ORDRE: readonly EtatDeBloc[] = ['ecrit', 'complete', 'vide', 'masque'];

/** The bilan drawn as a strip of film, a frame a block; its count says it in words. */
export function BandeDesBlocs({ blocs }: { blocs: readonly Bloc[] }) {
  const etats = blocs.map((bloc) => ({ code: bloc.code, etat: toEtatDeBloc(bloc) }));
  const comptes = ORDRE.map((etat) => ({ etat, nombre: etats.filter((bloc) => bloc.etat === etat).length }));
  return (
    <div className="bande">
      <div className="bande-vues" aria-hidden="true">
        {etats.map(({ code, etat }) => (
          <span key={code} className={`vue vue-${etat}`} />
        ))}
      </div>
      <ul className="nu bande-legende">
        {comptes
          .filter(({ nombre }) => nombre > 0)
          .map(({ etat, nombre }) => (
            <li key={etat}>
              <span className={`vue vue-${etat}`} aria-hidden="true" /> {nombre}{' '}
              {nombre > 1 ? ETATS_DE_BLOC[etat].pluriel : ETATS_DE_BLOC[etat].libelle}
            </li>
          ))}
      </ul>
    </div>
  );
}

/** Goes to a block, and puts the focus on its title as a link to a page would. */
const goTo = (ancre: string): void => {
  const bloc = document.getElementById(ancre);
  bloc?.scrollIntoView();
  bloc?.querySelector('h2')?.focus({ preventScroll: true });
};

/** Every block and what it is: links beside the blocks, a list to open where the screen is narrow. */
export function PlanDesBlocs({ blocs }: { blocs: readonly Bloc[] }) {
  return (
    <>
      <nav className="plan" aria-label="Blocs du bilan">
        <ol className="nu">
          {blocs.map((bloc) => (
            <LienDeBloc key={bloc.code} bloc={bloc} />
          ))}
        </ol>
      </nav>
      <div className="plan-etroit">
        <SelectField
          label="Aller au bloc"
          vide="Tous les blocs"
          value=""
          options={blocs.map((bloc) => ({
            value: toAncre(bloc),
            label: `${bloc.titre} (${ETATS_DE_BLOC[toEtatDeBloc(bloc)].libelle})`,
          }))}
          onChange={({ target }) => goTo(target.value)}
        />
      </div>
    </>
  );
}

function LienDeBloc({ bloc }: { bloc: Bloc }) {
  const etat = toEtatDeBloc(bloc);
  const { libelle, icone } = ETATS_DE_BLOC[etat];
  return (
    <li>
      <a
        className={`plan-lien plan-${etat}`}
        href={`#${toAncre(bloc)}`}
        onClick={(event) => {
          event.preventDefault();
          goTo(toAncre(bloc));
        }}
      >
        <Icon name={icone} />
        <span>
          {bloc.titre}
          <span className={etat === 'ecrit' ? 'sr' : 'plan-etat'}> {libelle}</span>
        </span>
      </a>
    </li>
  );
}
