import { CHARTE_TYPST } from '../../socle/documents/index.js';

/** Typst template of the film on one page; what it reads is built by `buildFilmImprime`. */
export const GABARIT_FILM =
  CHARTE_TYPST +
  String.raw`
#set document(title: donnees.titre, author: donnees.ecole.nom, date: datetime(..donnees.date))
#show: charte
#title(donnees.titre)
`;
