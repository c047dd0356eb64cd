/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateAbonnementDto = {
  "ressource": {
    "genre": "texte",
    "libelle": "Ressource",
    "requis": "Nommez la ressource.",
    "min": 1,
    "max": 200
  },
  "editeur": {
    "genre": "texte",
    "libelle": "Éditeur",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "financeur": {
    "genre": "choix",
    "libelle": "Qui finance ?",
    "requis": "Dites qui finance cet abonnement.",
    "choix": [
      {
        "value": "etat",
        "label": "État"
      },
      {
        "value": "collectivite",
        "label": "Collectivité"
      },
      {
        "value": "etablissement",
        "label": "Établissement"
      },
      {
        "value": "autre",
        "label": "Autre"
      }
    ]
  },
  "debut": {
    "genre": "jour",
    "libelle": "Début",
    "requis": false,
    "nullable": true
  },
  "fin": {
    "genre": "jour",
    "libelle": "Dernier jour",
    "requis": "Donnez le dernier jour de l’abonnement."
  },
  "quantite": {
    "genre": "entier",
    "libelle": "Licences",
    "requis": false,
    "nullable": true,
    "min": 0,
    "max": 100000
  },
  "publics": {
    "genre": "texte",
    "libelle": "Niveaux, disciplines",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "suite": {
    "genre": "choix",
    "libelle": "Suite pour l’année suivante",
    "requis": false,
    "choix": [
      {
        "value": "a_decider",
        "label": "À décider"
      },
      {
        "value": "renouvele",
        "label": "À renouveler"
      },
      {
        "value": "remplace",
        "label": "À remplacer"
      },
      {
        "value": "abandonne",
        "label": "Sans suite"
      }
    ]
  }
} as const satisfies Regles;

export const UpdateAbonnementDto = {
  "ressource": {
    "genre": "texte",
    "libelle": "Ressource",
    "requis": "Nommez la ressource.",
    "min": 1,
    "max": 200
  },
  "editeur": {
    "genre": "texte",
    "libelle": "Éditeur",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "financeur": {
    "genre": "choix",
    "libelle": "Qui finance ?",
    "requis": "Dites qui finance cet abonnement.",
    "choix": [
      {
        "value": "etat",
        "label": "État"
      },
      {
        "value": "collectivite",
        "label": "Collectivité"
      },
      {
        "value": "etablissement",
        "label": "Établissement"
      },
      {
        "value": "autre",
        "label": "Autre"
      }
    ]
  },
  "debut": {
    "genre": "jour",
    "libelle": "Début",
    "requis": false,
    "nullable": true
  },
  "fin": {
    "genre": "jour",
    "libelle": "Dernier jour",
    "requis": "Donnez le dernier jour de l’abonnement."
  },
  "quantite": {
    "genre": "entier",
    "libelle": "Licences",
    "requis": false,
    "nullable": true,
    "min": 0,
    "max": 100000
  },
  "publics": {
    "genre": "texte",
    "libelle": "Niveaux, disciplines",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "suite": {
    "genre": "choix",
    "libelle": "Suite pour l’année suivante",
    "requis": false,
    "choix": [
      {
        "value": "a_decider",
        "label": "À décider"
      },
      {
        "value": "renouvele",
        "label": "À renouveler"
      },
      {
        "value": "remplace",
        "label": "À remplacer"
      },
      {
        "value": "abandonne",
        "label": "Sans suite"
      }
    ]
  }
} as const satisfies Regles;
