/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateActionLocaleDto = {
  "intitule": {
    "genre": "texte",
    "libelle": "Action",
    "requis": "Dites en quelques mots ce qui est à faire.",
    "min": 1,
    "max": 300
  },
  "responsable": {
    "genre": "texte",
    "libelle": "Qui s’en charge",
    "aide": "Une personne de l’établissement, jamais un élève ni un parent",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 160
  },
  "echeance": {
    "genre": "jour",
    "libelle": "Pour le",
    "aide": "Laissez vide s’il n’y a pas d’échéance",
    "requis": false,
    "nullable": true
  },
  "statut": {
    "genre": "choix",
    "libelle": "État",
    "requis": false,
    "choix": [
      {
        "value": "a_faire",
        "label": "À faire"
      },
      {
        "value": "en_cours",
        "label": "En cours"
      },
      {
        "value": "fait",
        "label": "Faite"
      },
      {
        "value": "abandonnee",
        "label": "Abandonnée"
      }
    ]
  }
} as const satisfies Regles;

export const UpdateActionLocaleDto = {
  "intitule": {
    "genre": "texte",
    "libelle": "Action",
    "requis": "Dites en quelques mots ce qui est à faire.",
    "min": 1,
    "max": 300
  },
  "responsable": {
    "genre": "texte",
    "libelle": "Qui s’en charge",
    "aide": "Une personne de l’établissement, jamais un élève ni un parent",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 160
  },
  "echeance": {
    "genre": "jour",
    "libelle": "Pour le",
    "aide": "Laissez vide s’il n’y a pas d’échéance",
    "requis": false,
    "nullable": true
  },
  "statut": {
    "genre": "choix",
    "libelle": "État",
    "requis": false,
    "choix": [
      {
        "value": "a_faire",
        "label": "À faire"
      },
      {
        "value": "en_cours",
        "label": "En cours"
      },
      {
        "value": "fait",
        "label": "Faite"
      },
      {
        "value": "abandonnee",
        "label": "Abandonnée"
      }
    ]
  }
} as const satisfies Regles;
