/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateObjectifDto = {
  "intitule": {
    "genre": "texte",
    "libelle": "Objectif",
    "requis": "Écrivez l’objectif en une phrase.",
    "min": 1,
    "max": 300
  },
  "item": {
    "genre": "texte",
    "libelle": "Item de la grille",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 410
  },
  "indicateur": {
    "genre": "texte",
    "libelle": "À quoi le verra-t-on ?",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 300
  },
  "etat": {
    "genre": "choix",
    "libelle": "Où en est-il ?",
    "requis": false,
    "choix": [
      {
        "value": "a_engager",
        "label": "À engager"
      },
      {
        "value": "en_cours",
        "label": "En cours"
      },
      {
        "value": "atteint",
        "label": "Atteint"
      },
      {
        "value": "abandonne",
        "label": "Abandonné"
      }
    ]
  },
  "point": {
    "genre": "texte",
    "libelle": "Point d’étape",
    "aide": "En quelques mots, sans nom de personne",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;

export const UpdateEducapDto = {
  "precedentLe": {
    "genre": "jour",
    "libelle": "Positionnement de l’année précédente lu, ou renseigné s’il manquait, le",
    "aide": "À la rentrée. Vide tant que ce n’est pas fait",
    "requis": false,
    "nullable": true
  },
  "positionneLe": {
    "genre": "jour",
    "libelle": "Positionnement de l’année complété le",
    "aide": "De mai à juillet dans le film. Vide tant que ce n’est pas fait",
    "requis": false,
    "nullable": true
  }
} as const satisfies Regles;

export const UpdateObjectifDto = {
  "intitule": {
    "genre": "texte",
    "libelle": "Objectif",
    "requis": "Écrivez l’objectif en une phrase.",
    "min": 1,
    "max": 300
  },
  "item": {
    "genre": "texte",
    "libelle": "Item de la grille",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 410
  },
  "indicateur": {
    "genre": "texte",
    "libelle": "À quoi le verra-t-on ?",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 300
  },
  "etat": {
    "genre": "choix",
    "libelle": "Où en est-il ?",
    "requis": false,
    "choix": [
      {
        "value": "a_engager",
        "label": "À engager"
      },
      {
        "value": "en_cours",
        "label": "En cours"
      },
      {
        "value": "atteint",
        "label": "Atteint"
      },
      {
        "value": "abandonne",
        "label": "Abandonné"
      }
    ]
  },
  "point": {
    "genre": "texte",
    "libelle": "Point d’étape",
    "aide": "En quelques mots, sans nom de personne",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;
