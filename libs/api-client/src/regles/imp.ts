/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const ExportImpDto = {
  "format": {
    "genre": "choix",
    "requis": true,
    "choix": [
      {
        "value": "csv",
        "label": "csv"
      },
      {
        "value": "xlsx",
        "label": "xlsx"
      }
    ]
  },
  "departement": {
    "genre": "texte",
    "requis": false
  }
} as const satisfies Regles;
