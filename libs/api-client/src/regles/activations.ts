/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const ActivateDto = {
  "motDePasse": {
    "genre": "secret",
    "libelle": "Mot de passe",
    "aide": "Au moins 12 caractères. Une phrase courte convient très bien.",
    "requis": "Choisissez un mot de passe.",
    "min": 12,
    "max": 200
  }
} as const satisfies Regles;

export const DemandeDeMotDePasseDto = {
  "courriel": {
    "genre": "courriel",
    "libelle": "Adresse électronique professionnelle",
    "requis": "Indiquez votre adresse électronique."
  }
} as const satisfies Regles;
