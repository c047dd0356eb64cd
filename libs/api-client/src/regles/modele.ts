/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const UpdateModeleDAttendusDto = {
  "attendus": {
    "genre": "liste",
    "requis": true,
    "champs": {
      "code": {
        "genre": "texte",
        "requis": true
      },
      "echeance": {
        "genre": "jour",
        "requis": false,
        "nullable": true
      },
      "actif": {
        "genre": "booleen",
        "requis": true
      },
      "intitule": {
        "genre": "texte",
        "requis": false,
        "min": 1,
        "max": 150
      }
    }
  }
} as const satisfies Regles;
