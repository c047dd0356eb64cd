/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const AnswerDemandeDto = {
  "etat": {
    "genre": "choix",
    "libelle": "Réponse",
    "requis": true,
    "choix": [
      {
        "value": "accordee",
        "label": "Accordée"
      },
      {
        "value": "accordee_en_partie",
        "label": "Accordée en partie"
      },
      {
        "value": "refusee",
        "label": "Refusée, avec la raison"
      },
      {
        "value": "livree",
        "label": "Livrée"
      }
    ]
  },
  "quantiteAccordee": {
    "genre": "entier",
    "libelle": "Quantité accordée",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 5000
  },
  "reponse": {
    "genre": "texte",
    "libelle": "Message à l’établissement",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 1000
  }
} as const satisfies Regles;

export const CreateDemandeDto = {
  "categorie": {
    "genre": "choix",
    "libelle": "Catégorie",
    "requis": true,
    "choix": [
      {
        "value": "postes_fixes",
        "label": "Postes fixes"
      },
      {
        "value": "portables",
        "label": "Ordinateurs portables"
      },
      {
        "value": "tablettes",
        "label": "Tablettes"
      },
      {
        "value": "video",
        "label": "Vidéoprojection et écrans"
      },
      {
        "value": "impression",
        "label": "Impression et numérisation"
      },
      {
        "value": "reseau",
        "label": "Réseau et Wi-Fi"
      },
      {
        "value": "autre",
        "label": "Autre matériel"
      }
    ]
  },
  "besoin": {
    "genre": "texte",
    "libelle": "Besoin",
    "aide": "À quoi servira le matériel",
    "requis": "Dites à quoi servira le matériel.",
    "min": 1,
    "max": 500
  },
  "quantite": {
    "genre": "entier",
    "libelle": "Quantité",
    "requis": "Indiquez combien.",
    "min": 1,
    "max": 5000
  },
  "priorite": {
    "genre": "choix",
    "libelle": "Priorité",
    "requis": false,
    "choix": [
      {
        "value": "1",
        "label": "Prioritaire"
      },
      {
        "value": "2",
        "label": "Utile"
      },
      {
        "value": "3",
        "label": "Souhaité"
      }
    ]
  }
} as const satisfies Regles;

export const TransitionDemandeDto = {} as const satisfies Regles;

export const UpdateDemandeDto = {
  "categorie": {
    "genre": "choix",
    "libelle": "Catégorie",
    "requis": false,
    "choix": [
      {
        "value": "postes_fixes",
        "label": "Postes fixes"
      },
      {
        "value": "portables",
        "label": "Ordinateurs portables"
      },
      {
        "value": "tablettes",
        "label": "Tablettes"
      },
      {
        "value": "video",
        "label": "Vidéoprojection et écrans"
      },
      {
        "value": "impression",
        "label": "Impression et numérisation"
      },
      {
        "value": "reseau",
        "label": "Réseau et Wi-Fi"
      },
      {
        "value": "autre",
        "label": "Autre matériel"
      }
    ]
  },
  "besoin": {
    "genre": "texte",
    "libelle": "Besoin",
    "aide": "À quoi servira le matériel",
    "requis": "Dites à quoi servira le matériel.",
    "min": 1,
    "max": 500
  },
  "quantite": {
    "genre": "entier",
    "libelle": "Quantité",
    "requis": "Indiquez combien.",
    "min": 1,
    "max": 5000
  },
  "priorite": {
    "genre": "choix",
    "libelle": "Priorité",
    "requis": false,
    "choix": [
      {
        "value": "1",
        "label": "Prioritaire"
      },
      {
        "value": "2",
        "label": "Utile"
      },
      {
        "value": "3",
        "label": "Souhaité"
      }
    ]
  }
} as const satisfies Regles;
