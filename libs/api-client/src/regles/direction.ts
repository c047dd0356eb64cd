/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateDirectionDto = {
  "agent": {
    "genre": "groupe",
    "libelle": "Nouveau chef d’établissement",
    "requis": true,
    "champs": {
      "prenom": {
        "genre": "texte",
        "libelle": "Prénom",
        "requis": "Indiquez le prénom.",
        "min": 1,
        "max": 80
      },
      "nom": {
        "genre": "texte",
        "libelle": "Nom",
        "requis": "Indiquez le nom.",
        "min": 1,
        "max": 80
      },
      "courriel": {
        "genre": "courriel",
        "libelle": "Adresse électronique professionnelle",
        "requis": "Indiquez l’adresse."
      }
    }
  },
  "prisLe": {
    "genre": "jour",
    "libelle": "Prise de fonction",
    "aide": "La personne en place garde ses droits jusqu’à la veille.",
    "requis": "Indiquez le jour de prise de fonction."
  },
  "interim": {
    "genre": "booleen",
    "libelle": "Assure l’intérim",
    "requis": false
  }
} as const satisfies Regles;
