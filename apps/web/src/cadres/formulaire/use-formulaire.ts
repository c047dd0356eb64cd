import type { Regles, Saisie } from '@focale/api-client';
import { useToast } from '@focale/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { get, useForm } from 'react-hook-form';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { sendEnvoi, toAdresse } from '../../api/envoi.js';
import type { Envoi } from '../../api/envoi.js';
import { ProblemeApi } from '../../api/probleme-api.js';
import { runGeste } from '../gestes/run-geste.js';
import { reread } from '../gestes/reread.js';
import { isSansReponse } from './en-attente.js';
import { merge } from './fusion.js';
import type { Conflit } from './fusion.js';
import type { OptionsDeFormulaire } from './options.js';
import {
  findDefauts,
  findRegle,
  hasSecret,
  isSame,
  listChamps,
  listChemins,
  pick,
  readPartie,
  readVersion,
  toCorps,
  toErreurs,
  toSaisie,
} from './saisie.js';
import { useBrouillon } from './use-brouillon.js';
import { useCorps } from './use-corps.js';
import type { Base } from './use-corps.js';

/** More than two other people saving at the very same time is no longer a merge. */
const FUSIONS_MAX = 3;

/**
 * The one way to ask and to save: drafts, one write at a time under one key, refusals on their field, changes of others merged.
 * The screen lays the fields out.
 */
