/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const AnnulationDto = {} as const satisfies Regles;

export const ConvocationDto = {
  "apercu": {
    "genre": "booleen",
    "requis": false
  }
} as const satisfies Regles;

export const CreateReunionDto = {
  "debut": {
    "genre": "instant",
    "libelle": "Date et heure",
    "requis": "Choisissez la date et l’heure."
  },
  "dureeMinutes": {
    "genre": "entier",
    "libelle": "Durée prévue",
    "requis": true,
    "min": 15,
    "max": 600
  },
  "lieu": {
    "genre": "texte",
    "libelle": "Lieu",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "objet": {
    "genre": "texte",
    "libelle": "Objet",
    "requis": "Indiquez l’objet de la réunion.",
    "min": 1,
    "max": 200
  },
  "ordreDuJour": {
    "genre": "liste",
    "libelle": "Ordre du jour",
    "aide": "Un point par ligne. La durée se met à la fin, si vous le souhaitez : « Charte d’usage (20 min) ».",
    "requis": false,
    "champs": {
      "titre": {
        "genre": "texte",
        "requis": true,
        "min": 1,
        "max": 300
      },
      "duree": {
        "genre": "entier",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 600
      }
    }
  }
} as const satisfies Regles;

export const UpdatePresencesDto = {
  "presences": {
    "genre": "liste",
    "requis": true,
    "champs": {
      "presence": {
        "genre": "choix",
        "requis": true,
        "choix": [
          {
            "value": "present",
            "label": "present"
          },
          {
            "value": "excuse",
            "label": "excuse"
          },
          {
            "value": "absent",
            "label": "absent"
          }
        ]
      },
      "nombre": {
        "genre": "entier",
        "requis": false,
        "nullable": true,
        "min": 0,
        "max": 99
      }
    }
  }
} as const satisfies Regles;

export const UpdateReunionDto = {
  "debut": {
    "genre": "instant",
    "libelle": "Date et heure",
    "requis": "Choisissez la date et l’heure."
  },
  "dureeMinutes": {
    "genre": "entier",
    "libelle": "Durée prévue",
    "requis": false,
    "min": 15,
    "max": 600
  },
  "lieu": {
    "genre": "texte",
    "libelle": "Lieu",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "objet": {
    "genre": "texte",
    "libelle": "Objet",
    "requis": "Indiquez l’objet de la réunion.",
    "min": 1,
    "max": 200
  },
  "ordreDuJour": {
    "genre": "liste",
    "libelle": "Ordre du jour",
    "aide": "Un point par ligne. La durée se met à la fin, si vous le souhaitez : « Charte d’usage (20 min) ».",
    "requis": false,
    "champs": {
      "titre": {
        "genre": "texte",
        "requis": true,
        "min": 1,
        "max": 300
      },
      "duree": {
        "genre": "entier",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 600
      }
    }
  },
  "etat": {
    "genre": "choix",
    "requis": false,
    "choix": [
      {
        "value": "planifiee",
        "label": "planifiee"
      },
      {
        "value": "tenue",
        "label": "tenue"
      }
    ]
  },
  "compteRendu": {
    "genre": "texte",
    "libelle": "Texte du compte rendu",
    "aide": "Les présents, l’ordre du jour et les décisions s’ajoutent d’eux-mêmes au document.",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 50000
  }
} as const satisfies Regles;
