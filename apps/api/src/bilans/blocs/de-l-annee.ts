import {
  computePourcentage,
  formatPourcentage,
  formatValeur,
  LIBELLES_CATEGORIES_EQUIPEMENT,
  LIBELLES_DISPOSITIFS_FORMATION,
  LIBELLES_ETATS_DEMANDE,
  LIBELLES_ETATS_OBJECTIF,
} from '@focale/domaine';
import { type Ligne, liste, paragraphe, tableau, titre } from '@focale/texte-riche';
import type { Builder } from './builder.js';
import { compter, phrase, toCle } from './plume.js';

/** Indicators that have a value, beside that of the year before and the target. */
export const buildIndicateurs: Builder = ({ donnees: { indicateurs } }, plume) => {
  const connus = indicateurs.filter(({ valeur }) => valeur !== null);
  if (connus.length === 0) return [];
  return [
    tableau(
      ['Indicateur', 'Cette année', 'L’an passé', 'Cible'],
      connus.map(({ code, libelle, unite, valeur, precedente, cible }): Ligne[] => [
        libelle,
        plume.write(`indicateur.${code}`, formatValeur(valeur ?? 0, unite), libelle),
        precedente === null ? '' : formatValeur(precedente, unite),
        cible === null ? '' : formatValeur(cible, unite),
      ]),
    ),
  ];
};

/** The film by theme: what is done of what is counted, without a name. */
export const buildFilm: Builder = ({ chiffres: { film } }, plume) => {
  const { synthese } = film;
  if (synthese.faites === 0) return [];
  return [
    paragraphe(
      phrase(
        compter(plume, 'film.faites', synthese.faites, 'action faite', 'actions faites'),
        ' sur ',
        plume.nombre('film.denominateur', synthese.denominateur, 'actions qui concernent l’établissement'),
        ', ',
        plume.write('film.pourcentage', formatPourcentage(synthese.pourcentage), 'du film'),
        '.',
      ),
    ),
    tableau(
      ['Thème', 'Faites', 'Comptées', 'Part'],
      synthese.parTheme
        .filter(({ denominateur }) => denominateur > 0)
        .map(({ theme, faites, denominateur }): Ligne[] => [
          theme,
          plume.nombre(`film.theme.${toCle(theme)}.faites`, faites, `faites, ${theme}`),
          plume.nombre(`film.theme.${toCle(theme)}.comptees`, denominateur, `comptées, ${theme}`),
          plume.write(
            `film.theme.${toCle(theme)}.part`,
            formatPourcentage(computePourcentage(faites, denominateur)),
            `du thème ${theme}`,
          ),
        ]),
    ),
  ];
};

/** What is asked of the académie: trainings not yet held, requests that were refused or are still waiting. */
export const buildBesoins: Builder = ({ donnees: { besoins, equipement } }) => {
  const formations = besoins.filter(({ etat }) => etat === 'recense' || etat === 'demande');
  const demandes = equipement.filter(({ etat }) => etat === 'demandee' || etat === 'refusee');
  return [
    ...(formations.length > 0
      ? [
          titre('Formations'),
          liste(
            formations.map(
              ({ titre: intitule, dispositif, public: cible, nombre }) =>
                `${intitule} (${[
                  LIBELLES_DISPOSITIFS_FORMATION[dispositif],
                  cible,
                  nombre ? `${nombre} personnes` : null,
                ]
                  .filter(Boolean)
                  .join(', ')})`,
            ),
          ),
        ]
      : []),
    ...(demandes.length > 0
      ? [
          titre('Équipement'),
          liste(
            demandes.map(
              ({ categorie, besoin, quantite, etat }) =>
                `${LIBELLES_CATEGORIES_EQUIPEMENT[categorie]} : ${besoin}, ${quantite} (${LIBELLES_ETATS_DEMANDE[etat].toLowerCase()})`,
            ),
          ),
        ]
      : []),
  ];
};

/** What goes on next year: decisions not yet carried out, objectives under way, subscriptions to decide. */
export const buildSuite: Builder = ({ donnees: { decisions, objectifs, abonnements } }) => {
  const lignes: Ligne[] = [
    ...decisions
      .filter(({ statut }) => statut === 'a_faire' || statut === 'en_cours')
      .map(({ intitule }) => `Décision de la commission à poursuivre : ${intitule}`),
    ...objectifs
      .filter(({ etat }) => etat === 'a_engager' || etat === 'en_cours')
      .map(({ intitule, etat }) => `Objectif EDUCAP, ${LIBELLES_ETATS_OBJECTIF[etat].toLowerCase()} : ${intitule}`),
    ...abonnements
      .filter(({ suite }) => suite === 'a_decider')
      .map(({ ressource }) => `Abonnement à décider : ${ressource}`),
  ];
  return lignes.length > 0 ? [liste(lignes)] : [];
};
