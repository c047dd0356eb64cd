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
  "mission": {
    "genre": "texte",
    "libelle": "Mission",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 500
  },
  "dureeMinutes": {
    "genre": "entier",
    "libelle": "Durée",
    "aide": "En minutes",
    "requis": true,
    "min": 1,
    "max": 1440
  },
  "etiquettes": {
    "genre": "choixMultiple",
    "libelle": "Étiquettes",
    "requis": false,
    "choix": [
      {
        "value": "depannage",
        "label": "Dépannage"
      },
      {
        "value": "mots_de_passe",
        "label": "Mots de passe"
      },
      {
        "value": "formation",
        "label": "Formation"
      },
      {
        "value": "projet",
        "label": "Projet"
      },
      {
        "value": "accompagnement",
        "label": "Accompagnement"
      },
      {
        "value": "information",
        "label": "Information"
      },
      {
        "value": "equipement",
        "label": "Équipement"
      }
    ]
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
  },
  "chaqueSemaineJusquAu": {
    "genre": "jour",
    "libelle": "À proposer chaque semaine, jusqu’au",
    "requis": false,
    "nullable": true
  },
  "partagee": {
    "genre": "booleen",
    "libelle": "Partager cette activité",
    "requis": false
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
  "mission": {
    "genre": "texte",
    "libelle": "Mission",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 500
  },
  "dureeMinutes": {
    "genre": "entier",
    "libelle": "Durée",
    "aide": "En minutes",
    "requis": false,
    "min": 1,
    "max": 1440
  },
  "etiquettes": {
    "genre": "choixMultiple",
    "libelle": "Étiquettes",
    "requis": false,
    "choix": [
      {
        "value": "depannage",
        "label": "Dépannage"
      },
      {
        "value": "mots_de_passe",
        "label": "Mots de passe"
      },
      {
        "value": "formation",
        "label": "Formation"
      },
      {
        "value": "projet",
        "label": "Projet"
      },
      {
        "value": "accompagnement",
        "label": "Accompagnement"
      },
      {
        "value": "information",
        "label": "Information"
      },
      {
        "value": "equipement",
        "label": "Équipement"
      }
    ]
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
  },
  "chaqueSemaineJusquAu": {
    "genre": "jour",
    "libelle": "À proposer chaque semaine, jusqu’au",
    "requis": false,
    "nullable": true
  },
  "partagee": {
    "genre": "booleen",
    "libelle": "Partager cette activité",
    "requis": false
  }
} as const satisfies Regles;
