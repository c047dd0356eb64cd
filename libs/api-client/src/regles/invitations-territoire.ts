/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const InviteTerritoireDto = {
  "role": {
    "genre": "choix",
    "libelle": "Qui inviter",
    "requis": true,
    "choix": [
      {
        "value": "chef",
        "label": "Les chefs d’établissement"
      },
      {
        "value": "rrupn",
        "label": "Les RRUPN déjà désignés"
      }
    ]
  },
  "departement": {
    "genre": "texte",
    "libelle": "Département",
    "requis": false
  },
  "uais": {
    "genre": "textes",
    "requis": false,
    "max": 1500
  }
} as const satisfies Regles;
