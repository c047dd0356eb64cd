import { Dialog } from '@focale/ui';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import type { FormulaireOuvert } from '../../cadres/formulaire/index.js';
import { createLigne, listCles } from './edition/create-ligne.js';
import { findEcheanceUsuelle, getBornes } from './edition/list-anomalies.js';
import type { Gestes } from './edition/use-gestes.js';
import { LIGNE, toOptions } from './libelles.js';
import type { FilmModele, Ligne } from './types.js';

/** What a form of a line gives to the draft, which sends it with the whole film. */
export type LignePlacee = Pick<Ligne, 'intitule' | 'periode' | 'theme' | 'echeance'>;

/** A deadline falls within the school year. */
export function controleEcheance(annee: string) {
  const { debut, fin } = getBornes(annee);
  return (corps: object) => {
    const { echeance } = corps as LignePlacee;
    return echeance >= debut && echeance <= fin
      ? []
      : [{ champ: 'echeance', message: `Choisissez une date de l’année scolaire ${annee}.` }];
  };
}

interface Props {
  film: FilmModele;
  lignes: readonly Ligne[];
  gestes: Gestes;
  onClose: () => void;
}

/** A new line: the least it needs; the rest is written in its own form, which opens next. */
export function AjoutLigne({ film, lignes, gestes, onClose }: Props) {
  const formulaire = useFormulaire({
    regles: LIGNE,
    envoi: (corps) => gestes.add(createLigne(corps as LignePlacee, listCles(lignes, film.lignes))),
    titre: 'Ajouter une ligne au brouillon',
    defaut: { periode: 1, echeance: findEcheanceUsuelle(lignes, 1) },
    demandes: () => ['intitule', 'periode', 'theme', 'echeance'],
    controle: controleEcheance(film.annee),
    onEcrit: onClose,
  });
  return (
    <Dialog title="Ajouter une ligne au brouillon" onClose={onClose}>
      <Formulaire de={formulaire} action="Ajouter au brouillon" onAnnuler={onClose}>
        <Champ de={formulaire} nom="intitule" forme="ligne" />
        <ChampsDePlace
          de={formulaire}
          film={film}
          lignes={lignes}
          aide="Celle de la plupart des lignes de la période ; à ajuster"
          onPeriode={(periode) => formulaire.form.setValue('echeance', findEcheanceUsuelle(lignes, Number(periode)))}
        />
      </Formulaire>
    </Dialog>
  );
}

interface ChampsDePlaceProps {
  de: FormulaireOuvert<typeof LIGNE>;
  film: FilmModele;
  lignes: readonly Ligne[];
  /** Of the deadline. */
  aide: string;
  onPeriode?: (periode: string) => void;
}

/** Where a line stands in the film, and by when it is due. */
export function ChampsDePlace({ de, film, lignes, aide, onPeriode }: ChampsDePlaceProps) {
  const { debut, fin } = getBornes(film.annee);
  const themes = [...new Set(lignes.map(({ theme }) => theme))];
  return (
    <>
      <Champ
        de={de}
        nom="periode"
        options={toOptions(film.vocabulaire.periodes)}
        {...(onPeriode ? { onValeur: onPeriode } : {})}
      />
      <Champ de={de} nom="theme" forme="ligne" propositions={themes} />
      <Champ de={de} nom="echeance" forme="ligne" type="date" aide={aide} min={debut} max={fin} />
    </>
  );
}
