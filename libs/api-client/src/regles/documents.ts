/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const UpdateDocumentDto = {
  "titre": {
    "genre": "texte",
    "libelle": "Titre",
    "requis": "Donnez un titre à ce document.",
    "min": 1,
    "max": 200
  },
  "adopteLe": {
    "genre": "jour",
    "libelle": "Date du conseil d’administration",
    "requis": false,
    "nullable": true
  },
  "annexeLe": {
    "genre": "jour",
    "libelle": "Date de l’annexion au règlement intérieur",
    "requis": false,
    "nullable": true
  }
} as const satisfies Regles;
