/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateDelegationDto = {
  "agent": {
    "genre": "texte",
    "libelle": "Adjoint",
    "requis": true
  },
  "droits": {
    "genre": "choixMultiple",
    "libelle": "Ce qui est délégué",
    "requis": "Choisissez au moins un droit.",
    "min": 1,
    "choix": [
      {
        "value": "transmettre",
        "label": "Transmettre les désignations"
      },
      {
        "value": "signer",
        "label": "Signer les lettres de mission"
      },
      {
        "value": "compensation",
        "label": "Fixer les compensations"
      }
    ]
  },
  "debut": {
    "genre": "jour",
    "libelle": "Du",
    "requis": "Indiquez le premier jour."
  },
  "fin": {
    "genre": "jour",
    "libelle": "Au",
    "aide": "Dernier jour, un an après le début au plus tard",
    "requis": "Indiquez le dernier jour."
  }
} as const satisfies Regles;

export const RevokeDelegationDto = {} as const satisfies Regles;
