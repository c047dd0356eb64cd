/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const EtapeDto = {} as const satisfies Regles;

export const PresentBilanDto = {
  "date": {
    "genre": "jour",
    "requis": true
  },
  "presentateur": {
    "genre": "texte",
    "libelle": "Présenté par",
    "aide": "Si ce n’est pas son auteur.",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 120
  },
  "observation": {
    "genre": "texte",
    "libelle": "Observation du conseil",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;

export const RemovePresentationDto = {} as const satisfies Regles;

export const RenvoiDto = {
  "motif": {
    "genre": "texte",
    "libelle": "Motif",
    "requis": "Dites pourquoi : la personne le lira.",
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;

export const UpdateBilanDto = {
  "blocs": {
    "genre": "liste",
    "requis": true,
    "champs": {
      "code": {
        "genre": "choix",
        "requis": true,
        "choix": [
          {
            "value": "identite",
            "label": "identite"
          },
          {
            "value": "missions",
            "label": "missions"
          },
          {
            "value": "informations",
            "label": "informations"
          },
          {
            "value": "formations",
            "label": "formations"
          },
          {
            "value": "accompagnements",
            "label": "accompagnements"
          },
          {
            "value": "competences",
            "label": "competences"
          },
          {
            "value": "pilotage",
            "label": "pilotage"
          },
          {
            "value": "ent",
            "label": "ent"
          },
          {
            "value": "rgpd",
            "label": "rgpd"
          },
          {
            "value": "parents",
            "label": "parents"
          },
          {
            "value": "equipement",
            "label": "equipement"
          },
          {
            "value": "indicateurs",
            "label": "indicateurs"
          },
          {
            "value": "film",
            "label": "film"
          },
          {
            "value": "appreciation",
            "label": "appreciation"
          },
          {
            "value": "difficultes",
            "label": "difficultes"
          },
          {
            "value": "besoins",
            "label": "besoins"
          },
          {
            "value": "suite",
            "label": "suite"
          }
        ]
      },
      "contenu": {
        "genre": "texte",
        "requis": false,
        "nullable": true
      },
      "masque": {
        "genre": "booleen",
        "requis": false
      },
      "rang": {
        "genre": "entier",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 17
      }
    }
  }
} as const satisfies Regles;
