/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateCalendrierDto = {
  "portee": {
    "genre": "choix",
    "requis": true,
    "choix": [
      {
        "value": "mes_lignes",
        "label": "mes_lignes"
      },
      {
        "value": "etablissements",
        "label": "etablissements"
      }
    ]
  }
} as const satisfies Regles;
