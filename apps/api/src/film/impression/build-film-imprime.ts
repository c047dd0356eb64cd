import {
  type Annee,
  type DateIso,
  type EtatDAnnee,
  etatOfAnnee,
  formatDate,
  formatDe,
  formatPluriel,
  formatPourcentage,
  INSECABLE,
  periodeOf,
  PERIODES,
  type Vocabulaire,
} from '@focale/domaine';
import { type SourcePdf } from '../../socle/documents/index.js';
import type { ActionVue, CompteVue, FilmVue } from '../suivi/film.dto.js';
import { GABARIT_FILM } from './gabarit-film.js';
import { LEGENDE, type LigneImprimee, toLigneImprimee } from './ligne-imprimee.js';

export interface EcoleImprimee {
  readonly nom: string;
  readonly uai: string;
  readonly commune: string;
  /** Name of the académie. */
  readonly academie: string;
}

export interface FilmAImprimer {
  readonly ecole: EcoleImprimee;
  readonly annee: Annee;
  readonly film: FilmVue;
  /** Words of the académie. */
  readonly vocabulaire: Vocabulaire;
  readonly aujourdhui: DateIso;
}

const REGLE =
  'Règle de calcul : actions faites, rapportées aux actions qui concernent l’établissement moins celles déclarées sans objet. ' +
  'Rappels, informations, modalités et actions facultatives ne sont pas comptés.';

const REGLE_DES_RETARDS = ' En retard : échéance passée, ni faite ni sans objet.';

const ETATS: Readonly<Record<EtatDAnnee, readonly string[]>> = {
  en_preparation: ['année en préparation'],
  en_cours: [],
  close: ['année close'],
};

/** The film, ready for the PDF compiler: every text is written here, the template only lays out. */
export function buildFilmImprime({ ecole, annee, film, vocabulaire, aujourdhui }: FilmAImprimer): SourcePdf {
  const { actions, synthese } = film;
  const [an, mois, jour] = aujourdhui.split('-').map(Number);
  const etat = etatOfAnnee(annee, aujourdhui);
  const courante = etat === 'en_cours' ? periodeOf(aujourdhui) : null;
  const periodes = PERIODES.map(({ code, libelle }) => {
    const compte = synthese.parPeriode.find(({ periode }) => periode === code);
    return {
      libelle,
      courante: code === courante,
      ...toCompte(compte),
      note: [...(code === courante ? ['période en cours'] : []), ...listRetard(compte)].join(' – '),
      themes: groupByTheme(
        actions.filter(({ periode }) => periode === code),
        vocabulaire,
        etat,
      ),
    };
  });
  const total = toCompte(synthese);
  return {
    gabarit: GABARIT_FILM,
    donnees: {
      titre: `Film annuel ${annee} – ${ecole.nom} (${ecole.uai})`,
      ecole: { ...ecole, academie: formatDe(ecole.academie) },
      annee,
      // The date of the file's own metadata comes from the data, so that the file is reproducible.
      date: { year: an, month: mois, day: jour },
      total: {
        pourcentage: total.pourcentage,
        fraction: total.fraction,
        retard: total.retard,
        detail: [
          ...ETATS[etat],
          formatPluriel(synthese.sansObjet, 'sans objet', 'sans objet', INSECABLE),
          formatPluriel(film.masquees.length, 'ligne ne concerne pas', 'lignes ne concernent pas', INSECABLE) +
            ' l’établissement',
          ...(synthese.facultatives.faites > 0
            ? [
                formatPluriel(
                  synthese.facultatives.faites,
                  'facultative faite en plus',
                  'facultatives faites en plus',
                  INSECABLE,
                ),
              ]
            : []),
          `état au ${formatDate(aujourdhui)}`,
        ].join(' – '),
      },
      alternative: `Le film de l’année, par période. ${periodes
        .map((une) => `${une.libelle}${une.courante ? ' (en cours)' : ''} : ${une.pourcentage}, ${une.fraction}.`)
        .join(' ')}`,
      periodes,
      vide: actions.length === 0 ? 'Le film de cette année n’est pas encore ouvert pour l’établissement.' : '',
      legende: LEGENDE.filter((une) => etat === 'en_cours' || une.etat !== 'retard'),
      obligation: 'obligation dont la source est citée',
      regle: etat === 'en_cours' ? REGLE + REGLE_DES_RETARDS : REGLE,
    },
  };
}

function toCompte(compte: CompteVue | undefined): {
  pourcentage: string;
  part: number;
  fraction: string;
  retard: string;
} {
  const { faites = 0, pourcentage = null } = compte ?? {};
  const sur = compte?.denominateur ?? 0;
  return {
    pourcentage: formatPourcentage(pourcentage),
    part: sur === 0 ? 0 : faites / sur,
    fraction: `${formatPluriel(faites, 'action faite', 'actions faites', INSECABLE)} sur ${sur}`,
    retard: listRetard(compte).join(''),
  };
}

const listRetard = (compte: CompteVue | undefined): string[] =>
  compte && compte.enRetard > 0 ? [`${compte.enRetard} en retard`] : [];

/** Themes in the order of their first line. */
function groupByTheme(
  actions: readonly ActionVue[],
  vocabulaire: Vocabulaire,
  etat: EtatDAnnee,
): { libelle: string; lignes: LigneImprimee[] }[] {
  return [...new Set(actions.map(({ theme }) => theme))].map((libelle) => ({
    libelle,
    lignes: actions
      .filter(({ theme }) => theme === libelle)
      .map((action) => toLigneImprimee(action, vocabulaire, etat)),
  }));
}
