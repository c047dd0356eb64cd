/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const AnswerInvitationDto = {
  "prenom": {
    "genre": "texte",
    "libelle": "Prénom",
    "requis": "Indiquez votre prénom.",
    "min": 1,
    "max": 80
  },
  "nom": {
    "genre": "texte",
    "libelle": "Nom",
    "requis": "Indiquez votre nom.",
    "min": 1,
    "max": 80
  },
  "courriel": {
    "genre": "courriel",
    "libelle": "Votre adresse académique",
    "aide": "La vôtre, pas celle de l’établissement : le lien qui ouvre votre compte y sera envoyé.",
    "requis": "Indiquez votre adresse."
  },
  "prisLe": {
    "genre": "jour",
    "libelle": "Date de prise de fonction",
    "aide": "Le jour où vous avez pris la direction de l’établissement",
    "requis": "Indiquez le jour de votre prise de fonction."
  }
} as const satisfies Regles;
