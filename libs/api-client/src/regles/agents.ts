/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const InviteAgentDto = {
  "prenom": {
    "genre": "texte",
    "libelle": "Prénom",
    "requis": "Indiquez le prénom.",
    "min": 1,
    "max": 80
  },
  "nom": {
    "genre": "texte",
    "libelle": "Nom",
    "requis": "Indiquez le nom.",
    "min": 1,
    "max": 80
  },
  "courriel": {
    "genre": "courriel",
    "libelle": "Adresse électronique professionnelle",
    "requis": "Indiquez l’adresse."
  },
  "role": {
    "genre": "choix",
    "libelle": "Rôle",
    "requis": true,
    "choix": [
      {
        "value": "administrateur",
        "label": "Administrateur de la plateforme"
      },
      {
        "value": "srane",
        "label": "SRANE"
      },
      {
        "value": "referent_departemental",
        "label": "Référent départemental"
      },
      {
        "value": "chef",
        "label": "Chef d'établissement"
      },
      {
        "value": "adjoint",
        "label": "Adjoint"
      },
      {
        "value": "rrupn",
        "label": "RRUPN"
      },
      {
        "value": "contributeur",
        "label": "Contributeur"
      },
      {
        "value": "lecteur",
        "label": "Lecteur"
      }
    ]
  },
  "region": {
    "genre": "texte",
    "libelle": "Région",
    "aide": "Code, par exemple 75",
    "requis": "Indiquez le périmètre."
  },
  "academie": {
    "genre": "texte",
    "libelle": "Académie",
    "aide": "Code, par exemple 22",
    "requis": "Indiquez le périmètre."
  },
  "departement": {
    "genre": "texte",
    "libelle": "Département",
    "aide": "Code à trois caractères, par exemple 087",
    "requis": "Indiquez le périmètre."
  },
  "uai": {
    "genre": "texte",
    "libelle": "UAI de l’établissement",
    "aide": "Sept chiffres et une lettre",
    "requis": "Indiquez le périmètre."
  },
  "debut": {
    "genre": "jour",
    "requis": false
  },
  "fin": {
    "genre": "jour",
    "requis": false
  }
} as const satisfies Regles;
