/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const LeaveReferenceDto = {
  "empreinte": {
    "genre": "texte",
    "requis": true
  }
} as const satisfies Regles;

export const TakeReferenceDto = {
  "empreinte": {
    "genre": "texte",
    "requis": true
  }
} as const satisfies Regles;
