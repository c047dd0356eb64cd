/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const UpdateEntDto = {
  "ent": {
    "genre": "choix",
    "libelle": "ENT utilisé par l’établissement",
    "requis": true,
    "choix": [
      {
        "value": "lycee_connecte",
        "label": "Lycée connecté"
      },
      {
        "value": "ent_creuse",
        "label": "ENT Creuse"
      },
      {
        "value": "ose",
        "label": "OSÉ"
      },
      {
        "value": "enej",
        "label": "Enej"
      },
      {
        "value": "i_cart",
        "label": "i-Cart"
      },
      {
        "value": "edugar",
        "label": "EduGAR (sans ENT)"
      },
      {
        "value": "aucun",
        "label": "Aucun ENT"
      }
    ]
  },
  "debut": {
    "genre": "jour",
    "libelle": "À partir du",
    "requis": "Donnez le premier jour."
  }
} as const satisfies Regles;

export const UpdatePresetsEntDto = {
  "presets": {
    "genre": "liste",
    "requis": true,
    "champs": {
      "departement": {
        "genre": "texte",
        "requis": true
      },
      "type": {
        "genre": "choix",
        "requis": true,
        "choix": [
          {
            "value": "college",
            "label": "college"
          },
          {
            "value": "lycee",
            "label": "lycee"
          },
          {
            "value": "lycee_pro",
            "label": "lycee_pro"
          },
          {
            "value": "lycee_polyvalent",
            "label": "lycee_polyvalent"
          },
          {
            "value": "erea",
            "label": "erea"
          }
        ]
      },
      "ent": {
        "genre": "choix",
        "requis": false,
        "nullable": true,
        "choix": [
          {
            "value": "lycee_connecte",
            "label": "lycee_connecte"
          },
          {
            "value": "ent_creuse",
            "label": "ent_creuse"
          },
          {
            "value": "ose",
            "label": "ose"
          },
          {
            "value": "enej",
            "label": "enej"
          },
          {
            "value": "i_cart",
            "label": "i_cart"
          },
          {
            "value": "edugar",
            "label": "edugar"
          },
          {
            "value": "aucun",
            "label": "aucun"
          },
          {
            "value": "inconnu",
            "label": "inconnu"
          }
        ]
      },
      "certitude": {
        "genre": "choix",
        "requis": false,
        "choix": [
          {
            "value": "source",
            "label": "source"
          },
          {
            "value": "a_confirmer",
            "label": "a_confirmer"
          }
        ]
      }
    }
  }
} as const satisfies Regles;
