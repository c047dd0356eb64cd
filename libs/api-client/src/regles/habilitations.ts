/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CloseHabilitationDto = {
  "le": {
    "genre": "jour",
    "libelle": "Sans ce droit à partir du",
    "aide": "Aujourd’hui : l’accès s’arrête tout de suite, où que la personne soit connectée.",
    "requis": "Indiquez le premier jour sans ce droit."
  }
} as const satisfies Regles;

export const UpdateHabilitationDto = {
  "debut": {
    "genre": "jour",
    "libelle": "À partir du",
    "requis": "Indiquez le premier jour."
  },
  "fin": {
    "genre": "jour",
    "libelle": "Jusqu’au",
    "aide": "Dernier jour avec ce droit ; vide : sans fin prévue.",
    "requis": false,
    "nullable": true
  },
  "prisLe": {
    "genre": "jour",
    "libelle": "Prise de fonction",
    "aide": "Le jour où la personne a pris ce poste ; vide si vous ne le savez pas.",
    "requis": false,
    "nullable": true
  }
} as const satisfies Regles;
