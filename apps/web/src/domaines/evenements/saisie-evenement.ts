import type { GenreEvenement, PublicEvenement } from '@focale/domaine';
import type { Evenement } from './evenements-api.js';

/** What the form of an event asks, as text. */
export interface SaisieEvenement {
  genre: GenreEvenement;
  date: string;
  titre: string;
  theme: string;
  publics: PublicEvenement[];
  participants: string;
  commentaire: string;
}

/** An event to log: today, for pupils, unless told otherwise. */
export const buildSaisie = (genre: GenreEvenement, date: string): SaisieEvenement => ({
  genre,
  date,
  titre: '',
  theme: '',
  publics: ['eleves'],
  participants: '',
  commentaire: '',
});

/** The form as it stands for an event that exists. */
export const toSaisie = (evenement: Evenement): SaisieEvenement => ({
  genre: evenement.genre,
  date: evenement.date,
  titre: evenement.titre,
  theme: evenement.theme ?? '',
  publics: [...evenement.publics],
  participants: evenement.participants === null ? '' : String(evenement.participants),
  commentaire: evenement.commentaire ?? '',
});

/** The body that the API expects; what is left empty is emptied, an empty title takes the name of the kind. */
export const toEvenement = ({ genre, date, titre, theme, publics, participants, commentaire }: SaisieEvenement) => ({
  genre,
  date,
  publics,
  theme: theme || null,
  participants: participants === '' ? null : Number(participants),
  commentaire: commentaire || null,
  ...(titre === '' ? {} : { titre }),
});
