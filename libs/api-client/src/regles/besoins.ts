/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateBesoinDto = {
  "dispositif": {
    "genre": "choix",
    "libelle": "Forme",
    "requis": true,
    "choix": [
      {
        "value": "fil",
        "label": "Formation d’initiative locale (FIL)"
      },
      {
        "value": "cafe_numerique",
        "label": "Café numérique"
      },
      {
        "value": "autre",
        "label": "Autre"
      }
    ]
  },
  "titre": {
    "genre": "texte",
    "libelle": "Formation souhaitée",
    "requis": "Indiquez la formation souhaitée.",
    "min": 1,
    "max": 200
  },
  "public": {
    "genre": "texte",
    "libelle": "Public",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "nombre": {
    "genre": "entier",
    "libelle": "Nombre de personnes",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  },
  "etat": {
    "genre": "choix",
    "libelle": "Où en est-elle ?",
    "requis": false,
    "choix": [
      {
        "value": "recense",
        "label": "Recensé"
      },
      {
        "value": "demande",
        "label": "Demandé"
      },
      {
        "value": "accorde",
        "label": "Accordé"
      },
      {
        "value": "realise",
        "label": "Réalisé"
      },
      {
        "value": "abandonne",
        "label": "Abandonné"
      }
    ]
  }
} as const satisfies Regles;

export const UpdateBesoinDto = {
  "dispositif": {
    "genre": "choix",
    "libelle": "Forme",
    "requis": false,
    "choix": [
      {
        "value": "fil",
        "label": "Formation d’initiative locale (FIL)"
      },
      {
        "value": "cafe_numerique",
        "label": "Café numérique"
      },
      {
        "value": "autre",
        "label": "Autre"
      }
    ]
  },
  "titre": {
    "genre": "texte",
    "libelle": "Formation souhaitée",
    "requis": "Indiquez la formation souhaitée.",
    "min": 1,
    "max": 200
  },
  "public": {
    "genre": "texte",
    "libelle": "Public",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "nombre": {
    "genre": "entier",
    "libelle": "Nombre de personnes",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  },
  "etat": {
    "genre": "choix",
    "libelle": "Où en est-elle ?",
    "requis": false,
    "choix": [
      {
        "value": "recense",
        "label": "Recensé"
      },
      {
        "value": "demande",
        "label": "Demandé"
      },
      {
        "value": "accorde",
        "label": "Accordé"
      },
      {
        "value": "realise",
        "label": "Réalisé"
      },
      {
        "value": "abandonne",
        "label": "Abandonné"
      }
    ]
  }
} as const satisfies Regles;
