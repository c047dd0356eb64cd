import { Disclosure, formatPluriel, formatPourcentage } from '@focale/ui';
import type { SyntheseDuFilm } from './types.js';

/** The rule of the percentage, its numerator, its denominator, and what is left out. */
export function ExplicationFilm({ synthese }: { synthese: SyntheseDuFilm }) {
  const { denominateur } = synthese;
  return (
    <Disclosure
      summary={
        synthese.pourcentage === null
          ? 'Comment ce film est compté'
          : `${formatPourcentage(synthese.pourcentage)} de l’année : comment c’est compté`
      }
    >
      <ul>
        <li>Numérateur : {formatPluriel(synthese.faites, 'action faite', 'actions faites')}.</li>
        <li>
          Dénominateur : {formatPluriel(denominateur, 'action')}, soit{' '}
          {formatPluriel(synthese.applicables, 'action qui vous concerne', 'actions qui vous concernent')} moins{' '}
          {formatPluriel(synthese.sansObjet, 'action mise sans objet', 'actions mises sans objet')}.
        </li>
        <li>Les rappels et informations sont montrés, jamais comptés. Le résultat est arrondi à l’entier inférieur.</li>
        {synthese.facultatives.proposees === 0 ? null : (
          <li>
            En plus du compte :{' '}
            {formatPluriel(synthese.facultatives.faites, 'action facultative faite', 'actions facultatives faites')} sur{' '}
            {synthese.facultatives.proposees}. Laissées à votre choix, elles ne sont ni au dénominateur, ni en retard.
          </li>
        )}
        {synthese.pourcentageEchu === null ? null : (
          <li>
            Sur les seules actions dont l’échéance est passée : {formatPourcentage(synthese.pourcentageEchu)} accompli.
          </li>
        )}
      </ul>
    </Disclosure>
  );
}