export function useFormulaire<R extends Regles, E>(options: OptionsDeFormulaire<R, E>) {
  const { regles, envoi, partie, fixe, horsLigne } = options;
  const local = typeof envoi === 'function';
  const queryClient = useQueryClient();
  const toast = useToast();
  const [lue] = useState(() => toSaisie(regles, readPartie(options.lue, partie) ?? options.defaut));
  const [depart] = useState(() => ({
    ...lue,
    ...pick(toSaisie(regles, options.propose), Object.keys(options.propose ?? {})),
  }));
  const base = useRef<Base<R>>({ saisie: lue, version: readVersion(options.lue) });
  const [cle, setCle] = useState(() => crypto.randomUUID() as string);
  const { partiel, listDemandes, toBody, toEnvoiDe } = useCorps(options, base, cle);
  const form = useForm<FieldValues>({
    defaultValues: depart,
    resolver: (saisie) => {
      const noms = listDemandes(saisie as Saisie<R>);
      const defauts = [
        ...findDefauts(regles, saisie, noms),
        ...(options.controle?.(toCorps(regles, saisie, noms), saisie as Saisie<R>) ?? []),
      ];
      return defauts.length > 0 ? { values: {}, errors: toErreurs(defauts) } : { values: saisie, errors: {} };
    },
  });
  const enVol = useRef(false);
  /** Saved, and not shown so yet: a second click of the same two is no other save. */
  const acheve = useRef(false);
  useEffect(() => {
    acheve.current = false;
  });
  const [conflits, setConflits] = useState<readonly Conflit[]>([]);
  const [refus, setRefus] = useState<Error | null>(null);
  const [doutes, setDoutes] = useState<readonly string[]>([]);
  /** Those that the person confirmed: other ones are asked about again. */
  const confirmes = useRef<readonly string[]>([]);

  // What is carried over from a row is another entry than a new one.
  const adresse = local ? options.titre : toAdresse(envoi);
  const objet = fixe ? `${adresse} ${JSON.stringify(fixe)}` : adresse;
  const toContenu = (vers: Envoi<E>) => {
    const saisie = form.getValues();
    const { saisie: lue, version } = base.current;
    const avecFichier = Object.values(saisie).some((valeur) => valeur instanceof File);
    return {
      ...{ saisie, lue, version, corps: toBody(saisie), cle, envoi: toEnvoiDe(vers, saisie) },
      ...(avecFichier ? { sansFichier: true } : {}),
    };
  };
  const brouillon = useBrouillon(objet, options.titre, () =>
    local || isSame(form.getValues(), base.current.saisie) ? undefined : toContenu(envoi),
  );
  const { keepSoon } = brouillon;
  const secret = hasSecret(regles);
  useEffect(
    () => (secret || local ? undefined : form.subscribe({ formState: { values: true }, callback: keepSoon })),
    [form, keepSoon, local, secret],
  );

  const write = useMutation({
    // A password that is refused is no session that ended.
    meta: { connexion: secret },
    networkMode: local || horsLigne ? 'always' : 'online',
    mutationFn: async (saisie: FieldValues) =>
      local ? envoi(toBody(saisie)) : sendEnvoi(toEnvoiDe(envoi, saisie), toBody(saisie), cle),
  });

  const showErreurs = (error: ProblemeApi): ProblemeApi | null => {
    const prefixe = partie ? `${partie}.` : '';
    const envoye = toBody(form.getValues());
    const places = error.erreurs.flatMap(({ champ, message }) => {
      const sans = champ.startsWith(prefixe) ? champ.slice(prefixe.length) : champ;
      const nom = options.place?.(sans, envoye) ?? sans;
      return findRegle(regles, nom) ? [{ nom, message }] : [];
    });
    places.forEach(({ nom, message }, rang) =>
      form.setError(nom, { type: 'serveur', message }, { shouldFocus: rang === 0 }),
    );
    return places.length === error.erreurs.length && places.length > 0 ? null : error;
  };

  const toLue = (ligne: unknown): unknown =>
    options.relue && ligne ? options.relue(ligne as E) : readPartie(ligne, partie);

  /** Takes what others saved meanwhile; undefined when the person has to choose. */
  const mergeCourant = (
    saisie: FieldValues,
    courant: unknown,
  ): { saisie: FieldValues; repris: readonly string[] } | undefined => {
    const leur = toSaisie(regles, toLue(courant));
    const fusion = merge(regles, base.current.saisie, saisie as Saisie<R>, leur);
    base.current = { saisie: leur, version: readVersion(courant) };
    for (const chemin of fusion.repris) form.setValue(chemin, get(leur, chemin));
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
        if (options.aRelire) {
          base.current = { ...base.current, version: readVersion(error.courant) };
          reread(queryClient, error.courant);
          throw error;
        }
        const fusion = mergeCourant(envoyee, error.courant);
        if (!fusion) return undefined;
        envoyee = fusion.saisie;
        repris.push(...fusion.repris);
      }
    }
  };

  const submit = async (saisie: FieldValues): Promise<void> => {
    if (enVol.current || acheve.current) return;
    if (conflits.length > 0) {
      // Asked once more: saving now would write over what somebody else has just saved.
      setConflits([...conflits]);
      return;
    }
    const souleves = options.doutes?.(toCorps(regles, saisie as Saisie<R>, listDemandes(saisie as Saisie<R>))) ?? [];
    const aConfirmer = isSame(souleves, confirmes.current) ? [] : [...souleves];
    setDoutes(aConfirmer);
    if (aConfirmer.length > 0) return;
    enVol.current = true;
    setRefus(null);
    const release = horsLigne && !local ? brouillon.hold(toContenu(envoi)) : undefined;
    try {
      if (partiel && listChamps(regles, base.current.saisie, saisie).length === 0) {
        close();
        return;
      }
      const fait = await save(saisie);
      release?.(false);
      if (fait) finish(fait.ecrit, form.getValues(), fait.repris);
    } catch (error) {
      const attend = isSansReponse(error);
      release?.(attend);
      if (release && attend) {
        toast('Gardé sur cet appareil : l’envoi se fera au retour du réseau');
        begin(toSaisie(regles, options.suivante?.(saisie as Saisie<R>) ?? options.defaut), undefined);
        return;
      }
      if (release) keepSoon();
      if (error instanceof ProblemeApi && error.code === 'idempotence.cle_reutilisee') setCle(crypto.randomUUID());
      setRefus(error instanceof ProblemeApi ? showErreurs(error) : (error as Error));
    } finally {
      enVol.current = false;
    }
  };

  /** What the form holds is saved: the next entry begins, under a key of its own. */
  const begin = (apres: Saisie<R>, version: number | undefined): void => {
    setCle(crypto.randomUUID());
    confirmes.current = [];
    base.current = { saisie: apres, version };
    form.reset(apres);
    acheve.current = true;
    // Once the form is told: what it holds now is saved, and the screen may be left.
    brouillon.erase();
    if (options.focus) form.setFocus(options.focus);
  };

  const finish = (ecrit: E, saisie: FieldValues, repris: readonly string[]): void => {
    const { succes, annulation, suivante, onEcrit } = options;
    const phrase = typeof succes === 'function' ? succes(ecrit) : succes;
    const garde = repris.map((nom) => findRegle(regles, nom)?.libelle ?? nom).join(', ');
    if (phrase)
      toast(
        garde ? `${phrase}. Modifié entre-temps par quelqu’un d’autre, et gardé : ${garde}` : phrase,
        annulation && (() => void runGeste({ queryClient, toast }, annulation(ecrit))),
      );
    const apres = suivante ? toSaisie(regles, suivante(saisie as Saisie<R>)) : toSaisie(regles, toLue(ecrit) ?? saisie);
    begin(apres, suivante ? base.current.version : readVersion(ecrit));
    if (!local) reread(queryClient, ecrit);
    onEcrit?.(ecrit);
  };

  /** Nothing changed: what is on screen is what is stored. */
  const close = (): void => {
    brouillon.erase();
    options.onEcrit?.(options.lue as E);
  };

  /** Puts in its fields what is proposed, over what was typed. */
  const fill = (proposee: object): void => {
    const saisie = toSaisie(regles, proposee);
    const donnes = Object.entries(regles).filter(([nom]) => nom in proposee);
    for (const chemin of listChemins(Object.fromEntries(donnes)))
      form.setValue(chemin, get(saisie, chemin), { shouldDirty: true });
  };

  const resume = (): void => {
    const { offert } = brouillon;
    if (!offert) return;
    if (offert.lue) base.current = { saisie: offert.lue as Saisie<R>, version: offert.version };
    fill(offert.saisie as object);
    setCle(offert.cle);
    brouillon.settle();
    keepSoon();
  };

  const choose = (conflit: Conflit, valeur: unknown): void => {
    form.setValue(conflit.champ, valeur, { shouldDirty: true });
    setConflits((autres) => autres.filter(({ champ }) => champ !== conflit.champ));
  };

  /** Saves what seems unlikely: the person looked at it. */
  const confirm = (): void => {
    confirmes.current = doutes;
    void form.handleSubmit(submit)();
  };

  return {
    form,
    regles,
    refus,
    doutes,
    confirm,
    conflits,
    choose,
    offert: brouillon.offert,
    resume,
    fill,
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
