import type { Regles, Saisie } from '@focale/api-client';
import { useCallback } from 'react';
import type { RefObject } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { Envoi } from '../../api/envoi.js';
import type { OptionsDeFormulaire } from './options.js';
import { isSame, pick, toCorps, toSaisie } from './saisie.js';

/** What was read, which changes are told from, and its version. */
export interface Base<R extends Regles> {
  readonly saisie: Saisie<R>;
  readonly version: number | undefined;
}

/** What leaves of what a form holds: what is asked, of which only what changed where the route corrects, and the version that was read. */
export function useCorps<R extends Regles, E>(
  options: OptionsDeFormulaire<R, E>,
  base: RefObject<Base<R>>,
  cle: string,
) {
  const { regles, envoi, partie, fixe, demandes, sansObjet, nonEnvoyes, dansLAdresse, compose, horsLigne } = options;
  const partiel = typeof envoi !== 'function' && envoi.methode === 'patch';

  const listDemandes = useCallback(
    (saisie: Saisie<R>): readonly string[] => {
      const exclus: readonly string[] = sansObjet?.(saisie) ?? [];
      return (demandes?.(saisie) ?? Object.keys(regles)).filter((nom) => !exclus.includes(nom));
    },
    [demandes, regles, sansObjet],
  );

  const toBody = useCallback(
    (saisie: FieldValues): object => {
      const exclus = sansObjet?.(saisie as Saisie<R>) ?? [];
      const gardee = { ...saisie, ...pick(toSaisie(regles, undefined), exclus) };
      const ailleurs: readonly string[] = [...(nonEnvoyes ?? []), ...(dansLAdresse ?? [])];
      const noms = listDemandes(saisie as Saisie<R>).filter((nom) => !ailleurs.includes(nom));
      const envoyes = partiel
        ? [...noms, ...exclus].filter((nom) => !isSame(gardee[nom], base.current.saisie[nom]))
        : noms;
      const saisi = toCorps(regles, gardee, envoyes);
      const corps = compose ? compose(saisi) : saisi;
      const { version } = base.current;
      return {
        ...fixe,
        ...(partie ? { [partie]: corps } : corps),
        ...(version === undefined ? {} : { version }),
        ...(horsLigne ? { [horsLigne]: cle } : {}),
      };
    },
    [base, cle, compose, dansLAdresse, fixe, horsLigne, listDemandes, nonEnvoyes, partie, partiel, regles, sansObjet],
  );

  const toEnvoiDe = (vers: Envoi<E>, saisie: FieldValues): Envoi<E> =>
    dansLAdresse ? { ...vers, query: toCorps(regles, saisie, dansLAdresse) as Envoi['query'] } : vers;

  return { partiel, listDemandes, toBody, toEnvoiDe };
}
