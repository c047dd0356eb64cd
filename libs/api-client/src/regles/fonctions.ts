/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const UpdateFonctionDto = {
  "agents": {
    "genre": "liste",
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
        "libelle": "Adresse professionnelle",
        "requis": false,
        "nullable": true
      },
      "debut": {
        "genre": "jour",
        "libelle": "Depuis le",
        "requis": "Indiquez la date de début."
      },
      "fin": {
        "genre": "jour",
        "libelle": "Jusqu’au",
        "requis": false,
        "nullable": true
      }
    }
  }
} as const satisfies Regles;
