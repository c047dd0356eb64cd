/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateRessourceDto = {
  "titre": {
    "genre": "texte",
    "libelle": "Titre",
    "aide": "Le même que dans le film : c’est par lui que la ligne du film trouve son lien",
    "requis": "Donnez le titre de la ressource.",
    "min": 1,
    "max": 200
  },
  "adresse": {
    "genre": "texte",
    "libelle": "Adresse",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 500
  },
  "edition": {
    "genre": "texte",
    "libelle": "Édition",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 80
  },
  "themes": {
    "genre": "textes",
    "libelle": "Thèmes",
    "requis": false
  },
  "remarque": {
    "genre": "texte",
    "libelle": "Remarque",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 300
  },
  "verifiee": {
    "genre": "booleen",
    "libelle": "Je viens d’ouvrir ce lien",
    "requis": false
  }
} as const satisfies Regles;

export const UpdateDelaiDto = {
  "moisVerification": {
    "genre": "entier",
    "libelle": "Une ressource est à revérifier après combien de mois ?",
    "requis": "Donnez un nombre de mois de 1 à 36.",
    "min": 1,
    "max": 36
  }
} as const satisfies Regles;

export const UpdateRessourceDto = {
  "titre": {
    "genre": "texte",
    "libelle": "Titre",
    "aide": "Le même que dans le film : c’est par lui que la ligne du film trouve son lien",
    "requis": "Donnez le titre de la ressource.",
    "min": 1,
    "max": 200
  },
  "adresse": {
    "genre": "texte",
    "libelle": "Adresse",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 500
  },
  "edition": {
    "genre": "texte",
    "libelle": "Édition",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 80
  },
  "themes": {
    "genre": "textes",
    "libelle": "Thèmes",
    "requis": false
  },
  "remarque": {
    "genre": "texte",
    "libelle": "Remarque",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 300
  },
  "verifiee": {
    "genre": "booleen",
    "libelle": "Je viens d’ouvrir ce lien",
    "requis": false
  }
} as const satisfies Regles;

export const VerifyRessourcesDto = {
  "ressources": {
    "genre": "liste",
    "requis": true,
    "champs": {
      "verifieeLe": {
        "genre": "jour",
        "requis": false,
        "nullable": true
      },
      "morte": {
        "genre": "booleen",
        "requis": true
      }
    }
  }
} as const satisfies Regles;
