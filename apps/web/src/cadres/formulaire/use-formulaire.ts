import type { Regles, Saisie } from '@focale/api-client';
import type { Faute } from '@focale/domaine';
import { useToast } from '@focale/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useForm } from 'react-hook-form';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { sendEnvoi, toAdresse } from '../../api/envoi.js';
import type { Envoi } from '../../api/envoi.js';
import { ProblemeApi } from '../../api/probleme-api.js';
import { runGeste } from '../gestes/run-geste.js';
import type { Geste } from '../gestes/run-geste.js';
import { reread } from '../gestes/reread.js';
import { merge } from './fusion.js';
import type { Conflit } from './fusion.js';
import { findDefauts, findRegle, isSame, listChamps, toCorps, toErreurs, toSaisie } from './saisie.js';
import { useBrouillon } from './use-brouillon.js';

export interface OptionsDeFormulaire<R extends Regles, E> {
  /** Fields, as the contract says them. */
  readonly regles: R;
  /** Where it goes. A `patch` sends what changed, a `put` and a `post` all of it. */
  readonly envoi: Envoi<E>;
  /** What it is called where drafts are listed. */
  readonly titre: string;
  /** The row as it was read, to correct it; its `version` goes back with the changes. */
  readonly lue?: object | undefined;
  /** What a new one begins with. */
  readonly defaut?: object | undefined;
  /** What is proposed over the row that was read: an answer, another day. */
  readonly propose?: object | undefined;
  /** What these fields read of a row that others saved meanwhile; the row itself when absent. */
  readonly relue?: (courant: E) => object;
  /** Key of the body, and of the row in a 409, that holds the fields, when it is not the whole. */
  readonly partie?: string;
  /** What goes with the fields and is not typed. */
  readonly fixe?: object | undefined;
  /** Fields that are asked, given the others; all when absent. */
  readonly demandes?: (saisie: Saisie<R>) => readonly (keyof R & string)[];
  /** Fields that make no sense given the others: not asked, and emptied by a change. */
  readonly sansObjet?: (saisie: Saisie<R>) => readonly (keyof R & string)[];
  /** What the API refuses of several fields together, of what would be sent: said before anything leaves. */
  controle?(corps: object): readonly Faute[];
  /** Said once it is saved; nothing when absent. */
  readonly succes?: string | ((ecrit: E) => string);
  /** What takes it back. */
  readonly annulation?: (ecrit: E) => Geste;
  readonly onEcrit?: (ecrit: E) => void;
  /** After a save, what the next entry begins with; the form closes, or keeps what was saved, when absent. */
  readonly suivante?: (saisie: Saisie<R>) => object;
  /** Where the next entry begins to be typed. */
  readonly focus?: keyof R & string;
}

const readVersion = (lue: unknown): number | undefined =>
  typeof lue === 'object' && lue !== null && 'version' in lue && typeof lue.version === 'number'
    ? lue.version
    : undefined;

const readPartie = (ligne: unknown, partie: string | undefined): unknown =>
  partie === undefined || typeof ligne !== 'object' || ligne === null
    ? ligne
    : new Map<string, unknown>(Object.entries(ligne)).get(partie);

const pick = (valeurs: Saisie<Regles>, noms: readonly string[]): Saisie<Regles> =>
  Object.fromEntries(noms.map((nom) => [nom, valeurs[nom]])) as Saisie<Regles>;

/** A password stays nowhere. */
const hasSecret = (regles: Regles): boolean => Object.values(regles).some(({ genre }) => genre === 'secret');

/** More than two other people saving at the very same time is no longer a merge. */
const FUSIONS_MAX = 3;

/**
 * The one way to ask and to save: drafts, one write at a time under one key, refusals on their field, changes of others merged.
 * The screen lays the fields out.
 */
