/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const OpenSessionDto = {
  "courriel": {
    "genre": "texte",
    "libelle": "Adresse électronique professionnelle",
    "aide": "Exemple : prenom.nom@ac-limoges.fr",
    "requis": "Indiquez votre adresse électronique.",
    "min": 1,
    "max": 254
  },
  "motDePasse": {
    "genre": "secret",
    "libelle": "Mot de passe",
    "requis": "Indiquez votre mot de passe.",
    "min": 1,
    "max": 200
  }
} as const satisfies Regles;
