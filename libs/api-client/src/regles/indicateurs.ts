/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const UpdateIndicateurDto = {
  "valeur": {
    "genre": "nombre",
    "libelle": "Valeur de l’année",
    "requis": false,
    "nullable": true,
    "min": 0,
    "max": 999999
  }
} as const satisfies Regles;
