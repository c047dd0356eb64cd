/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateActiviteDto = {
  "date": {
    "genre": "jour",
    "libelle": "Date",
    "requis": "Indiquez la date."
  },
  "fonction": {
    "genre": "choix",
    "libelle": "Fonction",
    "requis": true,
    "choix": [
      {
        "value": "conseiller",
        "label": "Conseiller la direction"
      },
      {
        "value": "accompagner",
        "label": "Accompagner les équipes"
      },
      {
        "value": "administrer",
        "label": "Administrer les services"
      },
      {
        "value": "equipement",
        "label": "Faire le lien avec l’équipement et la maintenance"
      }
    ]
  },
  "dureeMinutes": {
    "genre": "entier",
    "libelle": "Durée",
    "requis": true,
    "min": 1,
    "max": 1440
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
    "min": 0,
    "max": 5000
  },
  "note": {
    "genre": "texte",
    "libelle": "Note",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;

export const UpdateActiviteDto = {
  "date": {
    "genre": "jour",
    "libelle": "Date",
    "requis": "Indiquez la date."
  },
  "fonction": {
    "genre": "choix",
    "libelle": "Fonction",
    "requis": false,
    "choix": [
      {
        "value": "conseiller",
        "label": "Conseiller la direction"
      },
      {
        "value": "accompagner",
        "label": "Accompagner les équipes"
      },
      {
        "value": "administrer",
        "label": "Administrer les services"
      },
      {
        "value": "equipement",
        "label": "Faire le lien avec l’équipement et la maintenance"
      }
    ]
  },
  "dureeMinutes": {
    "genre": "entier",
    "libelle": "Durée",
    "requis": false,
    "min": 1,
    "max": 1440
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
    "min": 0,
    "max": 5000
  },
  "note": {
    "genre": "texte",
    "libelle": "Note",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;
