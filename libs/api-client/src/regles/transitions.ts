/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const ClotureDto = {
  "motif": {
    "genre": "texte",
    "libelle": "Raison",
    "aide": "Elle sera lue par les personnes concernées.",
    "requis": "Indiquez la raison.",
    "min": 1,
    "max": 1000
  },
  "date": {
    "genre": "jour",
    "libelle": "Date de fin",
    "requis": "Indiquez la date de fin."
  }
} as const satisfies Regles;

export const TransitionDto = {} as const satisfies Regles;

export const TransitionMotiveeDto = {
  "motif": {
    "genre": "texte",
    "libelle": "Raison",
    "aide": "Elle sera lue par les personnes concernées.",
    "requis": "Indiquez la raison.",
    "min": 1,
    "max": 1000
  }
} as const satisfies Regles;
