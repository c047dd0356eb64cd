/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const PresentBilanDto = {
  "date": {
    "genre": "jour",
    "requis": true
  }
} as const satisfies Regles;

export const RemovePresentationDto = {} as const satisfies Regles;
