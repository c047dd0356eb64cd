/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const UpdateModeleDIndicateursDto = {
  "indicateurs": {
    "genre": "liste",
    "requis": true,
    "champs": {
      "code": {
        "genre": "texte",
        "requis": true
      },
      "libelle": {
        "genre": "texte",
        "libelle": "Libellé",
        "requis": "Donnez un libellé.",
        "min": 1,
        "max": 120
      },
      "origine": {
        "genre": "choix",
        "libelle": "D’où vient la valeur ?",
        "requis": true,
        "choix": [
          {
            "value": "saisi",
            "label": "Saisi par l’établissement"
          },
          {
            "value": "calcule",
            "label": "Calculé par Focale"
          }
        ]
      },
      "demande": {
        "genre": "booleen",
        "libelle": "Présenté aux établissements",
        "requis": true
      },
      "quiSaisit": {
        "genre": "choix",
        "libelle": "De qui la saisie est attendue",
        "requis": true,
        "choix": [
          {
            "value": "rrupn",
            "label": "Le RRUPN"
          },
          {
            "value": "direction",
            "label": "La direction"
          },
          {
            "value": "ensemble",
            "label": "Le RRUPN ou la direction"
          }
        ]
      },
      "cible": {
        "genre": "nombre",
        "libelle": "Cible",
        "aide": "Montrée aux établissements à côté de leur valeur. Vide : aucune.",
        "requis": false,
        "nullable": true,
        "min": 0,
        "max": 999999
      }
    }
  }
} as const satisfies Regles;