export function useFormulaire<R extends Regles, E>(options: OptionsDeFormulaire<R, E>) {
  const { regles, envoi, partie, fixe, demandes, sansObjet } = options;
  const queryClient = useQueryClient();
  const toast = useToast();
  const listDemandes = useCallback(
    (saisie: Saisie<R>): readonly string[] => {
      const exclus: readonly string[] = sansObjet?.(saisie) ?? [];
      return (demandes?.(saisie) ?? Object.keys(regles)).filter((nom) => !exclus.includes(nom));
    },
    [demandes, regles, sansObjet],
  );
  const [lue] = useState(() => toSaisie(regles, readPartie(options.lue, partie) ?? options.defaut));
  const [depart] = useState(() => ({
    ...lue,
    ...pick(toSaisie(regles, options.propose), Object.keys(options.propose ?? {})),
  }));
  const form = useForm<FieldValues>({
    defaultValues: depart,
    resolver: (saisie) => {
      const noms = listDemandes(saisie as Saisie<R>);
      const defauts = [
        ...findDefauts(regles, saisie, noms),
        ...(options.controle?.(toCorps(regles, saisie, noms)) ?? []),
      ];
      return defauts.length > 0 ? { values: {}, errors: toErreurs(defauts) } : { values: saisie, errors: {} };
    },
  });
  /** What was read, which changes are told from, and its version. */
  const base = useRef({ saisie: lue, version: readVersion(options.lue) });
  const [cle, setCle] = useState(() => crypto.randomUUID() as string);
  const enVol = useRef(false);
  const [conflits, setConflits] = useState<readonly Conflit[]>([]);
  const [refus, setRefus] = useState<Error | null>(null);

  const toBody = useCallback(
    (saisie: FieldValues): object => {
      const exclus = sansObjet?.(saisie as Saisie<R>) ?? [];
      const gardee = { ...saisie, ...pick(toSaisie(regles, undefined), exclus) };
      const noms = listDemandes(saisie as Saisie<R>);
      const envoyes =
        envoi.methode === 'patch'
          ? [...noms, ...exclus].filter((nom) => !isSame(gardee[nom], base.current.saisie[nom]))
          : noms;
      const corps = toCorps(regles, gardee, envoyes);
      const { version } = base.current;
      return { ...fixe, ...(partie ? { [partie]: corps } : corps), ...(version === undefined ? {} : { version }) };
    },
    [envoi.methode, fixe, listDemandes, partie, regles, sansObjet],
  );

  // What is carried over from a row is another entry than a new one.
  const objet = fixe ? `${toAdresse(envoi)} ${JSON.stringify(fixe)}` : toAdresse(envoi);
  const brouillon = useBrouillon(objet, options.titre, () => {
    const saisie = form.getValues();
    if (isSame(saisie, base.current.saisie)) return undefined;
    const { saisie: lue, version } = base.current;
    return { saisie, lue, version, corps: toBody(saisie), cle, envoi };
  });
  const { keepSoon } = brouillon;
  const secret = hasSecret(regles);
  useEffect(
    () => (secret ? undefined : form.subscribe({ formState: { values: true }, callback: keepSoon })),
    [form, keepSoon, secret],
  );

  const write = useMutation({ mutationFn: (saisie: FieldValues) => sendEnvoi(envoi, toBody(saisie), cle) });

  const showErreurs = (error: ProblemeApi): ProblemeApi | null => {
    const prefixe = partie ? `${partie}.` : '';
    const places = error.erreurs.flatMap(({ champ, message }) => {
      const nom = champ.startsWith(prefixe) ? champ.slice(prefixe.length) : champ;
      return findRegle(regles, nom) ? [{ nom, message }] : [];
    });
    places.forEach(({ nom, message }, rang) =>
      form.setError(nom, { type: 'serveur', message }, { shouldFocus: rang === 0 }),
    );
    return places.length === error.erreurs.length && places.length > 0 ? null : error;
  };

  /** Takes what others saved meanwhile; undefined when the person has to choose. */
  const mergeCourant = (
    saisie: FieldValues,
    courant: unknown,
  ): { saisie: FieldValues; repris: readonly string[] } | undefined => {
    const leur = toSaisie(regles, options.relue ? options.relue(courant as E) : readPartie(courant, partie));
    const fusion = merge(regles, base.current.saisie, saisie as Saisie<R>, leur);
    base.current = { saisie: leur, version: readVersion(courant) };
    for (const nom of fusion.repris) form.setValue(nom, leur[nom]);
    setConflits(fusion.conflits);
    return fusion.conflits.length > 0 ? undefined : { saisie: fusion.saisie, repris: fusion.repris };
  };

  const save = async (saisie: FieldValues): Promise<{ ecrit: E; repris: readonly string[] } | undefined> => {
    let envoyee = saisie;
    const repris: string[] = [];
    for (let essai = 0; ; essai += 1) {
      try {
        return { ecrit: await write.mutateAsync(envoyee), repris };
      } catch (error) {
        if (!(error instanceof ProblemeApi)) throw error;
        if (!error.isPerimee || essai >= FUSIONS_MAX) throw error;
        const fusion = mergeCourant(envoyee, error.courant);
        if (!fusion) return undefined;
        envoyee = fusion.saisie;
        repris.push(...fusion.repris);
      }
    }
  };

  const submit = async (saisie: FieldValues): Promise<void> => {
    if (enVol.current) return;
    if (conflits.length > 0) {
      // Asked once more: saving now would write over what somebody else has just saved.
      setConflits([...conflits]);
      return;
    }
    enVol.current = true;
    setRefus(null);
    try {
      if (envoi.methode === 'patch' && listChamps(regles, base.current.saisie, saisie).length === 0) {
        close();
        return;
      }
      const fait = await save(saisie);
      if (fait) finish(fait.ecrit, form.getValues(), fait.repris);
    } catch (error) {
      if (error instanceof ProblemeApi && error.code === 'idempotence.cle_reutilisee') setCle(crypto.randomUUID());
      setRefus(error instanceof ProblemeApi ? showErreurs(error) : (error as Error));
    } finally {
      enVol.current = false;
    }
  };

  const finish = (ecrit: E, saisie: FieldValues, repris: readonly string[]): void => {
    const { succes, annulation, suivante, focus, onEcrit } = options;
    setCle(crypto.randomUUID());
    const phrase = typeof succes === 'function' ? succes(ecrit) : succes;
    const garde = repris.map((nom) => regles[nom]?.libelle ?? nom).join(', ');
    if (phrase)
      toast(
        garde ? `${phrase}. Modifié entre-temps par quelqu’un d’autre, et gardé : ${garde}` : phrase,
        annulation && (() => void runGeste({ queryClient, toast }, annulation(ecrit))),
      );
    const apres = suivante
      ? toSaisie(regles, suivante(saisie as Saisie<R>))
      : toSaisie(regles, readPartie(ecrit, partie) ?? saisie);
    base.current = { saisie: apres, version: suivante ? base.current.version : readVersion(ecrit) };
    form.reset(apres);
    // Once the form is told: what it holds now is saved, and the screen may be left.
    brouillon.erase();
    if (focus) form.setFocus(focus);
    reread(queryClient, ecrit);
    onEcrit?.(ecrit);
  };

  /** Nothing changed: what is on screen is what is stored. */
  const close = (): void => {
    brouillon.erase();
    options.onEcrit?.(options.lue as E);
  };

  const resume = (): void => {
    const { offert } = brouillon;
    if (!offert) return;
    if (offert.lue) base.current = { saisie: offert.lue as Saisie<R>, version: offert.version };
    for (const [nom, valeur] of Object.entries(offert.saisie as Saisie<R>))
      form.setValue(nom, valeur, { shouldDirty: true });
    setCle(offert.cle);
    brouillon.settle();
    keepSoon();
  };

  const choose = (conflit: Conflit, valeur: unknown): void => {
    form.setValue(conflit.champ, valeur, { shouldDirty: true });
    setConflits((autres) => autres.filter(({ champ }) => champ !== conflit.champ));
  };

  return {
    form,
    regles,
    refus,
    conflits,
    choose,
    offert: brouillon.offert,
    resume,
    discard: brouillon.settle,
    abandon: brouillon.erase,
    pending: write.isPending,
    onSubmit: (event: FormEvent) => form.handleSubmit(submit)(event),
  };
}

/** A form that is open on these fields, as its frame and its fields read it. */
export type FormulaireOuvert<R extends Regles> = Omit<ReturnType<typeof useFormulaire<R, unknown>>, 'form'> & {
  form: UseFormReturn;
};
