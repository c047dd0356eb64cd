/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const ExportReseauDto = {
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
      },
      {
        "value": "vcf",
        "label": "vcf"
      }
    ]
  },
  "filtres": {
    "genre": "groupe",
    "requis": false,
    "champs": {
      "academie": {
        "genre": "texte",
        "requis": false
      },
      "departement": {
        "genre": "texte",
        "requis": false
      },
      "uai": {
        "genre": "texte",
        "requis": false
      },
      "q": {
        "genre": "texte",
        "requis": false,
        "min": 0,
        "max": 100
      },
      "fonction": {
        "genre": "texte",
        "requis": false
      }
    }
  }
} as const satisfies Regles;
