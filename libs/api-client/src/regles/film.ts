/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const UpdateActionDto = {
  "statut": {
    "genre": "choix",
    "requis": false,
    "choix": [
      {
        "value": "a_faire",
        "label": "a_faire"
      },
      {
        "value": "en_cours",
        "label": "en_cours"
      },
      {
        "value": "fait",
        "label": "fait"
      },
      {
        "value": "sans_objet",
        "label": "sans_objet"
      }
    ]
  },
  "faitLe": {
    "genre": "jour",
    "requis": false,
    "nullable": true
  },
  "commentaire": {
    "genre": "texte",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  },
  "motif": {
    "genre": "texte",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 500
  },
  "automatique": {
    "genre": "booleen",
    "requis": false
  },
  "charge": {
    "genre": "groupe",
    "requis": false,
    "nullable": true,
    "champs": {
      "nom": {
        "genre": "texte",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 160
      }
    }
  }
} as const satisfies Regles;

export const UpdateActionsDto = {
  "actions": {
    "genre": "liste",
    "requis": true,
    "champs": {
      "statut": {
        "genre": "choix",
        "requis": false,
        "choix": [
          {
            "value": "a_faire",
            "label": "a_faire"
          },
          {
            "value": "en_cours",
            "label": "en_cours"
          },
          {
            "value": "fait",
            "label": "fait"
          },
          {
            "value": "sans_objet",
            "label": "sans_objet"
          }
        ]
      },
      "faitLe": {
        "genre": "jour",
        "requis": false,
        "nullable": true
      },
      "commentaire": {
        "genre": "texte",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 2000
      },
      "motif": {
        "genre": "texte",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 500
      },
      "automatique": {
        "genre": "booleen",
        "requis": false
      },
      "charge": {
        "genre": "groupe",
        "requis": false,
        "nullable": true,
        "champs": {
          "nom": {
            "genre": "texte",
            "requis": false,
            "nullable": true,
            "min": 1,
            "max": 160
          }
        }
      },
      "code": {
        "genre": "texte",
        "requis": true,
        "min": 1,
        "max": 60
      }
    }
  }
} as const satisfies Regles;
