/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const UpdateMotDePasseDto = {
  "actuel": {
    "genre": "secret",
    "libelle": "Mot de passe actuel",
    "requis": "Indiquez votre mot de passe actuel.",
    "min": 1,
    "max": 200
  },
  "nouveau": {
    "genre": "secret",
    "libelle": "Nouveau mot de passe",
    "aide": "Au moins 12 caractères. Une phrase courte convient très bien.",
    "requis": "Choisissez un mot de passe.",
    "min": 12,
    "max": 200
  }
} as const satisfies Regles;
